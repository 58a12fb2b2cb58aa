using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Tests.Keywords;

public class KeywordCheckerTests
{
    private static readonly string[] Unsupported =
    [
        "additionalItems", "$recursiveRef", "$recursiveAnchor", "id",
    ];

    public static TheoryData<string> UnsupportedKeywords => new(Unsupported);

    [Theory]
    [MemberData(nameof(UnsupportedKeywords))]
    public void Every_keyword_that_only_an_earlier_draft_has_is_a_warning_at_its_name(string keyword) =>
        Located.Verify("BEX2003", $$"""{ "items": { "title": "t", ⟦"{{keyword}}"⟧: "a" } }""");

    [Fact]
    public void Every_other_keyword_of_the_table_is_supported() =>
        Assert.Equal(
            Unsupported.Order(StringComparer.Ordinal),
            KeywordTable.All.Where(k => !k.IsSupported).Select(k => k.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_schema_of_all_supported_keywords_is_fine() =>
        Assert.Empty(FrontEnd.Of("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://x.example/v1/a",
              "$anchor": "top",
              "$vocabulary": {
                "https://json-schema.org/draft/2020-12/vocab/core": true,
                "https://boneexo.dev/v1/vocab/codegen": true,
                "https://x.example/other": false
              },
              "$defs": {
                "R": { "$ref": "#/$defs/S", "$comment": "" },
                "S": { "type": ["string", "null"], "minLength": 0, "maxLength": 1e2, "pattern": "^a", "format": "date" },
                "N": { "type": "number", "minimum": -1, "maximum": 1.5, "exclusiveMinimum": -1e300, "exclusiveMaximum": 2, "multipleOf": 0.01 },
                "A": { "type": "array", "items": true, "minItems": 1.0, "maxItems": 10, "uniqueItems": true },
                "L": { "prefixItems": [true], "contains": {}, "minContains": 0, "maxContains": 3, "unevaluatedItems": false },
                "M": { "patternProperties": { "^a": true }, "propertyNames": {}, "minProperties": 0, "maxProperties": 9, "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "a": {} } },
                "C": { "allOf": [true], "if": true, "then": {}, "else": {}, "$dynamicRef": "#top", "$dynamicAnchor": "d" },
                "W": { "readOnly": true, "writeOnly": false, "contentEncoding": "base64", "contentMediaType": "text/plain", "contentSchema": {} },
                "O": { "oneOf": [{ "const": null }, false], "anyOf": [{ "enum": [] }], "not": { "enum": ["a"] } }
              },
              "type": "object",
              "properties": { "if": {}, "id": {}, "requird": {}, "x-bex-nothing": {} },
              "required": ["if", "id"],
              "additionalProperties": false,
              "unevaluatedProperties": false,
              "title": "", "description": "", "examples": [{}], "default": 3, "deprecated": false,
              "x-bex-namespace": "N", "x-bex-name": "A", "x-bex-names": { "if": "Condition" }, "x-bex-kind": "id", "x-bex-number": "bigInteger", "x-bex-sensitive": true,
              "x-bex-key": "id", "x-bex-ref": "#/studies", "x-bex-unit": "a", "x-bex-marginality": "minimum",
              "x-bex-meaning": { "left": "PATO:0000366" }, "x-bex-rule": ["V-1"],
              "a plain annotation": { "if": 1 }
            }
            """).Diagnostics);

    [Theory]
    [InlineData("""{ ⟦"x-bex-nam"⟧: "A" }""")]
    [InlineData("""{ "$defs": { "A": { ⟦"x-bex-unheard-of"⟧: 1 } } }""")]
    public void Unknown_keywords_of_ours_are_errors(string marked) => Located.Verify("BEX2004", marked);

    [Theory]
    [InlineData("""{ "type": "object", ⟦"requird"⟧: ["id"] }""")]
    [InlineData("""{ ⟦"item"⟧: {}, ⟦"minLenght"⟧: 1 }""")]
    [InlineData("""{ ⟦"defs"⟧: { "A": {} } }""")]
    public void Keywords_of_one_slip_are_warnings(string marked) => Located.Verify("BEX2010", marked);

    [Theory]
    [InlineData("""{ "$schema": ⟦"http://json-schema.org/draft-03/schema#"⟧ }""")]
    [InlineData("""{ "$defs": { "A": { "$id": "https://x.example/a", "$schema": ⟦"https://json-schema.org/draft/next/schema"⟧ } } }""")]
    public void Other_dialects_are_errors(string marked) => Located.Verify("BEX2008", marked);

    [Theory]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-07/schema#", "items": [{}, ⟦3⟧] }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-07/schema#", "dependencies": { "a": ["b", ⟦1⟧], "c": ⟦2⟧ } }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": { "a": { "minLength": ⟦-1⟧ } } }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-07/schema#", "dependencies": { "a": { "minLength": ⟦-1⟧ } } }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": ⟦1⟧ }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-06/schema#", "exclusiveMinimum": ⟦true⟧ }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-06/schema#", "items": ⟦[]⟧, "enum": ⟦[]⟧ }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-06/schema#", "enum": [1, ⟦1⟧] }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-04/schema#", "required": ⟦[]⟧, "dependencies": { "a": ⟦[]⟧ } }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-04/schema#", "properties": { "a": ⟦true⟧ }, "items": [⟦false⟧], "not": ⟦true⟧, "additionalItems": true, "additionalProperties": false }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-04/schema#", "minLength": ⟦1.0⟧, "maxLength": ⟦1e1⟧ }""")]
    [InlineData("BEX2011", """{ "$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, ⟦"exclusiveMaximum"⟧: true }""")]
    [InlineData("BEX2011", """{ "$schema": "https://json-schema.org/draft/2019-09/schema", "$anchor": "a:b", "$defs": { "a": { "$anchor": ⟦"_a"⟧ } } }""")]
    [InlineData("BEX2001", """{ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": { "a": {} }, "items": [{ "$ref": ⟦"#/definitions/b"⟧ }] }""")]
    [InlineData("BEX2001", """{ "$schema": "https://json-schema.org/draft/2019-09/schema", "$recursiveRef": ⟦"#/no"⟧ }""")]
    [InlineData("BEX2012", """{ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": { "a": { "$id": "#x" }, "b": { "$id": ⟦"#x"⟧ } } }""")]
    [InlineData("BEX2003", """{ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": { "a": { "$id": "b", "$schema": "https://json-schema.org/draft/2020-12/schema", ⟦"additionalItems"⟧: {} } } }""")]
    public void Earlier_drafts_are_diagnosed_where_they_are_written(string id, string marked) => Located.Verify(id, marked);

    [Theory]
    [InlineData("http://json-schema.org/draft-07/schema#", """ "definitions": {}, "dependencies": {}, "additionalItems": false, "id": 3, "minContains": "x" """)]
    [InlineData("http://json-schema.org/draft-06/schema", """ "if": 3, "$comment": {}, "$defs": 1 """)]
    [InlineData("https://json-schema.org/draft-04/schema#", """ "$id": 3, "const": 1, "contains": 2, "examples": 3 """)]
    [InlineData("http://json-schema.org/draft/2019-09/schema#", """ "definitions": {}, "$recursiveAnchor": true, "prefixItems": 3, "$dynamicRef": 4 """)]
    public void What_a_draft_does_not_have_is_an_annotation(string draft, string keywords) =>
        Assert.Empty(FrontEnd.Of($$"""{ "$schema": "{{draft}}", {{keywords}} }""").Diagnostics);

    [Fact]
    public void Unknown_required_vocabularies_are_errors() =>
        Located.Verify("BEX2009", """{ "$vocabulary": { ⟦"https://x.example/v/1"⟧: true, "https://json-schema.org/draft/2020-12/vocab/core": true, "https://x.example/2": false } }""");

    [Theory]
    [InlineData("""{ "minLength": ⟦-1⟧ }""")]
    [InlineData("""{ "minLength": ⟦1.5⟧ }""")]
    [InlineData("""{ "maxItems": ⟦"3"⟧ }""")]
    [InlineData("""{ "multipleOf": ⟦0⟧ }""")]
    [InlineData("""{ "multipleOf": ⟦-0.5⟧ }""")]
    [InlineData("""{ "minimum": ⟦"0"⟧ }""")]
    [InlineData("""{ "required": ⟦"a"⟧ }""")]
    [InlineData("""{ "required": ["a", "b", ⟦"a"⟧] }""")]
    [InlineData("""{ "required": [⟦1⟧] }""")]
    [InlineData("""{ "type": ⟦"strng"⟧ }""")]
    [InlineData("""{ "type": ["string", ⟦"nil"⟧] }""")]
    [InlineData("""{ "type": ["string", ⟦"string"⟧] }""")]
    [InlineData("""{ "type": ⟦[]⟧ }""")]
    [InlineData("""{ "properties": ⟦[]⟧ }""")]
    [InlineData("""{ "properties": { "a": ⟦3⟧, "b": true } }""")]
    [InlineData("""{ "items": ⟦[{}]⟧ }""")]
    [InlineData("""{ "not": ⟦null⟧ }""")]
    [InlineData("""{ "oneOf": ⟦[]⟧ }""")]
    [InlineData("""{ "anyOf": [{}, ⟦"x"⟧] }""")]
    [InlineData("""{ "enum": ⟦{}⟧ }""")]
    [InlineData("""{ "uniqueItems": ⟦1⟧ }""")]
    [InlineData("""{ "pattern": ⟦1⟧ }""")]
    [InlineData("""{ "title": ⟦1⟧ }""")]
    [InlineData("""{ "examples": ⟦"x"⟧ }""")]
    [InlineData("""{ "$ref": ⟦{}⟧ }""")]
    [InlineData("""{ "$defs": { "A": { "$id": ⟦"#fragment"⟧ } } }""")]
    [InlineData("""{ "$anchor": ⟦"1st"⟧ }""")]
    [InlineData("""{ "$anchor": ⟦"a b"⟧ }""")]
    [InlineData("""{ "$vocabulary": { "https://x.example": ⟦1⟧ } }""")]
    [InlineData("""{ "x-bex-names": ⟦"A"⟧ }""")]
    [InlineData("""{ "x-bex-names": { "a": ⟦"two words"⟧ } }""")]
    [InlineData("""{ "x-bex-kind": ⟦"key"⟧ }""")]
    [InlineData("""{ "x-bex-number": ⟦"float"⟧ }""")]
    [InlineData("""{ "x-bex-sensitive": ⟦"yes"⟧ }""")]
    [InlineData("""{ "x-bex-marginality": ⟦"maximum"⟧ }""")]
    [InlineData("""{ "x-bex-rule": ⟦"V-1"⟧ }""")]
    [InlineData("""{ "x-bex-rule": ["V-1", ⟦2⟧] }""")]
    [InlineData("""{ "x-bex-meaning": ⟦"femur"⟧ }""")]
    [InlineData("""{ "x-bex-meaning": { "left": "PATO:0000366", "right": ⟦"PATO: 367"⟧ } }""")]
    public void Values_of_the_wrong_form_are_errors_at_the_value(string marked) => Located.Verify("BEX2011", marked);

    [Theory]
    [InlineData("""{ "minLength": -1 }""", "'minLength' must be an integer from 0 on, not '-1'")]
    [InlineData("""{ "x-bex-number": "float" }""", "'x-bex-number' must be 'decimal' or 'bigInteger', not '\"float\"'")]
    [InlineData("""{ "not": [1, 2, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] }""", "'not' must be a schema (an object or a boolean), not '[1,2,\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'")]
    [InlineData("""{ "requird": [] }""", "'requird': did you mean 'required'?")]
    [InlineData("""{ "x-bex-nam": "A" }""", "keyword 'x-bex-nam' is not defined; did you mean 'x-bex-name'?")]
    [InlineData("""{ "x-bex-unheard-of": "A" }""", "keyword 'x-bex-unheard-of' is not defined")]
    [InlineData("""{ "id": "a" }""", "keyword 'id' says nothing here; draft 2020-12 has '$id', or declare the earlier draft by '$schema'")]
    [InlineData("""{ "$schema": "http://json-schema.org/schema" }""", "dialect 'http://json-schema.org/schema' is not known; declare 'https://json-schema.org/draft/2020-12/schema' or an earlier draft from draft-04 on")]
    public void Messages_say_what_is_wrong_and_the_cure(string schema, string message) =>
        Assert.Equal(message, Assert.Single(FrontEnd.Of(schema).Diagnostics).Message);

    [Theory]
    [InlineData("0", 0, true)]
    [InlineData("-0.0e5", 0, true)]
    [InlineData("-12", -1, true)]
    [InlineData("1.0", 1, true)]
    [InlineData("1.50", 1, false)]
    [InlineData("1.5e1", 1, true)]
    [InlineData("1.5e+1", 1, true)]
    [InlineData("1200e-2", 1, true)]
    [InlineData("1200e-3", 1, false)]
    [InlineData("100.0e-2", 1, true)]
    [InlineData("0.001E3", 1, true)]
    [InlineData("-1e-400", -1, false)]
    [InlineData("1e99999999999999999999", 1, true)]
    [InlineData("1e-99999999999999999999", 1, false)]
    [InlineData("0e-99999999999999999999", 0, true)]
    public void Numbers_are_judged_on_their_digits(string lexeme, int sign, bool isInteger) =>
        Assert.Equal((sign, isInteger), (NumberLexeme.Sign(lexeme), NumberLexeme.IsInteger(lexeme)));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("requird", "required", 1)]
    [InlineData("minLenght", "minLength", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distances_count_insertions_deletions_replacements_and_swaps(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(left, right));
        Assert.Equal(distance, EditDistance.Between(right, left));
    }

    [Theory]
    [InlineData("Specimn", "Specimen")]
    [InlineData("specimen", "Specimen")]
    [InlineData("Study", null)]
    [InlineData("B", "A")]
    public void The_nearest_candidate_is_suggested(string text, string? nearest) =>
        Assert.Equal(nearest, EditDistance.Nearest(text, ["Specimens", "Specimen", "Site", "A"]));
}
