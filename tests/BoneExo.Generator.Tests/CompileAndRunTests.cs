namespace BoneExo.Generator.Tests;

public class CompileAndRunTests
{
    private const string Specimen = """
        {
          "description": "A sampled piece of <tissue> & more.",
          "type": "object",
          "properties": {
            "id": { "$ref": "#/$defs/SpecimenId" },
            "side": { "$ref": "#/$defs/Laterality" },
            "stain": { "$ref": "#/$defs/Stain" },
            "comment": { "type": ["string", "null"], "maxLength": 20 },
            "note": { "type": ["string", "null"] },
            "keywords": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true },
            "mass": { "type": "number", "exclusiveMinimum": 0 },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/Evidence" } }
          },
          "required": ["id", "comment"],
          "$defs": {
            "SpecimenId": { "type": "string", "pattern": "^sp-[0-9]+$", "x-bex-kind": "id" },
            "Laterality": { "type": "string", "enum": ["left", "right"] },
            "Stain": { "anyOf": [{ "type": "string", "enum": ["he"] }, { "type": "string" }] },
            "Evidence": {
              "oneOf": [
                {
                  "type": "object",
                  "properties": { "kind": { "const": "measurement" }, "quantity": { "type": "number" } },
                  "required": ["kind", "quantity"],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "properties": { "kind": { "const": "citation" }, "pmid": { "type": "string" } },
                  "required": ["kind", "pmid"],
                  "additionalProperties": false
                }
              ]
            }
          }
        }
        """;

    [Fact]
    public void Whole_domain_compiles_without_warnings() => Assert.NotEmpty(CompiledBuild.Emit(DomainSchemas.Build));

    [Theory]
    [InlineData("""{"id":"sp-1","comment":null}""")]
    [InlineData("""{"id":"sp-1","side":"left","stain":"he","comment":"c","note":null,"keywords":[],"mass":1.5}""")]
    [InlineData("""{"id":"sp-1","stain":"masson","comment":"c","keywords":["a","b"],"evidence":[{"kind":"measurement","quantity":2},{"kind":"citation","pmid":"1"}]}""")]
    [InlineData("""{"id":"sp-1","comment":"c","later":{"a":[1.50,null]}}""")]
    public void Reading_and_writing_keeps_the_document(string json) =>
        Assert.Equal(json, Run("return SchemaJson.ToJson(SchemaJson.Parse<Specimen>(json));", json));

    [Theory]
    [InlineData("""{"id":"sp-1","comment":null}""", "")]
    [InlineData("""{"id":"x","comment":null}""", "/id pattern")]
    [InlineData("""{"comment":"this comment is far too long","side":"up"}""", " required, /comment maxLength, /side enum")]
    [InlineData("""{"id":"sp-1","comment":1,"keywords":["a","","a"],"mass":0}""", "/comment type, /keywords uniqueItems, /keywords/1 minLength, /mass exclusiveMinimum")]
    [InlineData("""{"id":"sp-1","comment":null,"evidence":[{"kind":"hearsay"},{"kind":"citation","pmid":"1","page":2}]}""", "/evidence/0/kind oneOf, /evidence/1/page additionalProperties")]
    public void Every_error_is_reported(string json, string errors) =>
        Assert.Equal(errors, Run("""return string.Join(", ", SchemaJson.Validate<Specimen>(json).Errors.Select(e => e.Pointer + " " + e.Rule).Order(StringComparer.Ordinal));""", json));

    [Fact]
    public void Record_equals_the_same_document_read() =>
        Assert.Equal(true, Run("""return SchemaJson.Parse<Specimen>(json) == new Specimen { Id = SpecimenId.Parse("sp-1"), Comment = null, Keywords = ["a"] };""", """{"keywords":["a"],"comment":null,"id":"sp-1"}"""));

    [Fact]
    public void Absent_and_null_are_told_apart() =>
        Assert.Equal(true, Run("return SchemaJson.Parse<Specimen>(json) is { Comment: null, Note: { HasValue: true, Value: null }, Side: null, Keywords.IsAbsent: true };", """{"id":"sp-1","comment":null,"note":null}"""));

    [Fact]
    public void Id_is_made_of_what_the_schema_accepts() =>
        Assert.Equal(true, Run("""return !SpecimenId.TryCreate("sp", out _) && SpecimenId.TryCreate("sp-2", out SpecimenId id) && id.Value == "sp-2";"""));

    [Fact]
    public void Open_enum_keeps_an_unknown_literal() =>
        Assert.Equal(true, Run("return SchemaJson.Parse<Specimen>(json).Stain is { IsKnown: false };", """{"id":"sp-1","comment":null,"stain":"masson"}"""));

    [Fact]
    public void Serializer_uses_the_generated_reader() =>
        Assert.Equal("sp-1", Run("return JsonSerializer.Deserialize<Specimen>(json)!.Id.Value;", """{"id":"sp-1","comment":null}"""));

    [Fact]
    public void Resolver_needs_no_reflection() =>
        Assert.Equal("\"left\"", Run("return JsonSerializer.Serialize(Laterality.Left, new JsonSerializerOptions { TypeInfoResolver = SampleJsonResolver.Default });"));

    [Fact]
    public void Union_is_matched_exhaustively() =>
        Assert.Equal("quantity 2", Run(
            """return SchemaJson.Parse<Specimen>(json).Evidence[0].Match(measurement => "quantity " + measurement.Quantity, citation => "article " + citation.Pmid);""",
            """{"id":"sp-1","comment":null,"evidence":[{"kind":"measurement","quantity":2}]}"""));

    [Fact]
    public void Reading_a_bad_document_throws_with_all_errors() =>
        Assert.Equal(2, Run("try { SchemaJson.Parse<Specimen>(json); return 0; } catch (SchemaJsonException exception) { return exception.Report.Errors.Count; }", """{"id":"x"}"""));

    private static object? Run(string body, string json = "") => CompiledBuild.Run(Specimen, body, json);
}
