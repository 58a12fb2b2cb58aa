using BoneExo.Schema.Diagnostics;
using BoneExo.Tests;

namespace BoneExo.Schema.Tests.Auditing;

public class AuditorTests
{
    private const string Draft07 = "\"$schema\": \"http://json-schema.org/draft-07/schema#\"";
    private const string Draft04 = "\"$schema\": \"http://json-schema.org/draft-04/schema#\"";

    [Theory]
    [InlineData("""{ "type": "string", ⟦"minimum"⟧: 1 }""")]
    [InlineData("""{ "type": ["integer", "null"], "minimum": 1, ⟦"minLength"⟧: 1, ⟦"items"⟧: {}, ⟦"properties"⟧: { "a": { "type": "null", ⟦"required"⟧: [] } } }""")]
    [InlineData("""{ "type": "integer", ⟦"format"⟧: "date" }""")]
    [InlineData("""{ ⟦"then"⟧: {}, ⟦"else"⟧: {} }""")]
    [InlineData("""{ ⟦"minContains"⟧: 1, ⟦"maxContains"⟧: 1 }""")]
    [InlineData("""{ ⟦"contentSchema"⟧: {} }""")]
    [InlineData("""{ "additionalProperties": {}, ⟦"unevaluatedProperties"⟧: false }""")]
    [InlineData("""{ "items": {}, ⟦"unevaluatedItems"⟧: false }""")]
    [InlineData("{ " + Draft07 + """, "definitions": { "a": {} }, "items": { "$ref": "#/definitions/a", "title": "A", ⟦"minimum"⟧: 1 } }""")]
    [InlineData("{ " + Draft07 + """, "items": {}, ⟦"additionalItems"⟧: false }""")]
    [InlineData("{ " + Draft07 + """, "type": "string", ⟦"items"⟧: [{}], ⟦"dependencies"⟧: { "a": ["b"], "c": {} } }""")]
    [InlineData("""{ "prefixItems": [{}, {}, ⟦{⟧ "type": "string" }, ⟦true⟧], "maxItems": 2 }""")]
    [InlineData("{ " + Draft07 + """, "items": [{}, ⟦{⟧ }], "maxItems": 1 }""")]
    public void Keywords_without_effect_are_warnings(string marked) => Located.VerifyAudited("BEX2020", marked);

    [Theory]
    [InlineData("""{ "minimum": 3, "maximum": ⟦2.5⟧ }""")]
    [InlineData("""{ "exclusiveMinimum": 3, "maximum": ⟦3.0⟧ }""")]
    [InlineData("""{ "minimum": 30e-1, "exclusiveMaximum": ⟦3⟧ }""")]
    [InlineData("""{ "minimum": 9007199254740993, "maximum": ⟦9007199254740992⟧ }""")]
    [InlineData("""{ "type": ⟦"integer"⟧, "minimum": 1.2, "maximum": 1.8 }""")]
    [InlineData("""{ "minimum": -0.4, "exclusiveMaximum": 0, "multipleOf": ⟦0.5⟧ }""")]
    [InlineData("""{ "minLength": 3, "maxLength": ⟦2⟧ }""")]
    [InlineData("""{ "minItems": 3, "maxItems": ⟦2⟧ }""")]
    [InlineData("""{ "minItems": 3, "prefixItems": [{}, {}], "items": ⟦false⟧ }""")]
    [InlineData("""{ "contains": {}, "maxItems": ⟦0⟧ }""")]
    [InlineData("""{ "contains": {}, "minContains": 2, "maxContains": ⟦1⟧ }""")]
    [InlineData("""{ "minProperties": 3, "maxProperties": ⟦2⟧ }""")]
    [InlineData("""{ "required": ["a", "b"], "maxProperties": ⟦1⟧ }""")]
    [InlineData("""{ "minProperties": 2, "properties": { "a": {}, "b": false }, "additionalProperties": ⟦false⟧ }""")]
    [InlineData("""{ "type": "string", "allOf": [{ "type": ⟦"number"⟧ }] }""")]
    [InlineData("""{ "allOf": [{ "minimum": 3 }, { "maximum": ⟦2⟧ }] }""")]
    [InlineData("""{ "$defs": { "a": { "type": "string" } }, "$ref": ⟦"#/$defs/a"⟧, "type": "number" }""")]
    [InlineData("""{ "$defs": { "a": { "minimum": 3, "maximum": ⟦2⟧ } }, "$ref": "#/$defs/a" }""")]
    public void Constraints_that_exclude_each_other_are_warnings(string marked) => Located.VerifyAudited("BEX2021", marked);

