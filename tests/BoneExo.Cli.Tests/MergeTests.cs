using BoneExo.Domain;

namespace BoneExo.Cli.Tests;

public sealed class MergeTests : IDisposable
{
    private const string One = """
        { "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review",
          "processes": [{ "id": "proc-a", "label": "Healing", "desirability": "beneficial", "provenance": { "origin": "curator" } }] }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Two_datasets_become_one_that_is_valid()
    {
        _workspace.Write("one.json", One);
        _workspace.Write("two.json", One.Replace("Healing", "Ageing", StringComparison.Ordinal));

        CommandRun run = await _workspace.Run("merge", "~/two.json", "--data", "~/one.json");

        Assert.Equal((0, "processes: 'proc-a' becomes 'proc-a-2'\n"), (run.ExitCode, run.Error));
        ReviewDataset merged = SchemaJson.Parse<ReviewDataset>(run.Output);
        Assert.Equal(["Healing", "Ageing"], merged.Processes.Select(process => process.Label));
    }

    [Fact]
    public async Task A_file_that_is_not_valid_is_not_merged()
    {
        _workspace.Write("one.json", One);
        _workspace.Write("two.json", "{}");

        Assert.Equal(1, (await _workspace.Run("merge", "~/two.json", "--data", "~/one.json")).ExitCode);
    }
}
