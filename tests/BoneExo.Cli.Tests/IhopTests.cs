using System.Text.Json.Nodes;

namespace BoneExo.Cli.Tests;

public sealed class IhopTests
{
    private const string Start = """{"cmd":"start","version":1}""";
    private const string Dialect = """{"cmd":"dialect","dialect":"https://json-schema.org/draft/2020-12/schema"}""";
    private const string Stop = """{"cmd":"stop"}""";

    [Fact]
    public async Task Start_says_who_answers()
    {
        JsonNode answer = Assert.Single(await Talk([Start, Stop]));

        Assert.Equal("1", answer["version"]!.ToJsonString());
        Assert.Equal("boneexo", (string?)answer["implementation"]!["name"]);
        Assert.Contains("https://json-schema.org/draft/2020-12/schema", answer["implementation"]!["dialects"]!.AsArray().Select(uri => (string?)uri));
    }

    [Fact]
    public async Task Dialect_is_accepted() =>
        Assert.Equal("""{"ok":true}""", (await Talk([Start, Dialect, Stop]))[1].ToJsonString());

    [Theory]
    [InlineData("""{"type":"null"}""", "", """[{"instance":null},{"instance":1}]""", """[{"valid":true},{"valid":false}]""")]
    [InlineData("false", "", """[{"instance":{}}]""", """[{"valid":false}]""")]
    [InlineData("""{"multipleOf":0.1}""", "", """[{"instance":1e400},{"instance":0.15}]""", """[{"valid":true},{"valid":false}]""")]
    [InlineData("""{"$ref":"http://example.org/a"}""", ""","registry":{"http://example.org/a":{"type":"null"},"http://example.org/b":{"$ref":"nowhere"}}""", """[{"instance":null},{"instance":1}]""", """[{"valid":true},{"valid":false}]""")]
    public async Task Case_is_answered_with_a_verdict_per_test(string schema, string registry, string tests, string results) =>
        Assert.Equal($$"""{"seq":7,"results":{{results}}}""", (await Talk([Start, Dialect, Run("7", schema, registry, tests), Stop]))[2].ToJsonString());

    /// <summary>Nothing reads an instance before the evaluator does.</summary>
    [Theory]
    [InlineData("""{"minLength":2}""", """[{"instance":"\ud800"},{"instance":"\ud83d\ude00"},{"instance":"\ud800\u0041"}]""", "[false,false,true]")]
    [InlineData("""{"const":"\ud800"}""", """[{"instance":"\ud800"},{"instance":"\ud801"},{"instance":"\ufffd"}]""", "[true,false,false]")]
    [InlineData("""{"properties":{"\udc00":false}}""", """[{"instance":{"\udc00":1}},{"instance":{"\udc01":1}},{"instance":{"\ufffd":1}}]""", "[false,true,true]")]
    [InlineData("""{"required":["\ud83d","a"],"properties":{"a":true,"b":true,"c":true,"\ud83d":{"type":"null"}},"additionalProperties":false}""", """[{"instance":{"\ud83d":null,"a":1}},{"instance":{"\ud83d":1,"a":1}},{"instance":{"\ud83e":null,"a":1}},{"instance":{"a":1}}]""", "[true,false,false,false]")]
    [InlineData("""{"const":98249283749234923498293171823948729348710298301928331}""", """[{"instance":98249283749234923498293171823948729348710298301928331},{"instance":98249283749234923498293171823948729348710298301928332}]""", "[true,false]")]
    [InlineData("""{"multipleOf":1e-400}""", """[{"instance":1e-400},{"instance":1.5e-400},{"instance":1E+4000}]""", "[true,false,true]")]
    [InlineData("""{"maximum":1e999}""", """[{"instance":1e999},{"instance":1.0000000000000000000000001e999},{"instance":-0}]""", "[true,false,true]")]
    public async Task Instances_and_schemas_are_judged_as_they_are_written(string schema, string tests, string verdicts)
    {
        JsonNode answer = (await Talk([Start, Dialect, Run("1", schema, "", tests), Stop]))[2];

        Assert.Equal(verdicts, $"[{string.Join(',', answer["results"]!.AsArray().Select(result => result!["valid"]!.ToJsonString()))}]");
    }

