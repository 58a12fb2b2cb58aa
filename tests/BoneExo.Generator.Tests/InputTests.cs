using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

public class InputTests
{
    private const string Schema = """{ "type": "object", "properties": { "id": { "type": "string" } } }""";

    [Fact]
    public void Reference_role_emits_nothing() => Assert.Empty(HintNames("reference"));

    [Fact]
    public void Generate_role_emits_the_type() => Assert.Contains("Sample.Specimen.g.cs", HintNames("generate"));

    [Fact]
    public void Validate_role_emits_no_type() => Assert.DoesNotContain("Sample.Specimen.g.cs", HintNames("validate"));

    [Fact]
    public void Additional_files_that_are_no_schemas_are_left_alone() => Assert.Empty(HintNames(""));

    [Fact]
    public void Root_namespace_falls_back_to_the_assembly_name()
    {
        Build build = Build.Of(Schema) with { Options = ImmutableDictionary<string, string>.Empty.Add("AssemblyName", "Elsewhere") };

        Assert.Contains("Elsewhere.Specimen.g.cs", build.Generated().Select(source => source.HintName));
    }

    [Fact]
    public void Two_files_with_one_logical_path_are_an_error() =>
        Assert.Contains(
            new Build([new("a.schema.json", Schema), new("a.schema.json", "true")]).Diagnostics(),
            diagnostic => diagnostic is { Id: "BEX1003", Severity: DiagnosticSeverity.Error });

    [Fact]
    public void Build_can_refuse_patterns_that_need_backtracking()
    {
        Build build = Build.Of("""{ "pattern": "(a)\\1" }""");

        Assert.Contains(build.Diagnostics(), diagnostic => diagnostic is { Id: "BEX2006", Severity: DiagnosticSeverity.Info });
        Assert.Contains(build.WithOption("BoneExoNonLinearPatterns", "error").Diagnostics(), diagnostic => diagnostic is { Id: "BEX2006", Severity: DiagnosticSeverity.Error });
    }

    private static IEnumerable<string> HintNames(string role) =>
        new Build([new("specimen.schema.json", Schema, role)]).Generated().Select(source => source.HintName);
}
