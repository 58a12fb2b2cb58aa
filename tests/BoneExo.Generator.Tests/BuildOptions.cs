using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BoneExo.Generator.Tests;

/// <summary>Build properties, and the metadata that the package's targets give to schema files.</summary>
internal sealed class BuildOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToImmutableDictionary(property => $"build_property.{property.Key}", property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not SchemaFile file ? Values.None : new Values(
        ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create("build_metadata.AdditionalFiles.BoneExoSchemaRole", file.Role),
            KeyValuePair.Create("build_metadata.AdditionalFiles.BoneExoLogicalPath", file.LogicalPath),
            KeyValuePair.Create("build_metadata.AdditionalFiles.BoneExoSchemaPublish", file.IsPublished ? "true" : ""),
        ]));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
