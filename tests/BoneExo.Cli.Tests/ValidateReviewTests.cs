using System.Text.Json;

namespace BoneExo.Cli.Tests;

public sealed class ValidateReviewTests : IDisposable
{
    private const string Review = """
        {
          "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review",
          "references": [
            { "number": 1, "authorsPrinted": "Rock A", "authors": [{ "printed": "Rock A", "family": "Rock" }], "etAl": false, "titlePrinted": "On rocks",
              "journal": "Stone", "year": 2020, "pages": { "printed": "1" }, "kind": "primary", "kindBasis": "title" }
          ]
        }
        """;

    private const string Curation = """
        {
          "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "curation",
          "issues": [
            { "id": "is-1", "severity": "warning", "category": "citation", "reference": 1, "printed": "1", "curated": "Nobody cites it.", "basis": "withinReview",
              "rule": "V-C2", "provenance": { "origin": "curator" } },
            { "id": "is-2", "severity": "warning", "category": "citation", "reference": 2, "printed": "2", "curated": "Nor this.", "basis": "withinReview",
              "rule": "V-C1", "provenance": { "origin": "curator" } }
          ]
        }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Shipped_review_is_counted_checked_and_valid()
    {
        CommandRun run = await CommandRun.Of(["validate"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["Records", "Syntax", "Schema", "References", "Reporting", "Plausibility", "Issues", "Findings"], run.Output.Split('\n').Where(line => line.Length > 0 && !line.Contains(' ')));
        Assert.Contains("  sentences                  124         0   124\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" references lead to a record of the right collection\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("valid: ", run.Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shipped_review_is_one_json_document_with_the_same_numbers()
    {
        CommandRun run = await CommandRun.Of(["validate", "--format", "json"]);
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(root.GetProperty("valid").GetBoolean());
        Assert.Equal(Corpus.Merged.Studies.Count, root.GetProperty("records").GetProperty("studies").GetInt32());
        Assert.Equal(Corpus.Curation.Issues.Count, root.GetProperty("issues").GetArrayLength());
        Assert.Equal(
            Dataset.Check(Corpus.Review, Corpus.Curation).Checks.Select(check => check.RuleId).Order(StringComparer.Ordinal),
            root.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("rule").GetString()).Where(rule => rule is not ("syntax" or "schema")).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["syntax", "schema", "references", "reporting", "plausibility"],
            root.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("level").GetString()).Distinct());
    }

    [Fact]
    public async Task Rules_run_over_data_sets_in_files()
    {
        _workspace.Write("review.json", Review);

        CommandRun run = await _workspace.Run("validate", "~/review.json");

        Assert.Equal((0, "~/review.json: a valid ReviewDataset, 1 warning\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("~/review.json:4:5: warning V-C2 at /references/0: no sentence cites reference 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_of_a_rule_makes_a_data_set_invalid()
    {
        _workspace.Write("review.json", Review.Replace("]\n}", "],\n  \"citationReadings\": [{ \"use\": \"use-s1-p1-1-n1\", \"status\": \"correct\", \"basis\": \"curator\", \"provenance\": { \"origin\": \"curator\" } }]\n}"));

        CommandRun run = await _workspace.Run("validate", "~/review.json");

        Assert.Equal((1, "~/review.json: no valid ReviewDataset: 1 error, 1 warning\n"), (run.ExitCode, run.Output));
        Assert.Contains("~/review.json:7:33: error V-K2 at /citationReadings/0/use: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issues_of_the_layer_that_follows_acknowledge_findings()
    {
        _workspace.Write("review.json", Review);
        _workspace.Write("curation.json", Curation.Replace("\"reference\": 2, ", ""));

        CommandRun run = await _workspace.Run("validate", "~/review.json", "~/curation.json");

        Assert.Equal((0, "~/review.json: a valid ReviewDataset, 1 warning\n~/curation.json: a valid ReviewDataset, 1 warning\n"), (run.ExitCode, run.Output));
        Assert.Contains(" (acknowledged by is-1)\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("~/curation.json:6:5: warning stale at /issues/1: rule V-C1 finds nothing that 'is-2' speaks of; remove the rule from the issue\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layer_of_a_curator_alone_is_checked_by_its_schema_only()
    {
        _workspace.Write("curation.json", Curation);

        Assert.Equal(
            new(0, "~/curation.json: a valid ReviewDataset; rules check a curator's layer where its review is named before it\n", ""),
            await _workspace.Run("validate", "~/curation.json"));
    }
}
