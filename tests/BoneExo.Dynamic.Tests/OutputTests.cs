using System.Text;
using System.Text.Json.Nodes;

namespace BoneExo.Dynamic.Tests;

/// <summary>The standard's output formats.</summary>
public sealed class OutputTests
{
    // After the standard's own example: points by reference, too few of them, one with a wrong member.
    private const string Polygon = """
        {
            "$id": "https://example.org/track", "type": "array", "minItems": 3, "items": { "$ref": "#/$defs/spot" },
            "$defs": { "spot": {
                "type": "object", "properties": { "e": { "type": "number" }, "n": { "type": "number" } },
                "required": ["e", "n"], "additionalProperties": false } }
        }
        """;

    private const string Track = """[{ "e": 7.5, "n": 47.6 }, { "e": 8, "h": 260 }]""";

    public static TheoryData<string, string, OutputFormat, string> Outputs => new()
    {
        { Polygon, Track, OutputFormat.Flag, """{ "valid": false }""" },
        {
            Polygon, Track, OutputFormat.Detailed, """
            { "valid": false, "keywordLocation": "", "absoluteKeywordLocation": "https://example.org/track#", "instanceLocation": "", "errors": [
                { "valid": false, "keywordLocation": "/minItems", "absoluteKeywordLocation": "https://example.org/track#/minItems", "instanceLocation": "",
                  "error": "an array of 2 items has too few; it needs at least 3" },
                { "valid": false, "keywordLocation": "/items/$ref", "absoluteKeywordLocation": "https://example.org/track#/$defs/spot", "instanceLocation": "/1", "errors": [
                    { "valid": false, "keywordLocation": "/items/$ref/required", "absoluteKeywordLocation": "https://example.org/track#/$defs/spot/required",
                      "instanceLocation": "/1", "error": "member 'n' is missing; add it" },
                    { "valid": false, "keywordLocation": "/items/$ref/additionalProperties", "absoluteKeywordLocation": "https://example.org/track#/$defs/spot/additionalProperties",
                      "instanceLocation": "/1/h", "error": "member 'h' is not allowed; remove it" }] }] }
            """
        },
        {
            Polygon, Track, OutputFormat.Basic, """
            { "valid": false, "errors": [
                { "valid": false, "keywordLocation": "", "absoluteKeywordLocation": "https://example.org/track#", "instanceLocation": "",
                  "error": "the value is not valid by a schema below; see its errors" },
                { "valid": false, "keywordLocation": "/minItems", "absoluteKeywordLocation": "https://example.org/track#/minItems", "instanceLocation": "",
                  "error": "an array of 2 items has too few; it needs at least 3" },
                { "valid": false, "keywordLocation": "/items/$ref", "absoluteKeywordLocation": "https://example.org/track#/$defs/spot", "instanceLocation": "/1",
                  "error": "the value is not valid by a schema below; see its errors" },
                { "valid": false, "keywordLocation": "/items/$ref/required", "absoluteKeywordLocation": "https://example.org/track#/$defs/spot/required",
                  "instanceLocation": "/1", "error": "member 'n' is missing; add it" },
                { "valid": false, "keywordLocation": "/items/$ref/additionalProperties", "absoluteKeywordLocation": "https://example.org/track#/$defs/spot/additionalProperties",
                  "instanceLocation": "/1/h", "error": "member 'h' is not allowed; remove it" }] }
            """
        },
        { """{ "title": "any" }""", "1", OutputFormat.Flag, """{ "valid": true }""" },
        {
            """{ "$id": "urn:x", "title": "any" }""", "1", OutputFormat.Basic, """
            { "valid": true, "annotations": [
                { "valid": true, "keywordLocation": "/title", "absoluteKeywordLocation": "urn:x#/title", "instanceLocation": "", "annotation": "any" }] }
            """
        },
        {
            """{ "$id": "urn:x", "properties": { "a": { "title": "A", "readOnly": true } } }""", """{ "a": 1 }""", OutputFormat.Detailed, """
            { "valid": true, "keywordLocation": "", "absoluteKeywordLocation": "urn:x#", "instanceLocation": "", "annotations": [
                { "valid": true, "keywordLocation": "/properties", "absoluteKeywordLocation": "urn:x#/properties", "instanceLocation": "", "annotation": ["a"], "annotations": [
                    { "valid": true, "keywordLocation": "/properties/a/title", "absoluteKeywordLocation": "urn:x#/properties/a/title", "instanceLocation": "/a", "annotation": "A" },
                    { "valid": true, "keywordLocation": "/properties/a/readOnly", "absoluteKeywordLocation": "urn:x#/properties/a/readOnly", "instanceLocation": "/a", "annotation": true }] }] }
            """
        },
        {
            """{ "$id": "urn:x", "type": "array" }""", "[1", OutputFormat.Basic, """
            { "valid": false, "errors": [
                { "valid": false, "keywordLocation": "", "absoluteKeywordLocation": "urn:x#", "instanceLocation": "",
                  "error": "the value is not valid by a schema below; see its errors" },
                { "valid": false, "keywordLocation": "", "instanceLocation": "", "error": "the document ends where ',' or ']' is expected; it is cut off" }] }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Output_has_the_form_of_the_standard(string schemaText, string json, OutputFormat format, string expected)
    {
        using DynamicSchema schema = DynamicSchema.Compile(schemaText);

        string output = schema.Evaluate(Encoding.UTF8.GetBytes(json), format).ToString();

        Assert.Equal(Indented(expected), Indented(output));
    }

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "type": "null" } } }""", "1", "/$ref/$ref/type", "#/$defs/b/type", "")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/a" }], "$defs": { "a": { "type": "null" } } }""", "1", "/allOf/0/$ref/type", "#/$defs/a/type", "")]
    [InlineData("""{ "properties": { "a/b": { "$ref": "#/$defs/c%25" } }, "$defs": { "c%": { "items": { "$ref": "#" } } }, "maxProperties": 1 }""", """{ "a/b": [{ "x": 1, "y": 2 }] }""", "/properties/a~1b/$ref/items/$ref/maxProperties", "#/maxProperties", "/a~1b/0")]
    [InlineData("""{ "$dynamicRef": "#n", "$defs": { "a": { "$dynamicAnchor": "n", "type": "null" } } }""", "1", "/$dynamicRef/type", "#/$defs/a/type", "")]
    [InlineData("""{ "properties": { "a": { "$id": "inner", "minimum": 2 } } }""", """{ "a": 1 }""", "/properties/a/minimum", "inner#/minimum", "/a")]
    [InlineData("""{ "additionalProperties": { "$ref": "#/$defs/a" }, "$defs": { "a": { "const": 1 } } }""", """{ "a": 2 }""", "/additionalProperties/$ref/const", "#/$defs/a/const", "/a")]
    [InlineData("""{ "items": false }""", "[2]", "/items", "#/items", "/0")]
    [InlineData("""{ "if": true, "then": { "$ref": "#/$defs/é" }, "$defs": { "é": { "type": "null" } } }""", "2", "/then/$ref/type", "#/$defs/%C3%A9/type", "")]
    [InlineData("""{ "allOf": [{ "properties": { "a": true } }], "unevaluatedProperties": { "$ref": "#/$defs/n" }, "$defs": { "n": { "type": "null" } } }""", """{ "a": 1, "b": 2 }""", "/unevaluatedProperties/$ref/type", "#/$defs/n/type", "/b")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "dependencies": { "a": ["b"] } }""", """{ "a": 1 }""", "/dependencies", "#/dependencies", "")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "items": [true], "additionalItems": { "$ref": "#/definitions/n" }, "definitions": { "n": { "type": "null" } } }""", "[1, 2]", "/additionalItems/$ref/type", "#/definitions/n/type", "/1")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "items": [true, { "type": "null" }] }""", "[1, 2]", "/items/1/type", "#/items/1/type", "/1")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true }""", "1", "/exclusiveMinimum", "#/exclusiveMinimum", "")]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2019-09/schema", "$recursiveAnchor": true, "items": { "$recursiveRef": "#" }, "type": "array" }""", "[1]", "/items/$recursiveRef/type", "#/type", "/0")]
    public void Error_has_the_locations_of_its_keyword(string schemaText, string json, string keywordLocation, string absoluteLocation, string instanceLocation)
    {
        using DynamicSchema schema = DynamicSchema.Compile([new("https://example.org/s", schemaText)]);

        SchemaError error = schema.Validate(Encoding.UTF8.GetBytes(json)).Errors[0];

        Assert.Equal(
            (keywordLocation, absoluteLocation.Insert(0, absoluteLocation[0] == '#' ? "https://example.org/s" : "https://example.org/"), instanceLocation),
            (error.KeywordLocation, error.AbsoluteKeywordLocation, error.Pointer));
    }

    [Theory]
    // The branch that the discriminator names.
    [InlineData("""{ "oneOf": [{ "properties": { "k": { "const": "a" }, "n": { "type": "null" } }, "required": ["k"] }, { "properties": { "k": { "const": "b" } }, "required": ["k", "x"] }] }""", """{ "k": "b" }""", "/oneOf/1/required: member 'x' is missing; add it")]
    [InlineData("""{ "anyOf": [{ "properties": { "k": { "const": "cat" } }, "required": ["k"] }, { "properties": { "k": { "const": "dog" } }, "required": ["k", "x"] }] }""", """{ "k": "cet" }""", "/anyOf: 'cet' names no branch by 'k'; did you mean 'cat'?")]
    [InlineData("""{ "oneOf": [{ "properties": { "k": { "const": "a" } }, "required": ["k"] }, { "properties": { "k": { "const": "b" } }, "required": ["k", "x"] }] }""", """{ "x": 1 }""", "/oneOf: member 'k' is missing or unknown; write one of 'a', 'b'")]
    // The only branch of the value's type.
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer", "minimum": 3 }] }""", "1", "/anyOf/1/minimum: '1' is below the minimum 3")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/o" }], "$defs": { "o": { "type": "object", "required": ["a"] } } }""", "{}", "/anyOf/1/$ref/required: member 'a' is missing; add it")]
    // None is picked: each with its first.
    [InlineData("""{ "anyOf": [{ "minimum": 3 }, { "multipleOf": 2 }] }""", "1", "/anyOf: '1' is valid in no branch of anyOf: '1' is below the minimum 3; or '1' is not a multiple of 2 [/anyOf/0/minimum, /anyOf/1/multipleOf]")]
    [InlineData("""{ "oneOf": [{ "minimum": 1 }, { "maximum": 3 }, { "type": "string" }] }""", "2", "/oneOf: '2' is valid in branches 0 and 1 of oneOf at once")]
    // All that the picked branch has against it, also where only one failure is wanted of the combination around it.
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "object", "required": ["a", "b"] }] }""", "{}", "/anyOf/1/required: member 'a' is missing; add it, /anyOf/1/required: member 'b' is missing; add it")]
    [InlineData("""{ "oneOf": [{ "minProperties": 2, "anyOf": [{ "type": "null" }, { "type": "object", "required": ["a", "b"] }] }, { "minProperties": 3 }] }""", "{}", "/oneOf: '{}' is valid in no branch of oneOf: '{}' is not an object of at least 2 members; or '{}' is not an object of at least 3 members [/oneOf/0/minProperties, /oneOf/1/minProperties]")]
    [InlineData("""{ "oneOf": [{ "anyOf": [{ "type": "null" }, { "type": "object", "required": ["a", "b"] }] }, { "minProperties": 3 }] }""", "{}", "/oneOf: '{}' is valid in no branch of oneOf: member 'a' is missing; add it; or '{}' is not an object of at least 3 members [/oneOf/0/anyOf/1/required, /oneOf/1/minProperties]")]
    // Values inside are judged before their branches are tried.
    [InlineData("""{ "properties": { "a": { "anyOf": [{ "type": "string" }, { "minimum": 3 }] }, "b": { "not": { "required": ["c"] } }, "d": { "if": { "type": "array" }, "then": { "minItems": 1 } } } }""", """{ "a": 1, "b": {}, "d": [] }""", "/properties/a/anyOf/1/minimum: '1' is below the minimum 3, /properties/d/then/minItems: an array of 0 items has too few; it needs at least 1")]
    [InlineData("""{ "properties": { "b": { "not": { "anyOf": [{ "required": ["c"] }, { "required": ["d"] }] } } } }""", """{ "b": { "d": 1 } }""", "/properties/b/not: '{ \"d\": 1 }' is what 'not' refuses")]
    // Nothing of what decides only.
    [InlineData("""{ "if": { "type": "string" }, "else": { "minimum": 3 } }""", "1", "/else/minimum: '1' is below the minimum 3")]
    [InlineData("""{ "not": { "type": "integer" } }""", "1", "/not: '1' is what 'not' refuses")]
    [InlineData("""{ "contains": { "type": "string" } }""", "[1]", "/contains: '[1]' violates contains")]
    public void Combination_says_what_was_meant(string schemaText, string json, string expected)
    {
        using DynamicSchema schema = DynamicSchema.Compile(schemaText);

        string said = string.Join(", ", schema.Validate(Encoding.UTF8.GetBytes(json)).Errors.Select(error =>
            $"{error.KeywordLocation}: {error.Message}{(error.Causes.Count > 0 ? $" [{string.Join(", ", error.Causes.Select(cause => cause.KeywordLocation))}]" : "")}"));

        Assert.Equal(expected, said);
    }

    [Theory]
    [InlineData("""{ "enum": ["femur", "tibia"] }""", "\"femr\"", "did you mean 'femur'?")]
    [InlineData("""{ "const": "femur" }""", "\"femr\"", "did you mean 'femur'?")]
    [InlineData("""{ "properties": { "site": true }, "additionalProperties": false }""", """{ "sitte": 1 }""", "did you mean 'site'?")]
    [InlineData("""{ "properties": { "site": true, "sites": true }, "required": ["site"] }""", """{ "sitte": 1, "sites": 2 }""", "did you mean it by 'sitte'?")]
    [InlineData("""{ "properties": { "site": true }, "unevaluatedProperties": false }""", """{ "sitee": 1 }""", "did you mean 'site'?")]
    public void Near_name_is_suggested(string schemaText, string json, string expected)
    {
        using DynamicSchema schema = DynamicSchema.Compile(schemaText);

        Assert.EndsWith(expected, schema.Validate(Encoding.UTF8.GetBytes(json)).Errors[0].Message, StringComparison.Ordinal);
    }

    private static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true });
}
