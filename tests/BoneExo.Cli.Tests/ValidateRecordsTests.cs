using System.Text.Json;

namespace BoneExo.Cli.Tests;

/// <summary>Records of a user's own, without a dataset around them: all five levels, among the shipped review.</summary>
public sealed class ValidateRecordsTests : IDisposable
{
    private const string Origin = "\"provenance\": { \"origin\": \"curator\" }";

    private const string Study = $$"""
        {
          "id": "st-own", "label": "Own study", "stage": "preclinical", "identity": "assumed", "conditions": ["cond-osteoporosis"],
          "models": [{ "kind": "inVivo", "species": "sp-rat", "condition": "cond-osteoporosis", "induction": { "kind": "surgical" }, "randomised": true }],
          "arms": ["arm-own"],
          "conclusion": "It cures osteoporosis.", {{Origin}}
        }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Study_gets_five_levels_and_its_scores()
    {
        _workspace.Write("study.json", Study.Replace("cures", "eased", StringComparison.Ordinal));

        CommandRun run = await _workspace.Run("validate", "~/study.json", "--type", "Study");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["Syntax", "Schema", "References", "Reporting", "Plausibility", "ARRIVE", "Completeness"],
            run.Output.Split('\n').Where(line => line.Length > 0 && !line.Contains(' ')));
        Assert.Contains("  st-own/models/0          1       1           7  0.14   0.14\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n~/study.json: a valid Study\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_rules_only_the_schema_speaks()
    {
        string line = Study.ReplaceLineEndings("");
        _workspace.Write("studies.jsonl", $"{line}\n{line.Replace("\"st-own\"", "1", StringComparison.Ordinal)}\n\n{line}\n");

        CommandRun run = await _workspace.Run("validate", "~/studies.jsonl", "--type", "Study", "--schema-only");

        Assert.Equal((1, "~/studies.jsonl: not every one of 3 records is a valid Study: 1 error\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("~/studies.jsonl:2:10: error type at /id: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("q.json")]
    [InlineData("q.jsonl")]
    public async Task Without_rules_a_number_that_only_CSharp_cannot_hold_is_valid(string name)
    {
        _workspace.Write(name, """{ "value": 5.4736842105263157894736842105263, "unit": "nm" }""");

        Assert.Equal(1, (await _workspace.Run("validate", "~/" + name, "--type", "Quantity")).ExitCode);
        Assert.Equal(0, (await _workspace.Run("validate", "~/" + name, "--type", "Quantity", "--schema-only")).ExitCode);
    }

    [Theory]
    [InlineData("--strict", "boneexo: '--strict' looks at valid records, which '--schema-only' does not keep; leave out one of the two\n")]
    [InlineData("--with-review", "boneexo: '--with-review' looks at valid records, which '--schema-only' does not keep; leave out one of the two\n")]
    [InlineData("--schema=~/a.schema.json", "boneexo: '--schema-only' is for types of the domain; leave it out, or '--schema'\n")]
    public async Task Without_rules_nothing_asks_for_valid_records(string option, string message)
    {
        _workspace.Write("study.json", Study);
        _workspace.Write("a.schema.json", "true");

        Assert.Equal(new(2, "", message), await _workspace.Run("validate", "~/study.json", "--schema-only", option));
    }

    [Fact]
    public async Task Findings_have_the_places_of_the_users_file()
    {
        _workspace.Write("study.json", "\uFEFF" + Study);

        CommandRun run = await _workspace.Run("validate", "~/study.json", "--type", "Study");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("~/study.json:4:12: info V-K2 at /arms/0: no record of studyArms at hand has the key 'arm-own'; correct it, or validate the two together\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("~/study.json:5:17: error V-F3 at /conclusion: 'cures' is more than a preclinical study can show", run.Error, StringComparison.Ordinal);
        Assert.Contains("~/study.json:3:14: info R-BS-1 at /models/0/strain: 'strain' is recommended and not stated; state it if it is known\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("~/study.json: no valid Study: 1 error\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_record_refers_to_is_looked_up_in_the_shipped_review()
    {
        _workspace.Write("a.json", Study.Replace("sp-rat", "sp-yeti", StringComparison.Ordinal));

        CommandRun run = await _workspace.Run("validate", "~/a.json", "--type", "Study");

        Assert.Equal(2, run.Error.Split('\n').Count(line => line.Contains(" V-K2 ", StringComparison.Ordinal)));
        Assert.Contains("~/a.json:3:45: info V-K2 at /models/0/species: no record of species at hand has the key 'sp-yeti'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_ndjson_are_checked_together()
    {
        string line = Study.ReplaceLineEndings(" ").Replace("cures", "eased", StringComparison.Ordinal);
        _workspace.Write("studies.jsonl", $"{line}\n\n{line}\n{line.Replace("st-own", "st-other", StringComparison.Ordinal)}\n");

        CommandRun run = await _workspace.Run("validate", "~/studies.jsonl", "--type", "Study");

        Assert.Contains("~/studies.jsonl:3:1: error V-K1: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Split('\n').Count(text => text.Contains(" V-K1", StringComparison.Ordinal)));
        Assert.Contains("  st-other/models/0  ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("~/studies.jsonl: not every one of 3 records is a valid Study: 1 error\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_stands_in_for_the_shipped_one_of_its_key()
    {
        _workspace.Write("rat.json", """
            { "id": "sp-rat", "printed": "rat", "scientificName": "Rattus norvegicus", "taxon": { "curie": "NCBITaxon:10116", "label": "rats", "match": "exact" } }
            """);

        CommandRun run = await _workspace.Run("validate", "~/rat.json", "--type", "Species");

        Assert.DoesNotContain("V-K1", run.Error, StringComparison.Ordinal);
        Assert.Contains("~/rat.json:1:124: warning V-T3 at /taxon", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Molecule", """{ "kind": "gene", "id": "mol-own", "symbol": "RUNX2", "hgnc": "x", """ + Origin + " }", "schema or rule", 1)]
    [InlineData("Molecule", """{ "kind": "gene", "id": "mol-own", "symbol": "RUNX2", """ + Origin + " }", "", 0)]
    [InlineData("Reference", """{ "number": 99, "authorsPrinted": "Rock A", "authors": [{ "printed": "Rock A", "family": "Rock" }], "etAl": false, "titlePrinted": "On rocks", "journal": "Stone", "year": 2030, "pages": { "printed": "9-2", "first": "9", "last": "2" }, "kind": "primary", "kindBasis": "title" }""", "V-C4", 1)]
    [InlineData("VesiclePreparation", """{ "id": "ves-own", "label": "Own", "vesicleClass": "smallEV", "termAsPrinted": "EVs", "source": "cell-bmsc", """ + Origin + " }", "V-E4", 0)]
    public async Task Every_type_of_record_is_checked(string type, string record, string rule, int exitCode)
    {
        _workspace.Write("a.json", record);

        CommandRun run = await _workspace.Run("validate", "~/a.json", "--type", type);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.True(!rule.StartsWith('V') || run.Error.Contains($" {rule}", StringComparison.Ordinal), run.Error);
        Assert.DoesNotContain(" V-K3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_format_has_findings_checks_and_scores()
    {
        _workspace.Write("study.json", Study);

        CommandRun run = await _workspace.Run("validate", "~/study.json", "--type", "Study", "--format", "json");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement, dataset = root.GetProperty("datasets")[0];
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        JsonElement cures = Assert.Single(root.GetProperty("files")[0].GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "V-F3");
        Assert.Equal((5, 17, "/conclusion", "error"), (cures.GetProperty("line").GetInt32(), cures.GetProperty("column").GetInt32(), cures.GetProperty("pointer").GetString(), cures.GetProperty("severity").GetString()));
        Assert.Equal(
            ["syntax", "schema", "references", "reporting", "plausibility"],
            dataset.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("level").GetString()).Distinct());
        Assert.Equal("st-own", dataset.GetProperty("scores").GetProperty("completeness")[0].GetProperty("study").GetString());
        Assert.Equal(1, dataset.GetProperty("scores").GetProperty("arrive")[0].GetProperty("fulfilled").GetInt32());
    }

    [Fact]
    public async Task Dataset_of_ones_own_may_lean_on_the_shipped_review()
    {
        _workspace.Write("own.json", $$"""
            {
              "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review",
              "studies": [{{Study.Replace("cures", "eased", StringComparison.Ordinal)}}],
              "studyArms": [{ "id": "arm-own", "study": "st-own", "role": "treatment", "model": 0, "intervention": { "kind": "vesicle", "preparation": "ves-bmsc-hypoxia", "timing": "notStated" }, {{Origin}} }]
            }
            """);

        CommandRun alone = await _workspace.Run("validate", "~/own.json");
        CommandRun beside = await _workspace.Run("validate", "~/own.json", "--with-review");

        Assert.Equal(1, alone.ExitCode);
        Assert.Equal(0, beside.ExitCode);
        Assert.DoesNotContain(" V-K2", beside.Error, StringComparison.Ordinal);
        Assert.Contains("\nEV reporting\n", beside.Output, StringComparison.Ordinal);
    }
}