    [Fact]
    public async Task Annotations_keep_what_has_no_UTF_8()
    {
        CommandRun run = await CommandRun.Of(["ihop", "--output", "annotations"], string.Join('\n', Start, Dialect, Run("1", """{"title":"\ud800","properties":{"ü":{"title":"é"}}}""", "", """[{"instance":{"ü":1e999}}]"""), Stop));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("""annotation":"\ud800" """.TrimEnd(), run.Output, StringComparison.Ordinal);
        Assert.Contains("""instanceLocation":"/\u00fc","annotation":"\u00e9" """.TrimEnd(), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_in_a_case_does_not_end_the_next()
    {
        IReadOnlyList<JsonNode> answers = await Talk([Start, Dialect, Run("1", """{"$ref":"#/a"}""", "", "[]"), Run("2", "true", "", """[{"instance":1}]"""), Stop]);

        Assert.Equal("1 true", $"{answers[2]["seq"]} {answers[2]["errored"]}");
        Assert.Contains("error BEX2001: ", (string?)answers[2]["context"]!["message"], StringComparison.Ordinal);
        Assert.Equal("""{"seq":2,"results":[{"valid":true}]}""", answers[3].ToJsonString());
    }

    [Theory]
    [InlineData("flag", "", """[{"valid":true},{"valid":false}]""")]
    [InlineData("annotations", "", """[{"valid":true,"annotations":[{"keyword":"a/b","keywordLocation":"/a~1b","absoluteKeywordLocation":"urn:x#/a~1b","instanceLocation":"","annotation":[1]}]},{"valid":false,"annotations":[]}]""")]
    [InlineData("annotations", ""","output":"flag" """, """[{"valid":true},{"valid":false}]""")]
    public async Task Annotations_are_told_on_demand(string output, string request, string results)
    {
        string run = Run("1", """{"$id":"urn:x","type":"integer","a/b":[1]}""", "", """[{"instance":1},{"instance":"x"}]""");

        IReadOnlyList<JsonNode> answers = await Talk([Start, Dialect, run.Insert(run.LastIndexOf('}'), request), Stop], "--output", output);

        Assert.Equal(results, answers[2]["results"]!.ToJsonString());
    }

    [Theory]
    [InlineData("annotate", "true")]
    [InlineData("assert", "false")]
    public async Task Format_is_asserted_on_demand(string format, string valid)
    {
        IReadOnlyList<JsonNode> answers = await Talk([Start, Dialect, Run("1", """{"format":"ipv4"}""", "", """[{"instance":"x"}]"""), Stop], "--format", format);

        Assert.Equal($$"""[{"valid":{{valid}}}]""", answers[2]["results"]!.ToJsonString());
    }

    [Theory]
    [InlineData("https://json-schema.org/draft/2020-12/schema", """{"$ref":"http://example.org/r"}""", """{"prefixItems":[{"type":"string"}]}""", """[{"valid":false}]""")]
    [InlineData("https://json-schema.org/draft/2019-09/schema", """{"$ref":"http://example.org/r"}""", """{"items":[{"type":"string"}]}""", """[{"valid":false}]""")]
    [InlineData("http://json-schema.org/draft-07/schema#", """{"$ref":"http://example.org/r"}""", """{"$id":"http://example.org/other","items":[{"type":"string"}]}""", """[{"valid":false}]""")]
    [InlineData("http://json-schema.org/draft-06/schema#", """{"allOf":[{"$ref":"http://example.org/other"}]}""", """{"$id":"http://example.org/other","items":[{"type":"string"}]}""", """[{"valid":false}]""")]
    [InlineData("http://json-schema.org/draft-04/schema#", """{"allOf":[{"$ref":"http://example.org/r"}]}""", """{"id":"http://example.org/other","items":[{"$ref":"#/definitions/s"}],"definitions":{"s":{"type":"string"}}}""", """[{"valid":false}]""")]
    [InlineData("http://json-schema.org/draft-07/schema#", """{"contentEncoding":"base64","items":{"type":"string"}}""", "true", """[{"valid":false}]""")]
    public async Task Registry_is_written_in_the_dialect_of_the_run(string dialect, string schema, string document, string results)
    {
        string registry = $$$""","registry":{"http://example.org/r":{{{document}}},"http://example.org/broken":{"$ref":"#/no","type":"strin"},"{{{dialect}}}":{"not":{}} }""";
        string setDialect = $$"""{"cmd":"dialect","dialect":"{{dialect}}"}""";

        Assert.Equal(results, (await Talk([Start, setDialect, Run("1", schema, registry, """[{"instance":[1]}]"""), Stop]))[2]["results"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"cmd":"begin"}""", "'begin' is no request")]
    [InlineData("[]", "a request is no JSON object")]
    [InlineData("{", "a request is no JSON: ")]
    [InlineData("""{"cmd":"start","version":2}""", "protocol version 2 is not spoken here")]
    public async Task Request_outside_the_protocol_ends_it(string line, string message)
    {
        CommandRun run = await CommandRun.Of(["ihop"], line);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("boneexo: " + message, run.Error, StringComparison.Ordinal);
    }

    private static string Run(string sequence, string schema, string registry, string tests) =>
        $$$"""{"cmd":"run","seq":{{{sequence}}},"case":{"description":"c","schema":{{{schema}}}{{{registry}}},"tests":{{{tests}}}}}""";

    private static async Task<IReadOnlyList<JsonNode>> Talk(string[] lines, params string[] options)
    {
        CommandRun run = await CommandRun.Of(["ihop", .. options], string.Join('\n', lines));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