    [Theory]
    [InlineData("""{ "properties": { "a": {} }, "required": ["a", ⟦"b"⟧], "additionalProperties": false }""")]
    [InlineData("""{ "properties": { "a": {} }, "required": ["a", ⟦"b"⟧], "unevaluatedProperties": false }""")]
    [InlineData("""{ "properties": { "a": false }, "required": [⟦"a"⟧] }""")]
    [InlineData("""{ "propertyNames": { "pattern": "^x" }, "required": ["xa", ⟦"a"⟧] }""")]
    [InlineData("""{ "patternProperties": { "^x": {} }, "required": ["xa", ⟦"a"⟧], "additionalProperties": false }""")]
    [InlineData("""{ "allOf": [{ "properties": { "b": {} }, "required": [⟦"b"⟧] }], "properties": { "a": {} }, "additionalProperties": false }""")]
    [InlineData("""{ "$defs": { "c": { "properties": { "a": {} }, "additionalProperties": false } }, "$ref": "#/$defs/c", "required": ["a", ⟦"b"⟧] }""")]
    [InlineData("""{ "$defs": { "d": { "required": ["b"] } }, "$ref": ⟦"#/$defs/d"⟧, "additionalProperties": false }""")]
    [InlineData("""{ "anyOf": [{ "properties": { "a": {} } }], "required": ["a", ⟦"b"⟧], "unevaluatedProperties": false }""")]
    [InlineData("""{ "properties": { "a": {} }, "additionalProperties": false, "anyOf": [{ "required": ["a"] }, { "required": [⟦"b"⟧] }] }""")]
    [InlineData("""{ "allOf": [{ "oneOf": [{ "properties": { "b": {} }, "required": ["a", ⟦"b"⟧] }, {}] }], "properties": { "a": {} }, "unevaluatedProperties": { "type": "null" }, "propertyNames": { "const": "a" } }""")]
    public void Required_members_that_are_forbidden_are_warnings(string marked) => Located.VerifyAudited("BEX2022", marked);

    [Theory]
    [InlineData("""{ "type": "string", "enum": ["a", ⟦1⟧, ⟦null⟧] }""")]
    [InlineData("""{ "type": "integer", "enum": [1.0, ⟦1.5⟧] }""")]
    [InlineData("""{ "type": "string", "const": ⟦1⟧ }""")]
    [InlineData("""{ "enum": ["a", "b"], "const": ⟦"c"⟧ }""")]
    [InlineData("""{ "maximum": 2, "multipleOf": 0.5, "enum": [1.5, ⟦1.25⟧, ⟦2.5⟧, "a"] }""")]
    [InlineData("""{ "minLength": 2, "maxLength": 3, "enum": [⟦"😀"⟧, "😀😀", ⟦"abcd"⟧] }""")]
    [InlineData("""{ "pattern": "^a", "enum": ["a", ⟦"b"⟧] }""")]
    [InlineData("""{ "required": ["a"], "minItems": 1, "enum": [⟦{}⟧, { "a": 1 }, ⟦[]⟧] }""")]
    [InlineData("""{ "$defs": { "a": { "type": "string" } }, "$ref": "#/$defs/a", "enum": [⟦1⟧] }""")]
    public void Literals_that_are_never_valid_are_warnings(string marked) => Located.VerifyAudited("BEX2023", marked);

    [Theory]
    [InlineData("""{ "enum": [1, "1", ⟦1.0⟧, ⟦10e-1⟧] }""")]
    [InlineData("""{ "enum": [{ "a": 1, "b": [2] }, ⟦{ "b": [2e0], "a": 1 }⟧] }""")]
    public void Literals_listed_twice_are_warnings(string marked) => Located.VerifyAudited("BEX2024", marked);

