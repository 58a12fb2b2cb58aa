using System.Text.Json;

namespace BoneExo.Cli.Tests;

public sealed class ValidateFilesTests : IDisposable
{
    private const string Good = """{"schemaVersion":"0.1.0","datasetVersion":"0.1.0","layer":"review"}""";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Valid_file_is_said_to_be()
    {
        _workspace.Write("a.json", Good);

        Assert.Equal(new(0, "~/a.json: a valid ReviewDataset\n", ""), await _workspace.Run("validate", "~/a.json"));
    }

    [Fact]
    public async Task Errors_have_file_line_column_rule_pointer_message_and_schema()
    {
        _workspace.Write("a.json", "{\n  \"schemaVersion\": 1,\n  \"layer\": \"reviw\"\n}");

        CommandRun run = await _workspace.Run("validate", "~/a.json");

        Assert.Equal((1, "~/a.json: no valid ReviewDataset: 3 errors\n"), (run.ExitCode, run.Output));
        Assert.Equal(
            """
            ~/a.json:1:1: error required: member 'datasetVersion' is missing; add it (dataset.schema.json#/required)
            ~/a.json:2:20: error type at /schemaVersion: '1' is a number, not a string (common.schema.json#/$defs/SemanticVersion/type)
            ~/a.json:3:12: error enum at /layer: 'reviw' is not one of 'review', 'curation', 'merged'; did you mean 'review'? (dataset.schema.json#/$defs/Layer/enum)

            """, run.Error);
    }

