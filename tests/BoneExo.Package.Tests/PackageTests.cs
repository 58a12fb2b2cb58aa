namespace BoneExo.Package.Tests;

/// <summary>What is inside the packages.</summary>
[Collection(nameof(PackageFeed))]
public class PackageTests(PackageFeed feed)
{
    [Fact]
    public void Sdk_holds_library_generator_build_assets_and_schemas()
    {
        string[] contents = feed.Contents("BoneExo.Sdk");

        Assert.Superset(
            new HashSet<string>(
            [
                "lib/net10.0/BoneExo.Runtime.dll", "lib/net10.0/BoneExo.Runtime.xml", "lib/net10.0/BoneExo.Sdk.dll", "lib/net10.0/BoneExo.Sdk.xml",
                "build/BoneExo.Sdk.props", "build/BoneExo.Sdk.targets", "buildTransitive/BoneExo.Sdk.props", "buildTransitive/BoneExo.Sdk.targets",
                "schema/common.schema.json", "README.md", "LICENSE",
            ]),
            contents.ToHashSet());
        Assert.Equal(["analyzers/dotnet/cs/BoneExo.Generator.dll"], contents.Where(path => path.StartsWith("analyzers/", StringComparison.Ordinal)));
        Assert.Equal(["tools/BoneExo.Build.dll"], contents.Where(path => path.StartsWith("tools/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sdk_depends_on_no_other_package() =>
        Assert.DoesNotContain("<dependency ", feed.Read("BoneExo.Sdk", "BoneExo.Sdk.nuspec"), StringComparison.Ordinal);

    [Fact]
    public void Corpus_depends_on_Sdk_and_names_its_source()
    {
        Assert.Contains("<dependency id=\"BoneExo.Sdk\" version=\"0.1.0\"", feed.Read("BoneExo.Corpus", "BoneExo.Corpus.nuspec"), StringComparison.Ordinal);
        Assert.Contains("Creative Commons Attribution License", feed.Read("BoneExo.Corpus", "README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_schema_fails_the_build_at_its_place()
    {
        string folder = feed.CopyConsumer("WrongSchema");

        RunResult build = feed.Build(folder);

        Assert.NotEqual(0, build.ExitCode);
        string error = Assert.Single(build.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct());
        Assert.Equal(
            $"{folder}/defect.schema.json(5,56): error BEX2001: '$ref' target 'defect.schema.json#/$defs/Dephth' does not exist; did you mean '#/$defs/Depth'? [{folder}/WrongSchema.csproj]",
            error);
    }

    [Fact]
    public void A_consumer_uses_the_domain_records() =>
        Assert.Equal(
            [
                """{"id":"sp-rat","printed":"rat","scientificName":"Rattus norvegicus","taxon":{"curie":"NCBITaxon:10116","label":"Rattus norvegicus","match":"exact"}}""",
                "True",
                "required",
                "pattern /id",
                "minLength /printed",
            ],
            feed.BuildAndRun("Domain"));

    [Fact]
    public void A_consumer_generates_types_from_its_own_schema() =>
        Assert.Equal(
            [
                "2021-05-05",
                """{"id":"v-1","day":"2021-05-04","side":"left","notes":["dry"],"room":7}""",
                "True",
                "required  schemas/visit.schema.json#/required",
                "pattern /id schemas/visit.schema.json#/$defs/VisitId/pattern",
                "enum /side schemas/visit.schema.json#/$defs/Side/enum",
                "minLength /notes/0 schemas/visit.schema.json#/properties/notes/items/minLength",
            ],
            feed.BuildAndRun("OwnSchema"));

    [Fact]
    public void A_consumer_compiles_a_schema_at_run_time() =>
        Assert.Equal(
            [
                "True",
                "/room (1,11): '0' is below the minimum 1 (common.json#/$defs/Room/minimum)",
                "/side (1,14): member 'side' is not allowed; remove it (visit.json#/unevaluatedProperties)",
                "schema.json(1,11): error BEX2001: '$ref' target 'schema.json#/$defs/Room' does not exist",
            ],
            feed.BuildAndRun("RunTime"));

    [SkippableFact]
    public void A_consumer_runs_as_native_code()
    {
        Skip.IfNot(NativeLinker.Exists, "Native AOT links with clang or gcc, and neither is installed");

        Assert.Equal(
            [
                """{"id":"v-1","day":"2021-05-04","notes":["dry"]}""",
                @"/id (1,9): '1' does not match ^v-[0-9]+$ (visit.schema.json#/$defs/VisitId/pattern)",
                "True",
                """{"Notes":1}""",
                """{"id":"v-1","day":"2021-05-04","notes":["dry"]}""",
            ],
            feed.PublishAndRun("NativeAot"));
    }

    [Fact]
    public void The_installed_tool_reports_what_a_build_reports()
    {
        RunResult check = feed.RunTool(feed.CopyConsumer("WrongSchema", "Tool"), "check", "defect.schema.json");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("defect.schema.json(5,56): error BEX2001: '$ref' target 'defect.schema.json#/$defs/Dephth' does not exist; did you mean '#/$defs/Depth'?", check.Lines);
    }
}
