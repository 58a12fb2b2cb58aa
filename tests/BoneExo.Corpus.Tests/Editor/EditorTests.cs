namespace BoneExo.Tests.Editor;

/// <summary>The schemas as a contract for editors: what a curator sees while typing.</summary>
public class EditorTests
{
    private const string Dataset = "https://boneexo.dev/v1/dataset", Terms = "https://boneexo.dev/v1/terms";

    [SkippableTheory]
    [InlineData("review.json", Dataset)]
    [InlineData("curation.json", Dataset)]
    [InlineData("terms.json", Terms)]
    public void A_shipped_file_has_no_problem(string file, string schema) =>
        Assert.Empty(Ask(schema, File.ReadAllText(Repo.Path("src", "BoneExo.Corpus", "data", file))).Problems);

    [SkippableFact]
    public void A_wrong_file_has_its_problems()
    {
        const string Text = """{ "schemaVersion": "1", "datasetVersion": "0.1.0", "layer": "revieww", "species": [{ "id": "rat", "printed": "rat" }] }""";

        string[] problems = Ask(Dataset, Text).Problems;

        Assert.Contains(problems, problem => problem.Contains("\"review\", \"curation\", \"merged\"", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("^sp-", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("scientificName", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains(@"^\d+\.\d+\.\d+$", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("""{ "layer": "|" }""", "\"curation\"")]
    [InlineData("""{ "studies": [{ | }] }""", "conclusion")]
    [InlineData("""{ "claims": [{ "kind": "|" }] }""", "\"drawback\"")]
    [InlineData("""{ "molecularAxes": [{ "edges": [{ "polarity": "|" }] }] }""", "\"negative\"")]
    [InlineData("""{ "vesiclePreparations": [{ "vesicleClass": "|" }] }""", "\"artificialCellDerivedVesicle\"")]
    public void A_place_offers_what_may_stand_there(string text, string offered) =>
        Assert.Contains(offered, Ask(Dataset, text).Completions);

    private static (string[] Problems, string[] Completions) Ask(string schema, string text) =>
        LanguageService.Of(SourceTests.Schemas().ToDictionary(json => json.GetProperty("$id").GetString()!, json => json.GetRawText()), schema, text); // each has one
}
