namespace BoneExo.Generator.Tests;

/// <summary>A record may have any number of members; beyond 63 their presence takes several words.</summary>
public class LargeRecordTests
{
    private const int Count = 200;

    private static readonly string Schema = $$"""
        {
          "$defs": {
            "Wide": {
              "type": "object",
              "properties": { {{Join(", ", Enumerable.Range(0, Count), index => $$"""
                "m{{index}}": { "type": "{{(index % 2 == 0 ? "integer" : "string")}}" }
                """)}} },
              "required": ["m0", "m63", "m64", "m190"]
            }
          }
        }
        """;

    [Fact]
    public void Reading_and_writing_keeps_the_document()
    {
        string json = $"{{{Join(",", Enumerable.Range(0, Count), Member)},\"other\":1}}";

        Assert.Equal(json, Run("return SchemaJson.ToJson(SchemaJson.Parse<Wide>(json));", json));
    }

    [Fact]
    public void Members_that_are_not_required_may_be_absent() =>
        Assert.Equal(true, Run("return SchemaJson.Parse<Wide>(json) is { M0: 0, M62: null, M66: null, M65: null, M188: null, M190: 190 };", Document([0, 63, 64, 190])));

    [Fact]
    public void Names_are_known_in_every_spelling() =>
        Assert.Equal(true, Run(
            "return SchemaJson.IsValid<Wide>(json) && SchemaJson.Parse<Wide>(json) is { M0: 0, M63: \"63\", M64: 64, M190: 190 } wide && wide.Unmapped.Count == 1;",
            """{ "m\u0030" : 0, "\u006d63": "63", "m64":64, "m190" :190, "m1900": null }"""));

    [Theory]
    [InlineData("""{"text":"a","flag":true,"number":1.5,"list":["x"],"map":{"k":1},"whole":7,"either":"one","loose":null,"inner":{"a":1},"kind":"k","raw":[1,{}],"needed":"n"}""")]
    [InlineData("""{"flag":null,"whole":-1,"needed":"n"}""")]
    [InlineData("""{"list":[],"map":{},"needed":"n","other":[true]}""")]
    [InlineData("""{"nullable":null,"m3":4,"needed":"n"}""")]
    [InlineData("""{"nullable":"a","needed":"n"}""")]
    [InlineData("""{"needed":"n"}""")]
    public void Members_of_every_kind_are_kept_and_no_other(string json) =>
        Assert.Equal(json, RunKinds("return SchemaJson.ToJson(SchemaJson.Parse<Kinds>(json));", json));

    [Theory]
    [InlineData("""{ "text": 1, "flag": 2, "number": "3", "needed": "n" }""", "type /text, type /flag, type /number")]
    [InlineData("""{ "list": ["a", 1], "whole": 1.5, "either": "three", "needed": "n" }""", "type /list/1, type /whole, enum /either")]
    [InlineData("""{ "kind": "other", "inner": { "a": "x" } }""", "required , enum /kind, type /inner/a")]
    public void All_that_is_wrong_with_members_of_every_kind_is_told(string json, string expected) =>
        Assert.Equal(expected, RunKinds("""return SchemaJson.TryParse(json, out Kinds? _, out ValidationReport report) ? "read" : string.Join(", ", report.Errors.Select(error => $"{error.Rule} {error.Pointer}"));""", json));

    private static object? RunKinds(string body, string json) => CompiledBuild.Run($$"""
        {
          "$defs": {
            "Kinds": {
              "type": "object",
              "properties": {
                "text": { "type": "string" }, "flag": { "type": ["boolean", "null"] }, "number": { "type": "number" },
                "list": { "type": "array", "items": { "type": "string" } }, "map": { "type": "object", "additionalProperties": { "type": "integer" } },
                "whole": { "type": "integer" }, "either": { "enum": ["one", "two"] }, "loose": {}, "nullable": { "type": ["string", "null"] },
                "inner": { "type": "object", "properties": { "a": { "type": "integer" } } }, "kind": { "const": "k" }, "raw": { "type": "array" },
                {{Join(", ", Enumerable.Range(0, 30), index => $"\"m{index}\": {{ \"type\": \"integer\" }}")}},
                "needed": { "type": "string" }
              },
              "required": ["needed"]
            }
          }
        }
        """, body, json);

