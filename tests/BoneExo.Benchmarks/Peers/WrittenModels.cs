using System.Text.Json.Serialization;

namespace BoneExo.Benchmarks.Peers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChartLock))]
[JsonSerializable(typeof(ImportMap))]
[JsonSerializable(typeof(Hook[]))]
internal sealed partial class WrittenModels : JsonSerializerContext;

/// <summary>The root of <c>helm-chart-lock</c>.</summary>
internal sealed record ChartLock(
    [property: JsonRequired] string Generated,
    [property: JsonRequired] string Digest,
    [property: JsonRequired] ChartDependency[] Dependencies);

internal sealed record ChartDependency(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Version,
    [property: JsonRequired] string Repository);

/// <summary>The root of <c>importmap</c>.</summary>
internal sealed record ImportMap(Dictionary<string, string>? Imports, Dictionary<string, Dictionary<string, string>>? Scopes);

/// <summary>An item of <c>pre-commit-hooks</c>.</summary>
internal sealed record Hook
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Entry { get; init; }

    public required string Language { get; init; }

    public string? Files { get; init; }

    public string? Exclude { get; init; }

    public string[]? Types { get; init; }

    [JsonPropertyName("types_or")]
    public string[]? TypesOr { get; init; }

    [JsonPropertyName("exclude_types")]
    public string[]? ExcludeTypes { get; init; }

    [JsonPropertyName("always_run")]
    public bool? AlwaysRun { get; init; }

    public bool? Verbose { get; init; }

    [JsonPropertyName("pass_filenames")]
    public bool? PassFilenames { get; init; }

    [JsonPropertyName("require_serial")]
    public bool? RequireSerial { get; init; }

    [JsonPropertyName("fail_fast")]
    public bool? FailFast { get; init; }

    public string? Description { get; init; }

    [JsonPropertyName("language_version")]
    public string? LanguageVersion { get; init; }

    [JsonPropertyName("minimum_pre_commit_version")]
    public string? MinimumPreCommitVersion { get; init; }

    public string[]? Args { get; init; }

    public string[]? Stages { get; init; }

    [JsonPropertyName("additional_dependencies")]
    public string[]? AdditionalDependencies { get; init; }
}
