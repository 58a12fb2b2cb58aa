using System.Text;

namespace BoneExo.Dynamic.Tests;

/// <summary>What valid documents are said to be.</summary>
public sealed class AnnotationTests
{
    [Theory]
    [InlineData("""{ "title": "t", "description": "d", "default": 1, "deprecated": true, "readOnly": true, "writeOnly": false, "examples": [1, "x"] }""", "0",
        "/title  \"t\"", "/description  \"d\"", "/default  1", "/deprecated  true", "/readOnly  true", "/writeOnly  false", "/examples  [1,\"x\"]")]
    [InlineData("""{ "format": "date" }""", "\"x\"", "/format  \"date\"")]
    [InlineData("""{ "contentEncoding": "base64", "contentMediaType": "text/plain", "contentSchema": { "type": "null" } }""", "\"x\"",
        "/contentEncoding  \"base64\"", "/contentMediaType  \"text/plain\"", "/contentSchema  {\"type\":\"null\"}")]
    [InlineData("""{ "contentEncoding": "base64", "contentSchema": true }""", "\"x\"", "/contentEncoding  \"base64\"")]
    [InlineData("""{ "contentMediaType": "text/plain" }""", "1")]
    [InlineData("""{ "x-unit": { "of": "mm" }, "$comment": "c", "$defs": {}, "minimum": 0 }""", "1", "/x-unit  {\"of\":\"mm\"}")]
    [InlineData("""{ "properties": { "a": true, "b": true }, "patternProperties": { "^b|c": true }, "additionalProperties": true }""", """{ "b": 1, "c": 2, "d": 3 }""",
        "/properties  [\"b\"]", "/patternProperties  [\"b\",\"c\"]", "/additionalProperties  [\"d\"]")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", "{}", "/properties  []", "/additionalProperties  []")]
    [InlineData("""{ "properties": { "a": true } }""", "1")]
    [InlineData("""{ "prefixItems": [true, true] }""", "[1, 2, 3]", "/prefixItems  1")]
    [InlineData("""{ "prefixItems": [true, true] }""", "[1]", "/prefixItems  true")]
    [InlineData("""{ "prefixItems": [true], "items": true }""", "[1, 2]", "/prefixItems  0", "/items  true")]
    [InlineData("""{ "prefixItems": [true], "items": true }""", "[1]", "/prefixItems  true")]
    [InlineData("""{ "contains": { "type": "null" } }""", "[null, 1, null]", "/contains  [0,2]")]
    [InlineData("""{ "contains": { "type": "null", "title": "n" }, "minContains": 0 }""", "[1, null]", "/contains  [1]", "/contains/title /1 \"n\"")]
    [InlineData("""{ "allOf": [{ "properties": { "a": true } }], "unevaluatedProperties": { "title": "u" } }""", """{ "a": 1, "b": 2 }""",
        "/allOf/0/properties  [\"a\"]", "/unevaluatedProperties  [\"b\"]", "/unevaluatedProperties/title /b \"u\"")]
    [InlineData("""{ "allOf": [{ "prefixItems": [true] }], "unevaluatedItems": true }""", "[1, 2]", "/allOf/0/prefixItems  0", "/unevaluatedItems  true")]
    public void Keyword_annotates(string schemaText, string json, params string[] expected) => Annotates(schemaText, json, expected);

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/a", "title": "own", "$defs": { "a": { "title": "its", "$ref": "#/$defs/b" }, "b": { "title": "last" } } }""", "1",
        "/title  \"own\"", "/$ref/title  \"its\"", "/$ref/$ref/title  \"last\"")]
    [InlineData("""{ "properties": { "a": { "$ref": "#/$defs/b", "title": "A" } }, "$defs": { "b": { "type": "number", "description": "B" } } }""", """{ "a": 1 }""",
        "/properties  [\"a\"]", "/properties/a/title /a \"A\"", "/properties/a/$ref/description /a \"B\"")]
    // Of every branch that is valid, though one would do.
    [InlineData("""{ "anyOf": [{ "title": "a" }, { "type": "string", "title": "b" }, { "type": "integer", "title": "c" }] }""", "1", "/anyOf/0/title  \"a\"", "/anyOf/2/title  \"c\"")]
    [InlineData("""{ "oneOf": [{ "type": "string", "title": "b" }, { "type": "integer", "title": "c" }] }""", "1", "/oneOf/1/title  \"c\"")]
    [InlineData("""{ "allOf": [{ "title": "a" }, { "title": "b" }] }""", "1", "/allOf/0/title  \"a\"", "/allOf/1/title  \"b\"")]
    [InlineData("""{ "if": { "title": "i" }, "then": { "title": "t" }, "else": { "title": "e" } }""", "1", "/if/title  \"i\"", "/then/title  \"t\"")]
    [InlineData("""{ "if": { "type": "null", "title": "i" }, "then": { "title": "t" }, "else": { "title": "e" } }""", "1", "/else/title  \"e\"")]
    [InlineData("""{ "if": { "title": "i" } }""", "1", "/if/title  \"i\"")]
    [InlineData("""{ "not": { "not": { "title": "n" } } }""", "1")]
    [InlineData("""{ "dependentSchemas": { "a": { "title": "d" }, "b": { "title": "e" } } }""", """{ "a": 1 }""", "/dependentSchemas/a/title  \"d\"")]
    // What fails below says nothing of what it had found before.
    [InlineData("""{ "anyOf": [{ "properties": { "a": { "title": "lost" } }, "required": ["b"] }, { "title": "kept" }] }""", """{ "a": 1 }""", "/anyOf/1/title  \"kept\"")]
    public void Annotations_are_kept_of_what_is_valid(string schemaText, string json, params string[] expected) => Annotates(schemaText, json, expected);

    [Theory]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/a", "title": "ignored", "definitions": { "a": { "title": "its" } } }""", "1", "/$ref/title  \"its\"")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "items": [{ "title": "0" }], "additionalItems": { "title": "r" } }""", "[1, 2]",
        "/items  0", "/items/0/title /0 \"0\"", "/additionalItems  true", "/additionalItems/title /1 \"r\"")]
    public void Earlier_dialects_annotate_in_their_own_terms(string schemaText, string json, params string[] expected) => Annotates(schemaText, json, expected);

    private static void Annotates(string schemaText, string json, string[] expected)
    {
        using DynamicSchema schema = DynamicSchema.Compile(schemaText);

        OutputUnit output = schema.Evaluate(Encoding.UTF8.GetBytes(json), OutputFormat.Basic);

        Assert.True(output.Valid, output.ToString());
        Assert.Equal(expected, output.Units.Select(unit => $"{unit.KeywordLocation} {unit.InstanceLocation} {unit.Annotation}"));
    }
}