    [Theory]
    [InlineData("")]
    [InlineData("""
        "anyOf": [{ "required": ["record"] }, { "required": ["set"] }],
        """)]
    public void A_member_may_be_called_as_anything_in_the_codec(string guard)
    {
        const string json = """{"record":"r","set":["s"],"item":"i","value":"v","create":["c"],"site":"t","setFoo":"f","fooRules":"u","member":"m","unmapped":"p","description":"d"}""";

        Assert.Equal(json, CompiledBuild.Run(
            $$"""
            {
              "$defs": {
                "Hostile": {
                  "type": "object",
                  {{guard}}
                  "properties": {
                    "record": { "type": "string", "minLength": 1 }, "set": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "item": { "type": "string" },
                    "value": { "type": "string" }, "create": { "type": "array", "items": { "type": "string" } }, "site": { "type": "string" },
                    "setFoo": { "type": "string", "minLength": 1 }, "fooRules": { "type": "string" }, "member": { "type": "string" }, "unmapped": { "type": "string" },
                    "description": { "type": "string" },
                    {{Join(", ", Enumerable.Range(0, 30), index => $"\"m{index}\": {{ \"type\": \"integer\" }}")}}
                  }
                }
              }
            }
            """,
            "return SchemaJson.ToJson(SchemaJson.Parse<Hostile>(json));",
            json));
    }

    [Fact]
    public void A_case_of_a_union_may_have_many_members()
    {
        const string json = """{"kind":"wide","m7":7}""";

        Assert.Equal(json, CompiledBuild.Run(
            $$"""
            {
              "$defs": {
                "Either": {
                  "oneOf": [
                    { "type": "object", "properties": { "kind": { "const": "wide" }, {{Join(", ", Enumerable.Range(0, 40), index => $"\"m{index}\": {{ \"type\": \"integer\" }}")}} }, "required": ["kind"] },
                    { "type": "object", "properties": { "kind": { "const": "narrow" } }, "required": ["kind"] }
                  ]
                }
              }
            }
            """,
            "return SchemaJson.Parse<Either>(json) is Either.Wide { M7: 7, M8: null } ? SchemaJson.ToJson(SchemaJson.Parse<Either>(json)) : \"other\";",
            json));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(190)]
    public void Missing_member_is_named(int missing) =>
        Assert.Equal($"required 'm{missing}'", Run(Errors, Document(((int[])[0, 63, 64, 190]).Where(index => index != missing))));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(199)]
    public void Second_occurrence_is_an_error(int member) =>
        Assert.Equal($"read/duplicate 'm{member}'", Run(Errors, Document([0, 63, 64, 190, .. ((int[])[199]).Where(_ => member == 199), member])));

    [Fact]
    public void Value_that_cannot_be_built_leaves_the_others() =>
        Assert.Equal(true, Run(
            "return !SchemaJson.TryParse(json, out Wide? wide, out ValidationReport report) && wide is { M0: 0, M66: null, M190: 190 } && report.Errors.Count == 1;",
            Document([0, 63, 64, 190]).Replace("}", ",\"m66\":\"x\"}", StringComparison.Ordinal)));

    private const string Errors = """
        return string.Join(", ", SchemaJson.TryParse(json, out Wide? _, out ValidationReport report) ? [] : report.Errors.Select(e => e.Rule + " " + e.Message.Split(' ').First(word => word.StartsWith('\''))));
        """;

    private static string Document(IEnumerable<int> members) => $"{{{Join(",", members, Member)}}}";

    private static string Member(int index) => index % 2 == 0 ? $"\"m{index}\":{index}" : $"\"m{index}\":\"{index}\"";

    private static string Join(string separator, IEnumerable<int> indices, Func<int, string> text) => string.Join(separator, indices.Select(index => text(index)));

    private static object? Run(string body, string json) => CompiledBuild.Run(Schema, body, json);
}
