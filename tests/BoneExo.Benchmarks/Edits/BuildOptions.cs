using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BoneExo.Benchmarks.Edits;

/// <summary>The properties of a build, and its files all as schemas.</summary>
internal sealed class BuildOptions(string rootNamespace, string nonLinearPatterns) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.AssemblyName"] = "Sample",
        ["build_property.RootNamespace"] = rootNamespace,
        ["build_property.BoneExoNonLinearPatterns"] = nonLinearPatterns,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.BoneExoSchemaRole"] = "generate" });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
