namespace BoneExo.Cli.Tests;

public sealed class SchemaDiffTests : IDisposable
{
    private const string Old = """
        {
          "$id": "https://example.org/v1/rock",
          "$defs": {
            "Rock": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "mass": { "type": "number", "minimum": 0 }
              }
            }
          }
        }
        """;

    private readonly Workspace _workspace = new();

    public SchemaDiffTests()
    {
        _workspace.Write("old/rock.schema.json", Old);
        _workspace.Write("new/rock.schema.json", Old.Replace("\"minimum\": 0", "\"minimum\": 1", StringComparison.Ordinal).Replace("\"id\": {", "\"hue\": { \"type\": \"string\" },\n        \"id\": {", StringComparison.Ordinal));
        _workspace.Write("rocks.jsonl", """
            {"id":"a","mass":2}

            {"id":"b","mass":0.5}
            """);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Changes_are_listed_with_whom_they_break()
    {
        CommandRun run = await _workspace.Run("schema", "diff", "~/old", "~/new");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            ~/new/rock.schema.json(4,13): CHG201 breaks nothing: member 'hue' is new
            ~/new/rock.schema.json(9,17): CHG305 breaks writers: 'minimum' is 1 now, and was 0
            2 changes: 1 break writers, 0 break readers, 0 break source

            """, run.Output);
    }

    [Fact]
    public async Task Data_whose_verdict_changes_is_listed()
    {
        CommandRun run = await _workspace.Run("schema", "diff", "~/old", "~/new", "--data", "~/rocks.jsonl", "--definition", "#/$defs/Rock");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("~/rocks.jsonl(3): refused now: /mass (1,18): '0.5' is below the minimum 1", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 documents: 1 with another verdict\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_one_json_document_too()
    {
        CommandRun run = await _workspace.Run("schema", "diff", "~/new/rock.schema.json", "~/old/rock.schema.json", "--format", "json");
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(run.Output);

        Assert.Equal(
            ["CHG203 readers", "CHG306 readers", "CHG503 source"],
            document.RootElement.GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("id").GetString()} {string.Join(" ", change.GetProperty("breaks").EnumerateArray())}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Equal_versions_break_nothing()
    {
        CommandRun run = await _workspace.Run("schema", "diff", "~/old", "~/old");

        Assert.Equal((0, "0 changes: 0 break writers, 0 break readers, 0 break source\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData(3, "'~/none' does not exist", "~/none", "~/new")]
    [InlineData(2, "'--definition' is for documents; name those by '--data'", "~/old", "~/new", "--definition", "#/$defs/Rock")]
    [InlineData(1, "'~/bad.schema.json' has errors: ~/bad.schema.json(1,2): error BEX1001", "~/bad.schema.json", "~/new")]
    [InlineData(3, "'~/bad.nupkg' cannot be read as a package", "~/bad.nupkg", "~/new")]
    public async Task What_cannot_be_compared_says_why(int exitCode, string message, params string[] arguments)
    {
        _workspace.Write("bad.schema.json", "{");
        _workspace.Write("bad.nupkg", "no archive");
        CommandRun run = await _workspace.Run(["schema", "diff", .. arguments]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