    [Theory]
    [InlineData("""{ "type": "string", "default": ⟦1⟧ }""")]
    [InlineData("""{ "enum": ["a", "b"], "examples": ["a", ⟦"c"⟧] }""")]
    [InlineData("""{ "$defs": { "a": { "enum": ["a"] } }, "$ref": "#/$defs/a", "default": ⟦"b"⟧ }""")]
    [InlineData("""{ "properties": { "a": { "type": "string" } }, "default": { "a": ⟦1⟧, "b": 2 } }""")]
    [InlineData("""{ "$defs": { "n": { "items": { "prefixItems": [{ "maximum": 1 }], "items": { "type": "null" } } } }, "$ref": "#/$defs/n", "examples": [[[1, null], [⟦2⟧, ⟦3⟧]]] }""")]
    public void Defaults_and_examples_that_are_not_valid_are_warnings(string marked) => Located.VerifyAudited("BEX2025", marked);

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string", "minLength": 1 }, {}, ⟦{⟧ "minLength": 1.0, "type": "string" }] }""")]
    [InlineData("""{ "oneOf": [true, ⟦true⟧] }""")]
    [InlineData("""{ "type": "object", "oneOf": [{ "required": ["a"] }, ⟦{⟧ "type": "string" }] }""")]
    public void Branches_that_nothing_matches_are_warnings(string marked) => Located.VerifyAudited("BEX2026", marked);

    [Theory]
    [InlineData("""{ "type": "number", "minimum": 1, "maximum": 1.0, "multipleOf": 0.5, "format": "int32" }""")]
    [InlineData("""{ "type": "integer", "exclusiveMinimum": -1, "exclusiveMaximum": 1 }""")]
    [InlineData("""{ "then": { "$defs": { "a": {} } }, "$ref": "#/then/$defs/a" }""")]
    [InlineData("""{ "minimum": 1e400, "maximum": 1e99999 }""")]
    [InlineData("""{ "if": {}, "items": true, "contains": {}, "minContains": 0, "maxContains": 0, "maxItems": 0 }""")]
    [InlineData("""{ "additionalProperties": false, "patternProperties": { "^a": {} }, "required": ["ab"], "minProperties": 5 }""")]
    [InlineData("""{ "unevaluatedProperties": false, "oneOf": [{ "properties": { "a": {} }, "required": ["a"] }, { "properties": { "b": {} }, "required": ["b"] }] }""")]
    [InlineData("""{ "$ref": "#/prefixItems/1/$defs/x", "prefixItems": [{}, { "$defs": { "x": {} } }], "maxItems": 1 }""")]
    [InlineData("""{ "unevaluatedProperties": false, "anyOf": [{ "properties": { "a": {} } }, { "additionalProperties": {} }], "required": ["b"] }""")]
    [InlineData("""{ "additionalProperties": false, "type": "string", "$comment": "BEX2020 only" }""", "BEX2020")]
    [InlineData("""{ "minimum": 1, "maximum": 2, "multipleOf": 0, "default": 1, "$comment": "BEX2011 only" }""", "BEX2011")]
    [InlineData("""{ "prefixItems": [{}], "maxItems": -1, "$comment": "BEX2011 only" }""", "BEX2011")]
    [InlineData("""{ "allOf": [{ "enum": ["a", "b"] }], "enum": ["b", "c"] }""")]
    [InlineData("""{ "enum": ["a", "b"], "const": "a" }""")]
    [InlineData("""{ "type": ["string", "null"], "default": null, "minLength": 1, "enum": ["a", null] }""")]
    [InlineData("""{ "type": "number", "anyOf": [{ "type": "integer" }, { "minimum": 2 }] }""")]
    [InlineData("{ " + Draft07 + """, "items": { "$ref": "#", "description": "A", "default": 1, "definitions": {} }, "additionalItems": true }""")]
    [InlineData("{ " + Draft04 + """, "minimum": 1, "exclusiveMinimum": true, "additionalItems": true }""")]
    public void What_an_author_can_mean_is_no_finding(string schema, params string[] ids) =>
        Assert.Equal(ids, FrontEnd.Of(schema).Audited().Diagnostics.Select(found => found.Rule.Id));

    [Theory]
    [InlineData("""{ "type": "string", "minimum": 1 }""", "'minimum' has no effect, because 'type' admits no number; remove it or correct 'type'")]
    [InlineData("""{ "then": {} }""", "'then' has no effect, because there is no 'if'; remove it or add 'if'")]
    [InlineData("{ " + Draft07 + """, "$ref": "#", "minimum": 1 }""", "'minimum' has no effect, because this draft ignores what stands beside '$ref'; remove it or put the reference into an 'allOf'", "BEX2007")]
    [InlineData("""{ "minimum": 3, "maximum": 2 }""", "no number is valid, because 'minimum' 3 and 'maximum' 2 exclude each other; correct one")]
    [InlineData("""{ "type": "integer", "minimum": 1.2, "maximum": 1.8 }""", "no number is valid, because 'minimum' 1.2 and 'maximum' 1.8 leave no multiple of 1 between them; correct one")]
    [InlineData("""{ "type": "string", "allOf": [{ "type": "null" }] }""", "no value is valid, because 'type' \"string\" in 'a.schema.json#' and 'type' \"null\" have nothing in common; correct one")]
    [InlineData("""{ "required": ["a"], "additionalProperties": false }""", "member 'a' is required here and forbidden by 'additionalProperties'; allow it or do not require it")]
    [InlineData("""{ "type": "string", "const": 1 }""", "'1' is never valid, because 'type' refuses it; remove it or correct 'type'")]
    [InlineData("""{ "oneOf": [{}, {}] }""", "this branch of 'oneOf' is of no use, because it repeats '/oneOf/0' so that neither is ever the only valid one; remove or correct it")]
    [InlineData("""{ "type": "object", "anyOf": [{ "type": ["string", "null"] }] }""", "this branch of 'anyOf' is of no use, because it admits only null, string, and the schema around it only object; remove or correct it")]
    public void Messages_say_what_is_wrong_and_the_cure(string schema, string message, params string[] others) =>
        Assert.Equal(message, Assert.Single(FrontEnd.Of(schema).Audited().Diagnostics, found => !others.Contains(found.Rule.Id)).Message);

    [Fact]
    public void Our_own_schemas_have_no_findings()
    {
        (string Path, string Text)[] files = [.. Directory.GetFiles(Repo.Path("schema"), "*.schema.json").Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];

        Assert.NotEmpty(files);
        Assert.Empty(FrontEnd.Of(files).Audited().Diagnostics.Where(found => found.Rule.Severity > Severity.Info).Select(found => $"{found.Location}: {found.Message}"));
    }
}
