using System.Text.Json;

namespace BoneExo.Cli.Tests;

public sealed class ScoreTests : IDisposable
{
    private const string Study = """
        {
          "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review",
          "conditions": [{ "kind": "disease", "id": "cond-a", "label": "fracture", "provenance": { "origin": "curator" } }],
          "processes": [{ "id": "proc-a", "label": "Healing", "desirability": "beneficial", "provenance": { "origin": "curator" } }],
          "references": [
            { "number": 1, "authorsPrinted": "Rock A", "authors": [{ "printed": "Rock A", "family": "Rock" }], "etAl": false, "titlePrinted": "Fracture healing",
              "journal": "Stone", "year": 2020, "pages": { "printed": "1" }, "kind": "primary", "kindBasis": "title" }
          ],
          "studies": [{
            "id": "st-a", "label": "Study", "stage": "preclinical", "identity": "assumed", "reference": 1, "conditions": ["cond-a"], "provenance": { "origin": "curator" },
            "models": [{ "kind": "inVivo", "condition": "cond-a", "induction": { "kind": "surgical" }, "randomised": true, "blinded": false, "groups": 3 }]
          }],
          "molecularAxes": [{
            "id": "ax-a", "study": "st-a", "label": "Axis", "nodes": [{ "kind": "condition", "ref": "cond-a" }, { "kind": "process", "ref": "proc-a" }],
            "edges": [{ "from": 0, "to": 1, "polarity": "positive", "directness": "direct", "provenance": { "origin": "curator" } }],
            "claimedEffect": { "target": 1, "direction": "decreased" }, "provenance": { "origin": "curator" }
          }]
        }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Shipped_review_has_a_row_per_preparation_model_axis_citation_and_study()
    {
        CommandRun run = await CommandRun.Of(["score", "--format", "json"]);
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Corpus.Merged.VesiclePreparations.Count, root.GetProperty("evReporting").GetArrayLength());
        Assert.Equal(Corpus.Merged.MolecularAxes.Count, root.GetProperty("axes").GetArrayLength());
        Assert.Equal(Corpus.Merged.Studies.Count, root.GetProperty("completeness").GetArrayLength());
    }

    [Fact]
    public async Task Study_of_a_user_is_scored()
    {
        _workspace.Write("study.json", Study);

        CommandRun run = await _workspace.Run("score", "~/study.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("  st-a/models/0          2       3           7  0.29   0.43\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  ax-a  positive  decreased\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  st-a           1  1.00  fracture\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" /conclusion", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validation_of_a_study_prints_five_levels_its_scores_and_what_is_missing()
    {
        _workspace.Write("study.json", Study);

        CommandRun run = await _workspace.Run("validate", "~/study.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["Syntax", "Schema", "References", "Reporting", "Plausibility", "ARRIVE", "Axes", "Completeness"],
            run.Output.Split('\n').Where(line => line.Length > 0 && !line.Contains(' ')));
        Assert.Contains("~/study.json:", run.Error, StringComparison.Ordinal);
        Assert.Contains(" warning V-A1 at /molecularAxes/0/claimedEffect/direction: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("~/study.json: a valid ReviewDataset, ", run.Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_not_valid_is_not_scored()
    {
        _workspace.Write("study.json", Study.Replace("preclinical", "early", StringComparison.Ordinal));

        CommandRun run = await _workspace.Run("score", "~/study.json");

        Assert.Equal((1, "~/study.json: no valid ReviewDataset: 1 error\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("0.9.0", 0, "; schema version 0.9.0 is newer than 0.1.0; members that this version does not know are kept unread\n")]
    [InlineData("3.0.0", 1, ": 1 error\n")]
    public async Task Version_of_the_schema_decides(string version, int exitCode, string end)
    {
        _workspace.Write("a.json", $$"""{ "schemaVersion": "{{version}}", "datasetVersion": "0.1.0", "layer": "review" }""");

        CommandRun run = await _workspace.Run("validate", "~/a.json");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.EndsWith(end, run.Output, StringComparison.Ordinal);
    }
}
