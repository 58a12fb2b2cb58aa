using static BoneExo.Conformance.DialectTable;

namespace BoneExo.Conformance;

/// <summary>The earlier drafts, each by its own semantics, through emitted and compiled code.</summary>
public class DialectTests
{
    /// <summary>Each schema in the drafts it is for, instances it accepts and instances it refuses (JSON values, as arrays).</summary>
    private static readonly DialectRow[] Table =
    [
        new(Before202012, """{ "definitions": { "a": { "type": "string" } }, "properties": { "x": { "$ref": "#/definitions/a" } } }""", """[{}, {"x":"s"}]""", """[{"x":1}]"""),
        new(Before202012, """{ "$defs": { "a": { "type": "string" } }, "properties": { "x": { "$ref": "#/$defs/a" } } }""", """[{"x":"s"}]""", """[{"x":1}]"""),
        new(Before202012, """{ "items": { "type": "integer" }, "additionalItems": false }""", """[[], [1, 2]]""", """[["a"]]"""),
        new(Before202012, """{ "items": [{ "type": "integer" }, { "type": "string" }] }""", """[[], [1], [1, "a", null]]""", """[["a"], [1, 2]]"""),
        new(Before202012, """{ "items": [{ "type": "integer" }], "additionalItems": false }""", """[[], [1]]""", """[[1, 2]]"""),
        new(Before202012, """{ "items": [{}], "additionalItems": { "type": "string" } }""", """[[1], [1, "a"]]""", """[[1, 2], [1, "a", 3]]"""),
        new(Before202012, """{ "additionalItems": false }""", """[[], [1, 2]]""", "[]"),
        new(Before202012, """{ "items": [{ "$ref": "#/additionalItems" }], "additionalItems": { "type": "boolean" } }""", """[[true, false]]""", """[[1], [true, 1]]"""),
        new(Before202012, """{ "dependencies": { "a": ["b", "c"] } }""", """[{}, {"b":1}, {"a":1,"b":1,"c":1}, 3]""", """[{"a":1}, {"a":1,"b":1}]"""),
        new(Before202012, """{ "dependencies": { "a": { "required": ["b"], "properties": { "b": { "type": "string" } } }, "c": ["d"] } }""", """[{"b":1}, {"a":1,"b":"s"}, {"c":1,"d":1}]""", """[{"a":1}, {"a":1,"b":1}, {"c":1}]"""),
        new(Before202012, """{ "dependencies": { "a": { "$ref": "#/dependencies/b" }, "b": { "required": ["c"] } } }""", """[{"a":1,"c":1}]""", """[{"a":1}, {"b":1}]"""),
        new(Before202012, """{ "prefixItems": [{ "type": "string" }], "$dynamicRef": "#no", "$dynamicAnchor": 3 }""", """[[1], 2]""", "[]"),
        new(Before202012, """{ "type": "object", "minimum": 2, "properties": { "a": { "minimum": 2, "maximum": 4 } } }""", """[{"a":2}, {"a":4}]""", """[{"a":1}, {"a":5}, 3]"""),

        new(Before201909, """{ "definitions": { "a": {} }, "properties": { "x": { "$ref": "#/definitions/a", "type": "string", "required": ["y"] } } }""", """[{"x":1}, {"x":{}}]""", "[]"),
        new(Before201909, """{ "$ref": "#/definitions/a", "definitions": { "a": { "type": "integer" } }, "minimum": 5 }""", """[1, 9]""", """["a"]"""),
        new(Before201909, """{ "properties": { "$ref": { "type": "string" } } }""", """[{"$ref":"a"}]""", """[{"$ref":1}]"""),
        new(Before201909, """{ "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "a": false }, "unevaluatedProperties": false, "unevaluatedItems": false }""", """[{"a":1}, [1]]""", "[]"),
        new([Draft201909], """{ "definitions": { "a": {} }, "properties": { "x": { "$ref": "#/definitions/a", "type": "string" } } }""", """[{"x":"s"}]""", """[{"x":1}]"""),

        // Identifiers.
        new([Draft06, Draft07], """{ "definitions": { "a": { "$id": "#foo", "type": "integer" } }, "$ref": "#foo" }""", "[1]", """["a"]"""),
        new([Draft04], """{ "definitions": { "a": { "id": "#foo", "type": "integer" } }, "$ref": "#foo" }""", "[1]", """["a"]"""),
        new([Draft06, Draft07], """{ "definitions": { "a": { "$id": "http://x.example/d/bar#foo", "type": "integer" } }, "$ref": "http://x.example/d/bar#foo" }""", "[1]", """["a"]"""),
        new([Draft04], """{ "id": "http://x.example/main.json", "definitions": { "a": { "id": "sub/a.json", "definitions": { "b": { "type": "integer" } }, "items": { "$ref": "#/definitions/b" } } }, "items": { "$ref": "sub/a.json" } }""", "[[[1]]]", """[[["a"]]]"""),
        new([Draft04], """{ "properties": { "x": { "$id": "http://x.example/a", "const": 1, "type": "integer" } } }""", """[{"x":2}]""", """[{"x":"a"}]"""),
        new([Draft06, Draft07], """{ "$id": "http://x.example/base/", "definitions": { "a": { "$id": "a.json", "type": "string" }, "b": { "$id": "http://x.example/a.json", "type": "number" } }, "allOf": [{ "$id": "http://x.example/", "$ref": "a.json" }] }""", """["a"]""", "[1]"),
        new([Draft201909], """{ "$defs": { "a": { "$anchor": "foo", "type": "integer" } }, "$ref": "#foo" }""", "[1]", """["a"]"""),

        // Keywords that came one after the other.
        new([Draft04], """{ "minimum": 1, "exclusiveMinimum": true, "maximum": 3, "exclusiveMaximum": true }""", "[2, 1.5]", "[1, 3, 0, 4]"),
        new([Draft04], """{ "minimum": 1, "exclusiveMinimum": false }""", "[1, 9]", "[0]"),
        new([Draft06, Draft07, Draft201909], """{ "exclusiveMinimum": 1, "exclusiveMaximum": 3 }""", "[2]", "[1, 3]"),
        new([Draft04], """{ "const": 1, "contains": { "type": "null" }, "propertyNames": { "maxLength": 1 }, "if": {}, "then": { "type": "null" } }""", """[2, [1], {"abc":1}]""", "[]"),
        new([Draft06, Draft07, Draft201909], """{ "properties": { "a": { "const": 1 }, "b": false, "c": { "contains": { "const": 2 } } }, "propertyNames": { "maxLength": 2 } }""", """[{"a":1}, {"c":[1,2]}]""", """[{"a":2}, {"b":1}, {"c":[1]}, {"abc":1}]"""),
        new([Draft04, Draft06], """{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "type": "null" } }""", """["a", 1]""", "[]"),
        new([Draft07, Draft201909], """{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "type": "null" } }""", """["abc", null]""", """["a", 1]"""),
        new([Draft06, Draft07], """{ "contains": { "const": 1 }, "minContains": 2, "maxContains": 2 }""", "[[1], [1, 1, 1]]", "[[2], []]"),
        new([Draft201909], """{ "contains": { "const": 1 }, "minContains": 2, "maxContains": 2 }""", "[[1, 1], [1, 2, 1]]", "[[1], [1, 1, 1]]"),

        // Only in draft 2019-09.
        new([Draft201909], """{ "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "c": { "required": ["d"] } } }""", """[{"a":1,"b":1}, {"c":1,"d":1}]""", """[{"a":1}, {"c":1}]"""),
        new([Draft201909], """{ "contains": { "type": "string" }, "unevaluatedItems": false }""", "[3]", """[["a"], ["a", 1]]"""),
        new([Draft201909], """{ "allOf": [{ "items": [{ "type": "string" }] }], "unevaluatedItems": false }""", """[["a"], []]""", """[["a", 1], [1]]"""),
        new([Draft201909], """{ "allOf": [{ "items": [true], "additionalItems": { "type": "integer" } }], "unevaluatedItems": false }""", """[["a", 1]]""", """[["a", "b"]]"""),
        new([Draft201909], """{ "items": { "type": "integer" }, "unevaluatedItems": false }""", "[[1, 2]]", """[["a"]]"""),
        new([Draft201909], """{ "allOf": [{ "properties": { "a": true } }], "unevaluatedProperties": false }""", """[{"a":1}]""", """[{"b":1}]"""),
        new([Draft201909], """{ "properties": { "a": { "$recursiveRef": "#" } }, "additionalProperties": false }""", """[{"a":{"a":{}}}]""", """[{"a":{"b":1}}]"""),
        new(
            [Draft201909],
            """{ "$id": "http://x.example/strict", "$recursiveAnchor": true, "$ref": "tree", "unevaluatedProperties": false, "$defs": { "t": { "$id": "http://x.example/tree", "$recursiveAnchor": true, "type": "object", "properties": { "data": true, "children": { "items": { "$recursiveRef": "#" } } } } } }""",
            """[{"children":[{"data":1}]}]""",
            """[{"children":[{"daat":1}]}]"""),
        new(
            [Draft201909],
            """{ "$id": "http://x.example/strict", "$recursiveAnchor": true, "$ref": "tree", "unevaluatedProperties": false, "$defs": { "t": { "$id": "http://x.example/tree", "$recursiveAnchor": false, "type": "object", "properties": { "data": true, "children": { "items": { "$recursiveRef": "#" } } } } } }""",
            """[{"children":[{"daat":1}]}]""",
            """[{"daat":1}]"""),

        // An embedded resource speaks its own dialect.
        new([Draft07], """{ "definitions": { "n": { "$id": "http://x.example/new", "$schema": "https://json-schema.org/draft/2020-12/schema", "prefixItems": [{ "type": "string" }] } }, "allOf": [{ "$ref": "http://x.example/new" }] }""", """[["a"]]""", "[[1]]"),
        new([Draft201909], """{ "$defs": { "o": { "$id": "http://x.example/old", "$schema": "http://json-schema.org/draft-07/schema", "allOf": [{ "$ref": "#/definitions/s", "type": "null" }], "definitions": { "s": { "type": "string" } } } }, "$ref": "http://x.example/old" }""", """["a"]""", "[1, null]"),
        new([Draft201909], """{ "$defs": { "o": { "id": "http://x.example/old", "$schema": "https://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true } }, "$ref": "http://x.example/old" }""", "[2]", "[1]"),
        new([Draft07], """{ "allOf": [{ "$ref": "http://remote.example/2020" }] }""", """[["a"]]""", "[[1]]"),
        new(["https://json-schema.org/draft/2020-12/schema"], """{ "$ref": "http://remote.example/04", "type": "integer" }""", "[2]", "[1, 2.5]"),
        new(["https://json-schema.org/draft/2020-12/schema"], """{ "properties": { "a": { "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/$defs/s", "maxLength": 1 } }, "$defs": { "s": { "type": "string" } } }""", """[{"a":"b"}]""", """[{"a":1}, {"a":"bc"}]"""),
        new(["http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema#"], """{ "items": [{ "type": "string" }] }""", """[["a"]]""", "[[1]]"),
    ];

    [Fact]
    public void Every_schema_has_the_verdicts_of_its_draft() => DialectTable.Verify(
        Table,
        remotes:
        [
            ("http://remote.example/2020", """{ "prefixItems": [{ "type": "string" }] }"""),
            ("http://remote.example/04", """{ "$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true }"""),
        ]);
}
