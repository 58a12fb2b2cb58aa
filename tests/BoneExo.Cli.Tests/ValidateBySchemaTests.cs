namespace BoneExo.Cli.Tests;

public sealed class ValidateBySchemaTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public ValidateBySchemaTests()
    {
        _workspace.Write("a.schema.json", """{ "properties": { "n": { "$ref": "b.schema.json" } } }""");
        _workspace.Write("b.schema.json", """{ "type": "integer" }""");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Many_lines_are_judged_in_their_order_up_to_the_number_of_errors()
    {
        _workspace.Write("n.schema.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": { "n": { "type": "integer" } } }""");
        _workspace.Write("n.jsonl", string.Concat(Enumerable.Range(0, 100_000).Select(i => i % 20_000 == 10_000 ? $"{{ \"n\": \"{i}\" }}\n" : $"{{ \"n\": {i} }}\n")));

        CommandRun all = await _workspace.Run("validate", "--schema", "~/n.schema.json", "~/n.jsonl");
        CommandRun some = await _workspace.Run("validate", "--schema", "~/n.schema.json", "~/n.jsonl", "--max-errors", "2");

        Assert.Equal((1, "~/n.jsonl: not every one of 100000 records is a valid n.schema.json: 5 errors\n"), (all.ExitCode, all.Output));
        Assert.Equal(["10001", "30001", "50001", "70001", "90001"], all.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[1]));
        Assert.Equal(["10001", "30001"], some.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(':')[1]));
        Assert.Contains("2 errors or more", some.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Valid_file_is_said_to_be()
    {
        _workspace.Write("d.json", """{ "n": 1.0 }""");

        Assert.Equal(
            new(0, "~/d.json: a valid a.schema.json\n", ""),
            await _workspace.Run("validate", "--schema", "~/a.schema.json", "--schema", "~/b.schema.json", "~/d.json"));
    }

    [Fact]
    public async Task Errors_of_lines_have_their_places()
    {
        _workspace.Write("d.ndjson", "{ \"n\": 1 }\n{ \"n\": \"1\" }\n");

        CommandRun run = await _workspace.Run("validate", "--schema", "~/a.schema.json", "--schema", "~/b.schema.json", "~/d.ndjson");

        Assert.Equal((1, "~/d.ndjson: not every one of 2 records is a valid a.schema.json: 1 error\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("~/d.ndjson:2:8: error type at /n: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flag", """{"valid":true}""", """{"valid":false}""")]
    [InlineData("basic", """{"valid":true,"annotations":[{"valid":true,"keywordLocation":"/properties",""", """{"keywordLocation":"/properties/n/$ref/type",""")]
    [InlineData("detailed", """{"valid":true,"keywordLocation":"",""", """ "keywordLocation":"/properties/n/$ref/type",""")]
    public async Task Standard_output_is_one_object_per_document(string format, string first, string second)
    {
        _workspace.Write("d.ndjson", "{ \"n\": 1 }\n{ \"n\": \"1\" }\n");

        CommandRun run = await _workspace.Run("validate", "--schema", "~/a.schema.json", "--schema", "~/b.schema.json", "~/d.ndjson", "--output", format);

        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal((1, "", 2), (run.ExitCode, run.Error, lines.Length));
        Assert.StartsWith(first, lines[0], StringComparison.Ordinal);
        Assert.Contains(second.TrimStart('{', ' '), lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData("--format", "json")]
    public async Task Standard_output_goes_with_no_other_layout(params string[] option)
    {
        _workspace.Write("d.json", "{}");

        CommandRun run = await _workspace.Run(["validate", "~/d.json", "--output", "basic", .. option]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"'{option[0]}' has no say in the standard's output; leave it out, or '--output'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_the_schema_are_placed_in_it()
    {
        _workspace.Write("d.json", "{}");

        CommandRun run = await _workspace.Run("validate", "--schema", "~/a.schema.json", "~/d.json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("~/a.schema.json(1,34): error BEX2001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("boneexo: '~/a.schema.json' cannot be compiled: 1 error in schemas; nothing was validated\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--type", "Study")]
    [InlineData("--strict")]
    public async Task Options_for_types_are_refused(params string[] options)
    {
        CommandRun run = await _workspace.Run(["validate", "--schema", "~/a.schema.json", .. options, "--", "~/d.json"]);

        Assert.Equal((2, $"boneexo: '{options[0]}' is for types of the domain; leave it out, or '--schema'\n"), (run.ExitCode, run.Error));
    }
}
