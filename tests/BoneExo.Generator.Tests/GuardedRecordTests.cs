namespace BoneExo.Generator.Tests;

/// <summary>A record whose schema asks more than its members do: an evaluator judges it, and what is inside is read.</summary>
public class GuardedRecordTests
{
    private const string Schema = """
        {
          "$defs": {
            "Part": {
              "type": "object",
              "properties": { "mass": { "type": "integer" }, "note": { "type": "string" } },
              "anyOf": [{ "required": ["mass"] }, { "required": ["note"] }]
            },
            "Whole": {
              "type": "object",
              "properties": { "part": { "$ref": "#/$defs/Part" }, "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } }, "total": { "type": "integer" } },
              "anyOf": [{ "required": ["part"] }, { "required": ["parts"] }]
            }
          }
        }
        """;

    [Theory]
    [InlineData("""{"part":{"mass":1}}""")]
    [InlineData("""{"part":{"note":"n"},"parts":[{"mass":1},{"mass":2,"other":null}],"total":3}""")]
    public void What_the_evaluators_accept_is_read(string json) =>
        Assert.Equal(json, CompiledBuild.Run(Schema, "return SchemaJson.ToJson(SchemaJson.Parse<Whole>(json));", json));

    [Theory]
    [InlineData("""{ "part": { "mass": 1 }, "total": 9223372036854775808 }""", "read/range /total")]
    [InlineData("""{ "part": { "mass": 9223372036854775808 } }""", "read/range /part/mass")]
    [InlineData("""{ "parts": [{ "mass": 1 }, { "mass": 1, "mass": 2 }] }""", "read/duplicate /parts/1/mass")]
    [InlineData("""{ "parts": [{ "mass": 1, "mass": 2 }], "total": 9223372036854775808 }""", "read/duplicate /parts/0/mass, read/range /total")]
    [InlineData("""{ "parts": [{}, { "mass": "x" }] }""", "anyOf /parts/0, type /parts/1/mass")]
    [InlineData("""{ "total": 1 }""", "anyOf ")]
    public void What_is_accepted_but_cannot_be_read_is_told_at_its_place(string json, string expected) =>
        Assert.Equal(expected, CompiledBuild.Run(
            Schema,
            """return SchemaJson.TryParse(json, out Whole? _, out ValidationReport report) ? "read" : string.Join(", ", report.Errors.Select(error => $"{error.Rule} {error.Pointer}"));""",
            json));
}
