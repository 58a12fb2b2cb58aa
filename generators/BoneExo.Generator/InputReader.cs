using BoneExo.Schema;
using BoneExo.Schema.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BoneExo.Generator;

/// <summary>Reads what a build hands over: schema files with their metadata, and properties.</summary>
internal static class InputReader
{
    private const string Role = "build_metadata.AdditionalFiles.BoneExoSchemaRole";
    private const string Publish = "build_metadata.AdditionalFiles.BoneExoSchemaPublish";
    private const string LogicalPath = "build_metadata.AdditionalFiles.BoneExoLogicalPath";

    /// <summary>Reads a schema file; <see langword="null"/> for an additional file that is none.</summary>
    public static SchemaSource? TryRead(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions metadata = provider.GetOptions(file);
        if (!metadata.TryGetValue(Role, out string? role) || role.Length == 0)
            return null;
        if (file.GetText(cancellation) is not { } text)
            return null;    // the compiler itself says that it cannot read the file
        string path = metadata.TryGetValue(LogicalPath, out string? logical) && logical.Length > 0 ? logical : Path.GetFileName(file.Path);
        return new(path, file.Path, text.ToString(), RoleNamed(role))
        {
            IsPublished = metadata.TryGetValue(Publish, out string? publish) && publish.Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }

    public static CompilerOptions ReadOptions(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        string assembly = Property(provider, "AssemblyName") ?? "Schemas";
        // The targets refuse any other form before the compiler starts.
        FormatOptions? format = Property(provider, "BoneExoFormat") is { } text ? FormatOptions.Parse(text) : null;
        return new(Property(provider, "RootNamespace") ?? assembly, assembly)
        {
            Format = format ?? FormatOptions.Annotate,
            RefusesNonLinearPatterns = CompilerOptions.ParseNonLinearPatterns(Property(provider, "BoneExoNonLinearPatterns") ?? "info") ?? false,
            Baseline = Property(provider, "BoneExoCompareTo"),
            Optimizes = CompilerOptions.ParseOptimize(Property(provider, "BoneExoOptimize") ?? "true") ?? true,
        };
    }

    /// <summary>The targets refuse every other name before the compiler starts.</summary>
    private static SchemaRole RoleNamed(string name) => name switch
    {
        "validate" => SchemaRole.Validate,
        "reference" => SchemaRole.Reference,
        "baseline" => SchemaRole.Baseline,
        _ => SchemaRole.Generate,
    };

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue($"build_property.{name}", out string? value) && value.Length > 0 ? value : null;
}
