namespace BoneExo.Generator.Tests;

/// <summary>Composed, guarded and positional schemas, compiled and run.</summary>
public class ComposedShapesTests
{
    private const string Library = """
        {
          "type": "object",
          "properties": {
            "derived": { "$ref": "#/$defs/Derived" },
            "profile": { "$ref": "#/$defs/Profile" },
            "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "$ref": "#/$defs/Base" }], "items": false, "minItems": 2 },
            "points": { "type": "array", "items": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": ["number", "null"] }], "maxItems": 2, "minItems": 2 } },
            "amount": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "minLength": 1 }, { "$ref": "#/$defs/Base" }, { "type": "null" }] },
            "code": { "type": ["string", "integer"], "minLength": 2 },
            "word": { "type": "string", "not": { "enum": ["no", "none"] } },
            "maybe": { "type": ["string", "null"], "not": { "const": "no" } },
            "level": { "enum": [1, 2, 3] },
            "side": { "enum": ["left", "right", null] },
            "tags": { "type": "object", "patternProperties": { "^x-": { "type": "integer" } }, "additionalProperties": false },
            "list": { "type": "array", "items": { "type": "string" }, "contains": { "const": "a" } },
            "version": { "const": "v1" },
            "shape": { "$ref": "#/$defs/Shape" }
          },
          "if": { "required": ["word"] },
          "then": { "required": ["level"] },
          "$defs": {
            "Base": { "type": "object", "properties": { "id": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#/$defs/Derived" } } }, "required": ["id"] },
            "Derived": { "allOf": [{ "$ref": "#/$defs/Base" }], "properties": { "own": { "type": "integer" } }, "required": ["own"] },
            "Profile": { "$ref": "#/$defs/Base", "properties": { "id": { "minLength": 3 } } },
            "Shape": {
              "anyOf": [
                { "$ref": "#/$defs/Circle" },
                { "allOf": [{ "$ref": "#/$defs/Base" }], "properties": { "kind": { "const": "square" }, "side": { "type": "number" } }, "required": ["kind"] }
              ]
            },
            "Circle": { "type": "object", "properties": { "kind": { "const": "circle" }, "radius": { "type": "number" } }, "required": ["kind"], "minProperties": 2 }
          }
        }
        """;

    [Theory]
    [InlineData("""{"derived":{"id":"a","children":[{"id":"b","own":1}],"own":2}}""")]
    [InlineData("""{"derived":{"id":"a","own":2,"more":[1]},"profile":{"id":"abc","more":true}}""")]
    [InlineData("""{"pair":["a",{"id":"b"}],"points":[[1,null],[2.5,3]]}""")]
    [InlineData("""{"amount":1.5,"code":"ab","level":2,"side":"left","version":"v1"}""")]
    [InlineData("""{"amount":"much","code":7,"word":"yes","level":1,"side":null}""")]
    [InlineData("""{"amount":{"id":"a"},"maybe":null}""")]
    [InlineData("""{"amount":null,"maybe":"yes","tags":{"x-a":1,"x-b":2},"list":["b","a"]}""")]
    [InlineData("""{"shape":{"kind":"circle","radius":1}}""")]
    [InlineData("""{"shape":{"id":"s","kind":"square","side":2}}""")]
    public void Reading_and_writing_keeps_the_document(string json) =>
        Assert.Equal(json, Run("return SchemaJson.ToJson(SchemaJson.Parse<Specimen>(json));", json));

    [Theory]
    [InlineData("""{"derived":{"id":"a"}}""", "/derived required")]
    [InlineData("""{"derived":{"id":1,"own":1}}""", "/derived/id type")]
    [InlineData("""{"profile":{"id":"ab"}}""", "/profile/id minLength")]
    [InlineData("""{"pair":["a"]}""", "/pair minItems")]
    [InlineData("""{"pair":["a",{"id":"b"},1]}""", "/pair/2 false")]
    [InlineData("""{"points":[[1,"a"]]}""", "/points/0/1 type")]
    [InlineData("""{"amount":-1}""", "/amount minimum")]
    [InlineData("""{"code":"a"}""", "/code minLength")]
    [InlineData("""{"word":"no","level":1}""", "/word not")]
    [InlineData("""{"word":"yes"}""", " required")]
    [InlineData("""{"maybe":"no"}""", "/maybe not")]
    [InlineData("""{"level":4}""", "/level enum")]
    [InlineData("""{"side":"up"}""", "/side enum")]
    [InlineData("""{"tags":{"a":1}}""", "/tags/a additionalProperties")]
    [InlineData("""{"list":["b"]}""", "/list contains")]
    [InlineData("""{"version":"v2"}""", "/version const")]
    [InlineData("""{"shape":{"kind":"circle"}}""", "/shape minProperties")]
    [InlineData("""{"shape":{"kind":"line"}}""", "/shape/kind anyOf")]
    public void Errors_are_those_of_the_evaluator(string json, string errors)
    {
        Assert.Equal(errors, Run("""return string.Join(", ", SchemaJson.Validate<Specimen>(json).Errors.Select(e => e.Pointer + " " + e.Rule));""", json));
        Assert.Equal(errors, Run("""try { SchemaJson.Parse<Specimen>(json); return "read"; } catch (SchemaJsonException e) { return string.Join(", ", e.Report.Errors.Select(e => e.Pointer + " " + e.Rule)); }""", json));
        Assert.Equal(false, Run("return SchemaJson.IsValid<Specimen>(json);", json));
    }

    [Fact]
    public void Members_have_their_natural_types() =>
        Assert.Equal("b 2.5 much 7 2 True", Run("""
            Specimen value = SchemaJson.Parse<Specimen>(json);
            (string first, Base second) = value.Pair!.Value;
            (double x, double? y) = value.Points[0];
            string amount = value.Amount.Value!.Match(number => "number", text => text.Value, record => record.Value.Id);
            long code = value.Code is SpecimenCode.OfInteger { Value: var number } ? number : 0;
            bool made = (SpecimenCode)"ab" == new SpecimenCode.OfString { Value = "ab" };
            return FormattableString.Invariant($"{second.Id} {x} {amount} {code} {value.Level} {made}");
            """, """{"pair":["a",{"id":"b"}],"points":[[2.5,null]],"amount":"much","code":7,"level":2}"""));

    private static object? Run(string body, string json = "") => CompiledBuild.Run(Library, body, json);
}