    [Theory]
    [InlineData("", "1:1: error json/syntax: ")]
    [InlineData("{", "1:2: error json/syntax: ")]
    [InlineData("{ \"a\": 1", "1:9: error json/syntax: ")]
    [InlineData("[1,]", "1:3: error json/syntax: ")]
    [InlineData("nul", "1:1: error json/syntax: ")]
    [InlineData("\uFEFF{ \"a\": tru }", "1:8: error json/syntax at /a: ")]
    [InlineData("12", "1:1: error type: ")]
    public async Task Text_that_is_no_document_is_a_located_error(string text, string start)
    {
        _workspace.Write("a.json", text);

        CommandRun run = await _workspace.Run("validate", "~/a.json");

        Assert.Equal(1, run.ExitCode);
        string last = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.StartsWith("~/a.json:" + start, last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Byte_order_mark_is_accepted()
    {
        _workspace.Write("a.json", "\uFEFF" + Good);

        Assert.Equal(0, (await _workspace.Run("validate", "~/a.json")).ExitCode);
    }

    [Fact]
    public async Task Invalid_utf8_is_a_located_error()
    {
        _workspace.Write("a.json", [.. "{\"a\":\""u8, 0xFF, .. "\"}"u8]);

        CommandRun run = await _workspace.Run("validate", "~/a.json");

        Assert.Equal((1, "~/a.json:1:7: error json/utf8 at /a: byte 0xFF is not UTF-8; save the document in that encoding\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Depth_is_limited_until_the_limit_is_raised()
    {
        _workspace.Write("a.json", Good[..^1] + ",\"x\":" + new string('[', 100) + new string(']', 100) + "}");

        CommandRun limited = await _workspace.Run("validate", "~/a.json");
        CommandRun raised = await _workspace.Run("validate", "--max-depth", "101", "~/a.json");

        Assert.Equal(1, limited.ExitCode);
        Assert.EndsWith(": the document nests deeper than 64 levels; flatten it or raise --max-depth\n", limited.Error, StringComparison.Ordinal);
        Assert.Equal(new(0, "~/a.json: a valid ReviewDataset\n", ""), raised);
    }

    [Fact]
    public async Task String_of_a_megabyte_is_cut_in_the_message()
    {
        string text = new('x', 1 << 20);
        _workspace.Write("a.json", Good.Replace("\"review\"", $"\"{text}\"") + "\n");

        CommandRun run = await _workspace.Run("validate", "~/a.json");

        Assert.Equal($"~/a.json:1:59: error enum at /layer: '{text[..80]}…' is not one of 'review', 'curation', 'merged' (dataset.schema.json#/$defs/Layer/enum)\n", run.Error);
    }

    [Fact]
    public async Task Errors_are_counted_up_to_the_limit()
    {
        _workspace.Write("a.json", "{}");

        CommandRun run = await _workspace.Run("validate", "--max-errors", "2", "~/a.json");

        Assert.Equal("~/a.json: no valid ReviewDataset: 2 errors or more\n", run.Output);
        Assert.Equal(2, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.ndjson")]
    [InlineData("a.txt", "--ndjson")]
    public async Task Every_line_of_ndjson_is_a_document(string name, params string[] options)
    {
        _workspace.Write(name, $"{Good}\r\n\n{{\n{Good}");

        CommandRun run = await _workspace.Run(["validate", $"~/{name}", .. options]);

        Assert.Equal((1, $"~/{name}: not every one of 3 records is a valid ReviewDataset: 1 error\n"), (run.ExitCode, run.Output));
        Assert.StartsWith($"~/{name}:3:2: error json/syntax: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Valid_ndjson_is_counted()
    {
        _workspace.Write("a.jsonl", $"{Good}\n{Good}\n");

        Assert.Equal(new(0, "~/a.jsonl: 2 valid ReviewDataset records\n", ""), await _workspace.Run("validate", "~/a.jsonl"));
    }

    [Fact]
    public async Task Standard_input_is_a_file_too()
    {
        Assert.Equal(new(0, "(standard input): a valid ReviewDataset\n", ""), await _workspace.RunOn(Good, "validate", "-"));
        Assert.Equal(new(0, "(standard input): 1 valid StudyId record\n", ""), await _workspace.RunOn("\"st-rock\"", "validate", "-", "--ndjson", "--type", "StudyId"));
    }

    [Fact]
    public async Task Type_is_chosen_by_name()
    {
        _workspace.Write("a.json", """{ "printed": "rat", "at": ["s1-p1-1"] }""");

        Assert.Equal(new(0, "~/a.json: a valid TextVariant\n", ""), await _workspace.Run("validate", "--type", "TextVariant", "~/a.json"));
    }

    [Theory]
    [InlineData(2, "the domain has no type 'Studi'; did you mean 'Study'?", "~/a.json", "--type", "Studi")]
    [InlineData(2, "'--type' is for files; name them, or '-' for standard input", "--type", "Study")]
    [InlineData(2, "'--strict' is for files; name them, or '-' for standard input", "--strict")]
    [InlineData(3, "'~/none.json' does not exist", "~/none.json")]
    [InlineData(3, "'~' is a directory; name a file", "~")]
    public async Task Input_that_cannot_be_used_is_refused_in_one_sentence(int exitCode, string message, params string[] arguments)
    {
        _workspace.Write("a.json", Good);

        Assert.Equal(new(exitCode, "", $"boneexo: {message}\n"), await _workspace.Run(["validate", .. arguments]));
    }

    [Theory]
    [InlineData("--max-errors", "0", "'--max-errors' is a number from 1 to 2147483647, not '0'")]
    [InlineData("--max-depth", "1001", "'--max-depth' is a number from 1 to 1000, not '1001'")]
    [InlineData("--max-depth", "x", "'--max-depth' is a number from 1 to 1000, not 'x'")]
    [InlineData("--format", "xml", "'--format' is 'text' or 'json', not 'xml'")]
    public async Task Option_values_out_of_range_are_wrong_usage(string option, string value, string message) => Assert.Equal(
        new(2, "", $"boneexo: {message}\nrun 'boneexo validate --help' to see what is possible\n"),
        await _workspace.Run("validate", "~/a.json", option, value));

    [Fact]
    public async Task Unreadable_file_does_not_hide_the_others()
    {
        _workspace.Write("a.json", Good);
        _workspace.Write("b.json", "[]");

        CommandRun run = await _workspace.Run("validate", "~/none.json", "~/a.json", "~/b.json");

        Assert.Equal((3, "~/a.json: a valid ReviewDataset\n~/b.json: no valid ReviewDataset: 1 error\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Strict_reports_what_open_types_let_through()
    {
        const string Origin = "\"provenance\": { \"origin\": \"curator\" }";
        _workspace.Write("a.json", $$"""
            {
              "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review",
              "note": 1,
              "molecules": [{ "kind": "peptide" }],
              "isolationMethods": [
                { "id": "iso-a", "label": "a", "family": "magic", {{Origin}}, "extra": {} }
              ]
            }
            """);

        CommandRun lenient = await _workspace.Run("validate", "~/a.json");
        CommandRun strict = await _workspace.Run("validate", "--strict", "~/a.json");

        Assert.Equal(new(0, "~/a.json: a valid ReviewDataset\n", ""), lenient);
        Assert.Equal(1, strict.ExitCode);
        Assert.Equal(
            """
            ~/a.json:3:3: error strict/member at /note: 'note' is no member that ReviewDataset knows
            ~/a.json:4:17: error strict/kind at /molecules/0: 'peptide' is no kind that Molecule knows
            ~/a.json:6:46: error strict/literal at /isolationMethods/0/family: 'magic' is no literal that IsolationFamily knows
            ~/a.json:6:94: error strict/member at /isolationMethods/0/extra: 'extra' is no member that IsolationMethod knows

            """, strict.Error);
    }

    [Fact]
    public async Task Json_format_is_one_document_for_all_files()
    {
        _workspace.Write("a.json", "[]");

        CommandRun run = await _workspace.Run("validate", "--format", "json", "~/a.json", "~/none.json");

        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        JsonElement error = root.GetProperty("files")[0].GetProperty("findings")[0];
        Assert.False(root.GetProperty("valid").GetBoolean());
        Assert.Equal(
            (1, 1, "", "type", "dataset.schema.json#/type"),
            (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32(), error.GetProperty("pointer").GetString(),
                error.GetProperty("rule").GetString(), error.GetProperty("schemaLocation").GetString()));
        Assert.Equal("'~/none.json' does not exist", root.GetProperty("files")[1].GetProperty("failure").GetString());
    }

    [Fact]
    public async Task Control_characters_of_the_input_do_not_reach_the_terminal()
    {
        _workspace.Write("a.json", Good.Replace("review", "\u009B2J"));

        CommandRun run = await _workspace.Run("validate", "~/a.json");

        Assert.Contains("'\\u009b2J' is not one of", run.Error, StringComparison.Ordinal);
    }
}
