using System.Text.Json;
using BoneExo.Queries.Catalog;

namespace BoneExo.Cli.Tests;

public sealed class QueryTests : IDisposable
{
    private const string Dataset = """
        {
          "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review",
          "openQuestions": [
            { "id": "oq-a", "text": "Is it \"pure\", or | not?", "topic": "isolation", "provenance": { "origin": "curator" } },
            { "id": "oq-b", "text": "How much?\nWhen?", "topic": "dose", "subject": { "kind": "other", "label": "dose" }, "provenance": { "origin": "curator" } }
          ]
        }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Without_a_name_all_queries_are_listed_with_one_line_each()
    {
        CommandRun run = await CommandRun.Of(["query"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("number  name ", lines[0], StringComparison.Ordinal);
        Assert.Equal(QueryCatalog.All.Count + 1, lines.Length);
        Assert.Contains("    23  mirna-species     [MICRORNA] [SPECIES]   Does a microRNA exist in my animal?", lines);
    }

    [Fact]
    public async Task Shipped_review_answers_in_columns()
    {
        CommandRun run = await CommandRun.Of(["query", "mirna-species", "miR-1260a", "rat"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "microRNA   species  verdict    mature  taken from it in  given to it in\n" +
            "miR-1260a  rat      notListed                            st-magnetic-mir-1260a\n",
            run.Output);
    }

    [Theory]
    [InlineData("table", "topic      question                 about  sentences\nisolation  Is it \"pure\", or | not?\ndose       How much?\\u000aWhen?          dose\n")]
    [InlineData("csv", "topic,question,about,sentences\r\nisolation,\"Is it \"\"pure\"\", or | not?\",,\r\ndose,\"How much?\nWhen?\",dose,\r\n")]
    [InlineData("md", "| topic | question | about | sentences |\n| --- | --- | --- | --- |\n| isolation | Is it \"pure\", or \\| not? |  |  |\n| dose | How much?<br>When? | dose |  |\n")]
    public async Task Answer_has_the_format_that_is_asked_for(string format, string output)
    {
        _workspace.Write("a.json", Dataset);

        CommandRun run = await _workspace.Run("query", "open-questions", "--format", format, "--data", "~/a.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(output, run.Output);
    }

    [Fact]
    public async Task Answer_in_JSON_has_members_by_kind_and_leaves_out_what_is_not_there()
    {
        _workspace.Write("a.json", Dataset);

        CommandRun questions = await _workspace.Run("query", "open-questions", "--format", "json", "--data", "~/a.json");
        CommandRun markers = await CommandRun.Of(["query", "marker-panel", "--format", "json"]);

        JsonElement root = JsonElement.Parse(questions.Output);
        Assert.Equal("open-questions", root.GetProperty("query").GetString());
        Assert.Equal(["topic", "question", "sentences"], root.GetProperty("rows")[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal("How much?\nWhen?", root.GetProperty("rows")[1].GetProperty("question").GetString());
        JsonElement marker = JsonElement.Parse(markers.Output).GetProperty("rows").EnumerateArray().Single(row => row.TryGetProperty("marker", out JsonElement name) && name.GetString() == "CD63");
        Assert.Equal((1, true, 2), (marker.GetProperty("category").GetInt32(), marker.GetProperty("calledSpecific").GetBoolean(), marker.GetProperty("sentences").GetArrayLength()));
    }

    [Fact]
    public async Task List_of_queries_has_every_format_too()
    {
        CommandRun run = await CommandRun.Of(["query", "--format", "json"]);

        Assert.Equal(QueryCatalog.All.Select(query => query.Name), JsonElement.Parse(run.Output).GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("boneexo: there is no query 'mirna-use'; did you mean 'mirna-uses'?\n", "mirna-use")]
    [InlineData("boneexo: there is no query 'quux'; run 'boneexo query' for a list\n", "quux")]
    [InlineData("boneexo: 'trace' needs MOLECULE; name it\n", "trace")]
    [InlineData("boneexo: 'biogenesis' has no use for 'x'; leave it out\n", "biogenesis", "x")]
    [InlineData("boneexo: 'TCP' is none of the molecules; ask 'resolve' what it stands for\n", "trace", "TCP")]
    [InlineData("boneexo: 'merge' needs a second dataset; name its file, or the files of its two layers\n", "merge")]
    public async Task Wrong_question_is_wrong_usage_and_names_the_cure(string complaint, params string[] words)
    {
        CommandRun run = await CommandRun.Of(["query", .. words]);

        Assert.Equal(new(2, "", complaint), run);
    }

    [Fact]
    public async Task Format_that_does_not_exist_is_refused()
    {
        CommandRun run = await CommandRun.Of(["query", "--format", "xml"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("boneexo: '--format' is one of table, json, csv, md, not 'xml'\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_an_answer()
    {
        CommandRun run = await CommandRun.Of(["query", "resolve", "no such thing"]);

        Assert.Equal(new(0, "label  outcome  match  collection  record  name\n", "nothing found\n"), run);
    }

    [Fact]
    public async Task Second_dataset_is_read_from_its_file()
    {
        _workspace.Write("a.json", Dataset);
        _workspace.Write("b.json", Dataset.Replace("How much?", "How little?", StringComparison.Ordinal));

        CommandRun run = await _workspace.Run("query", "compare", "~/b.json", "--format", "csv", "--data", "~/a.json");

        Assert.Equal(
            new(0, "change,collection,record,member,before,after\r\nchanged,openQuestions,oq-b,/text,\"\"\"How much?\\nWhen?\"\"\",\"\"\"How little?\\nWhen?\"\"\"\r\n", ""),
            run);
    }

    [Fact]
    public async Task File_that_is_not_valid_is_reported_and_not_asked()
    {
        _workspace.Write("a.json", Dataset.Replace("oq-a", "a", StringComparison.Ordinal));

        CommandRun run = await _workspace.Run("query", "open-questions", "--data", "~/a.json");

        Assert.Equal((1, "~/a.json: no valid ReviewDataset: 1 error\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Files_of_two_datasets_are_wrong_usage()
    {
        _workspace.Write("a.json", Dataset);

        CommandRun run = await _workspace.Run("query", "open-questions", "--data", "~/a.json", "~/a.json");

        Assert.Equal(new(2, "", "boneexo: '~/a.json', '~/a.json' are not one dataset; name one file, or a review and then its curator's layer\n"), run);
    }
}
