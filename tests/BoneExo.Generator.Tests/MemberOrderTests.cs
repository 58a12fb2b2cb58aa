using System.Text.Json.Nodes;

namespace BoneExo.Generator.Tests;

/// <summary>Members are looked for in the schema's order first; any other order, and any spelling, means the same.</summary>
public class MemberOrderTests
{
    private const string Schema = """
        {
          "$defs": {
            "Row": {
              "type": "object",
              "properties": {
                "a": { "type": "integer" }, "name": { "type": "string" }, "eightLet": { "type": "string" }, "nineLette": { "type": "integer" },
                "aNameOfTwentyLetters": { "type": "boolean" }, "δ": { "type": "null" }, "inner": { "$ref": "#/$defs/Row" }, "q\":": { "type": "integer" }
              },
              "required": ["a", "eightLet"],
              "additionalProperties": false
            }
          }
        }
        """;

    private const string Verdicts = """
        return string.Concat(json.Split('\n').Select(line => SchemaJson.IsValid<Row>(line) == SchemaJson.Validate<Row>(line, new() { ExpectsErrors = true }).IsValid ? SchemaJson.IsValid<Row>(line) ? "+" : "-" : "?"));
        """;

    private static readonly string[] Members =
    [
        "\"a\":1", "\"name\":\"n\"", "\"eightLet\":\"e\"", "\"nineLette\":9", "\"aNameOfTwentyLetters\":true", "\"δ\":null", "\"inner\":{\"a\":2,\"eightLet\":\"\"}", "\"q\\\":\":3",
    ];

    [Fact]
    public void Every_start_and_every_gap_is_valid()
    {
        string[] lines =
        [
            .. Enumerable.Range(0, Members.Length).Select(first => Object(Members.Skip(first).Concat(Members.Take(first)))),
            Object(Members.Reverse()),
            .. Enumerable.Range(0, 1 << Members.Length).Where(set => (set & 0b101) == 0b101).Select(set => Object(Members.Where((_, member) => (set >> member & 1) != 0))),
            Object(["\"a\" : 1", "  \"eightLet\" :\"e\""]),
            Object(["\"\\u0061\":1", "\"name\":\"n\"", "\"eigh\\u0074Let\":\"e\""]),
        ];

        Assert.All(lines, line => Assert.NotNull(JsonNode.Parse(line)));
        Assert.Equal(new string('+', lines.Length), CompiledBuild.Run(Schema, Verdicts, string.Join('\n', lines)));
    }

    [Fact]
    public void What_is_wrong_in_its_order_is_wrong()
    {
        string[] wrong = ["\"a\":\"1\"", "\"name\":null", "\"eightLet\":0", "\"nineLette\":\"9\"", "\"aNameOfTwentyLetters\":1", "\"δ\":1", "\"inner\":{\"a\":2}", "\"q\\\":\":\"\""];
        string[] lines =
        [
            .. Enumerable.Range(0, Members.Length).Select(bad => Object(Members.Select((member, number) => number == bad ? wrong[number] : member))),
            Object(Members.Skip(1)),
            Object(Members.Append("\"other\":1")),
            Object(Members.Prepend("\"other\":1")),
            // Each name in full, but not at its end.
            Object(["\"a\":1", "\"eightLetters\":\"e\""]),
            "{\"a\":1}\"name\":\"n\",\"eightLet\":\"e\"}",
            "{\"a\":1,\"eightLet\":\"e\"\"name\":\"n\"}",
            "{\"a\":1,\"eightLet\":\"e\",\"q\":\":3\"}",
            "{\"a\":1,\"eightLet\"",
            "{\"a\":1,\"eightLet\":",
        ];

        Assert.Equal(new string('-', lines.Length), CompiledBuild.Run(Schema, Verdicts, string.Join('\n', lines)));
    }

    private static string Object(IEnumerable<string> members) => $"{{{string.Join(',', members)}}}";
}
