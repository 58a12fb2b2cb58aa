using static BoneExo.Conformance.DialectTable;

namespace BoneExo.Conformance;

/// <summary>Identifiers and references in every draft, to where schemas stand and to where none do.</summary>
public class DialectReferenceTests
{
    private static readonly string[] With06And07 = [Draft06, Draft07];

    private static readonly DialectRow[] Places =
    [
        new(Every, """{ "properties": { "a": { "$ref": "#" } }, "additionalProperties": false }""", """[{"a":{"a":{}}}]""", """[{"a":{"b":1}}]"""),
        new(Every, """{ "definitions": { "a~/b%\"c": { "type": "integer" } }, "properties": { "t": { "$ref": "#/definitions/a~0~1b%25%22c" } } }""", """[{"t":1}]""", """[{"t":"a"}]"""),
        new(Every, """{ "definitions": { "": { "definitions": { "": { "type": "number" } } } }, "allOf": [{ "$ref": "#/definitions//definitions/" }] }""", "[1]", """["a"]"""),
        new(Every, """{ "unheard-of": { "deep": [{ "type": "integer" }] }, "properties": { "a": { "$ref": "#/unheard-of/deep/0" } } }""", """[{"a":1}]""", """[{"a":"x"}]"""),
        new(Every, """{ "enum": [{ "type": "integer", "minimum": 2 }, 7], "items": { "$ref": "#/enum/0" } }""", "[7]", "[1]"),
        new(Every, """{ "default": { "items": { "type": "null" } }, "properties": { "a": { "$ref": "#/default" } } }""", """[{"a":[null]}, {"a":1}]""", """[{"a":[1]}]"""),
        new(Before202012, """{ "additionalItems": { "id": "http://x.example/q", "$id": "http://x.example/q", "type": "integer" }, "items": { "$ref": "http://x.example/q" } }""", "[[1]]", """[["a"]]"""),
        new(Since06, """{ "examples": [{ "type": "string" }], "allOf": [{ "$ref": "#/examples/0" }] }""", """["a"]""", "[1]"),
        new(Since06, """{ "definitions": { "t": true, "f": false }, "properties": { "t": { "$ref": "#/definitions/t" }, "f": { "$ref": "#/definitions/f" } } }""", """[{"t":1}]""", """[{"f":1}]"""),
        new(Every, """{ "properties": { "$ref": { "$ref": "#/definitions/s" } }, "definitions": { "s": { "type": "string" } } }""", """[{"$ref":"a"}]""", """[{"$ref":2}]"""),
        new(Every, """{ "items": { "$ref": "#/definitions/c" }, "definitions": { "a": { "type": "integer" }, "b": { "$ref": "#/definitions/a" }, "c": { "$ref": "#/definitions/b" } } }""", "[[5]]", """[["a"]]"""),
        new(Since201909, """{ "$defs": { "r": { "type": "array" } }, "properties": { "a": { "$ref": "#/$defs/r", "maxItems": 2 } } }""", """[{"a":[1]}]""", """[{"a":[1,2,3]}, {"a":"x"}]"""),
    ];

    private static readonly DialectRow[] Identifiers =
    [
        // A schema that an enumeration, a constant or an unknown keyword holds identifies nothing.
        new(With06And07, """{ "definitions": { "e": { "enum": [{ "$id": "http://x.example/e", "type": "null" }] }, "r": { "$id": "http://x.example/e", "type": "string" }, "z": { "const": { "$id": "http://x.example/e", "type": "null" } } }, "anyOf": [{ "$ref": "#/definitions/e" }, { "$ref": "http://x.example/e" }] }""", """["a", {"$id":"http://x.example/e","type":"null"}]""", "[null, 1]"),
        new([Draft04], """{ "definitions": { "e": { "enum": [{ "id": "http://x.example/e", "type": "null" }] }, "r": { "id": "http://x.example/e", "type": "string" } }, "anyOf": [{ "$ref": "#/definitions/e" }, { "$ref": "http://x.example/e" }] }""", """["a", {"id":"http://x.example/e","type":"null"}]""", "[null, 1]"),
        new(Since201909, """{ "$defs": { "e": { "enum": [{ "$id": "http://x.example/e", "$anchor": "n", "type": "null" }] }, "r": { "$id": "http://x.example/e", "type": "string" }, "n": { "$anchor": "n", "type": "boolean" } }, "anyOf": [{ "$ref": "#/$defs/e" }, { "$ref": "http://x.example/e" }, { "$ref": "#n" }] }""", """["a", true, {"$id":"http://x.example/e","$anchor":"n","type":"null"}]""", "[null, 1]"),
        new(Since06, """{ "definitions": { "u": { "not": { "many": [{ "$id": "http://x.example/u", "type": "null" }] } }, "r": { "$id": "http://x.example/u", "type": "string" }, "v": { "not": { "some": { "a": { "$id": "http://x.example/u", "type": "integer" } } } } }, "anyOf": [{ "$ref": "#/definitions/u" }, { "$ref": "#/definitions/v" }, { "$ref": "http://x.example/u" }] }""", """["a"]""", "[null, 1]"),
        new(Before202012, """{ "definitions": { "a": { "properties": { "$id": { "type": "string" }, "id": { "type": "string" } } } }, "items": { "$ref": "#/definitions/a" } }""", """[[{"$id":"a","id":"b"}]]""", """[[{"$id":1}], [{"id":1}]]"""),

        // What stands beside a reference says nothing up to draft-07, not even an identifier.
        new(Before201909, """{ "definitions": { "s": { "type": "string" } }, "properties": { "a": { "$ref": "#/definitions/s", "maxLength": 1, "properties": { "b": { "$id": "http://x.example/nowhere" } } } } }""", """[{"a":"long"}]""", """[{"a":1}]"""),
        new([Draft04], """{ "id": "http://x.example/base/", "definitions": { "f": { "id": "http://x.example/foo.json", "type": "string" }, "b": { "id": "foo.json", "type": "number" } }, "allOf": [{ "id": "http://x.example/", "$ref": "foo.json" }] }""", "[1]", """["a"]"""),

        // Bases.
        new([Draft04], """{ "id": "http://x.example/root.json", "definitions": { "x": { "id": "http://x.example/sub/", "definitions": { "y": { "type": "array", "items": { "$ref": "leaf.json" } } } }, "l": { "id": "http://x.example/sub/leaf.json", "type": "integer" } }, "properties": { "list": { "$ref": "#/definitions/x/definitions/y" } } }""", """[{"list":[1]}]""", """[{"list":["a"]}]"""),
        new(Since06, """{ "$id": "http://x.example/root.json", "definitions": { "x": { "$id": "http://x.example/sub/", "definitions": { "y": { "type": "array", "items": { "$ref": "leaf.json" } } } }, "l": { "$id": "http://x.example/sub/leaf.json", "type": "integer" } }, "properties": { "list": { "$ref": "#/definitions/x/definitions/y" } } }""", """[{"list":[1]}]""", """[{"list":["a"]}]"""),
        new(Since06, """{ "$id": "file:///folder/file.json", "definitions": { "n": { "type": "number" } }, "allOf": [{ "$ref": "#/definitions/n" }] }""", "[1]", """["a"]"""),
        new(Since06, """{ "$id": "file:///c:/folder/file.json", "definitions": { "n": { "type": "number" } }, "allOf": [{ "$ref": "#/definitions/n" }] }""", "[1]", """["a"]"""),
        new(Since06, """{ "$id": "urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed", "definitions": { "s": { "type": "string" } }, "properties": { "a": { "$ref": "urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed#/definitions/s" }, "b": { "$ref": "urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed" } } }""", """[{"a":"x","b":{"a":"y"}}]""", """[{"a":1}, {"b":{"a":1}}]"""),
        new(Since06, """{ "$id": "urn:example:weather?=op=map&lat=39.56", "definitions": { "s": { "type": "string" } }, "properties": { "a": { "$ref": "urn:example:weather?=op=map&lat=39.56#/definitions/s" } } }""", """[{"a":"x"}]""", """[{"a":1}]"""),
        new(Since06, """{ "$id": "tag:x.example,2026:a", "definitions": { "s": { "type": "string" } }, "properties": { "a": { "$ref": "tag:x.example,2026:a#/definitions/s" } } }""", """[{"a":"x"}]""", """[{"a":1}]"""),
        new([Draft202012], """{ "$id": "urn:uuid:deadbeef-0000-0000-0000-4321feebdaed", "$defs": { "s": { "$anchor": "something", "type": "string" } }, "$ref": "urn:uuid:deadbeef-0000-0000-0000-4321feebdaed#something" }""", """["a"]""", "[1]"),
        new(Since06, """{ "$id": "http://x.example/a/b.json", "definitions": { "c": { "$id": "/c.json", "type": "integer" } }, "allOf": [{ "$ref": "/c.json" }, { "$ref": "../c.json" }] }""", "[1]", """["a"]"""),
        new(Since06, """{ "$id": "http://x.example/a/b.json#", "properties": { "a": { "$ref": "b.json#" } }, "additionalProperties": false }""", """[{"a":{}}]""", """[{"a":{"b":1}}]"""),
        new(With06And07, """{ "$id": "http://x.example/r", "definitions": { "a": { "$id": "s", "definitions": { "b": { "$id": "#n", "type": "integer" } } } }, "allOf": [{ "$ref": "s#n" }] }""", "[1]", """["a"]"""),
        new(Since201909, """{ "$id": "http://x.example/r", "$defs": { "a": { "$id": "s", "$anchor": "n", "type": "integer" }, "b": { "$anchor": "n", "type": "string" } }, "properties": { "i": { "$ref": "s#n" }, "t": { "$ref": "#n" } } }""", """[{"i":1,"t":"a"}]""", """[{"i":"a"}, {"t":1}]"""),
    ];

    private static readonly DialectRow[] Dynamic =
    [
        new([Draft202012], """{ "$id": "http://x.example/main", "properties": { "p": { "$ref": "bar#/$defs/item" } }, "$defs": { "bar": { "$id": "bar", "items": { "$ref": "item" }, "$defs": { "item": { "$id": "item", "properties": { "c": { "$dynamicRef": "#content" } }, "$defs": { "d": { "$dynamicAnchor": "content", "type": "integer" } } }, "content": { "$dynamicAnchor": "content", "type": "string" } } } } }""", """[{"p":{"c":1}}]""", """[{"p":{"c":"a"}}]"""),
        new([Draft202012], """{ "$id": "http://x.example/t", "$ref": "list", "$defs": { "i": { "$dynamicAnchor": "items", "type": "string" }, "list": { "$id": "list", "items": { "$dynamicRef": "#items" }, "$defs": { "items": { "$dynamicAnchor": "items" } } } } }""", """[["a"]]""", "[[1]]"),
        new([Draft202012], """{ "$id": "http://x.example/t", "$ref": "list", "$defs": { "i": { "$dynamicAnchor": "items", "type": "string" }, "list": { "$id": "list", "items": { "$dynamicRef": "#/$defs/items" }, "$defs": { "items": { "$dynamicAnchor": "items" } } } } }""", """[["a"], [1]]""", "[]"),
        new([Draft202012], """{ "$id": "http://x.example/t", "$ref": "list", "$defs": { "i": { "$anchor": "items", "type": "string" }, "list": { "$id": "list", "items": { "$dynamicRef": "#items" }, "$defs": { "items": { "$dynamicAnchor": "items" } } } } }""", """[["a"], [1]]""", "[]"),
        new([Draft202012], """{ "$id": "http://x.example/t", "$ref": "list", "$dynamicAnchor": "node", "$defs": { "list": { "$id": "list", "$dynamicAnchor": "node", "type": "array", "items": { "$dynamicRef": "list" } } } }""", """[[[]]]""", "[[1], 1]"),
        new([Draft202012], """{ "$id": "http://x.example/t", "if": { "$dynamicAnchor": "n", "type": "string" }, "then": { "maxLength": 1 }, "properties": { "a": { "$dynamicRef": "#n" } } }""", """["a", {"a":"bc"}]""", """["ab", {"a":1}]"""),
        new([Draft201909], """{ "$id": "http://x.example/r", "$recursiveAnchor": true, "anyOf": [{ "type": "boolean" }, { "$ref": "i" }], "$defs": { "i": { "$id": "i", "$recursiveAnchor": true, "anyOf": [{ "type": "integer" }, { "type": "object", "additionalProperties": { "$recursiveRef": "#" } }] } } }""", """[true, 1, {"a":true}, {"a":{"b":1}}]""", """["a", {"a":"b"}]"""),
        new([Draft201909], """{ "$id": "http://x.example/r", "anyOf": [{ "type": "boolean" }, { "$ref": "i" }], "$defs": { "i": { "$id": "i", "$recursiveAnchor": true, "anyOf": [{ "type": "integer" }, { "type": "object", "additionalProperties": { "$recursiveRef": "#" } }] } } }""", """[true, 1, {"a":1}]""", """[{"a":true}]"""),
        new([Draft201909], """{ "$id": "http://x.example/r", "$recursiveAnchor": true, "anyOf": [{ "type": "boolean" }, { "$ref": "i" }], "$defs": { "i": { "$id": "i", "anyOf": [{ "type": "integer" }, { "type": "object", "additionalProperties": { "$recursiveRef": "#" } }] } } }""", """[true, 1, {"a":1}]""", """[{"a":true}]"""),
    ];

    private static readonly DialectRow[] Remotes =
    [
        new(Every, """{ "allOf": [{ "$ref": "http://remote.example/integer.json" }] }""", "[1]", """["a"]"""),
        new(Every, """{ "allOf": [{ "$ref": "http://remote.example/parts.json#/definitions/refToInteger" }] }""", "[1]", """["a"]"""),
        new(Every, """{ "allOf": [{ "$ref": "http://remote.example/nested/integer.json" }, { "$ref": "http://remote.example/integer.json" }] }""", "[3]", """[1, "a"]"""),
        new(Every, """{ "properties": { "a": { "$ref": "http://remote.example/named-otherwise.json" }, "b": { "$ref": "http://remote.example/its/own-name.json" } } }""", """[{"a":"x","b":"y"}]""", """[{"a":1}, {"b":1}]"""),
        new(Every, """{ "allOf": [{ "$ref": "urn:example:remote" }] }""", """["a"]""", "[1]"),
        new(Every, """{ "allOf": [{ "$ref": "http://remote.example/04.json" }, { "$ref": "http://remote.example/2019.json" }, { "$ref": "http://remote.example/07.json" }] }""", """[{"a":1,"b":2,"n":[2]}]""", """[{"n":[1]}, {"a":1}, {"s":2}]"""),
        new(Since06, """{ "$id": "http://remote.example/", "items": { "$id": "sub/", "items": { "$ref": "../integer.json" } } }""", "[[[1]]]", """[[["a"]]]"""),
    ];

    [Fact]
    public void Places_that_references_lead_to() => Verify(Places);

    [Fact]
    public void Identifiers_and_bases() => Verify(Identifiers);

    [Fact]
    public void Dynamic_scope() => Verify(Dynamic);

    [Fact]
    public void Remote_documents_by_their_own_drafts() => Verify(
        Remotes,
        remotes:
        [
            ("http://remote.example/integer.json", """{ "type": "integer" }"""),
            ("http://remote.example/nested/integer.json", """{ "minimum": 3 }"""),
            ("http://remote.example/parts.json", """{ "definitions": { "integer": { "type": "integer" }, "refToInteger": { "$ref": "#/definitions/integer" } } }"""),
            ("http://remote.example/named-otherwise.json", """{ "$id": "http://remote.example/its/own-name.json", "$ref": "#/$defs/s", "$defs": { "s": { "type": "string" } } }"""),
            ("urn:example:remote", """{ "type": "string" }"""),
            ("http://remote.example/04.json", """{ "$schema": "http://json-schema.org/draft-04/schema#", "properties": { "n": { "items": { "minimum": 1, "exclusiveMinimum": true } } } }"""),
            ("http://remote.example/07.json", """{ "$schema": "http://json-schema.org/draft-07/schema#", "properties": { "s": { "$ref": "#/definitions/s", "type": "number" } }, "definitions": { "s": { "type": "string" } } }"""),
            ("http://remote.example/2019.json", """{ "$schema": "https://json-schema.org/draft/2019-09/schema", "dependentRequired": { "a": ["b"] } }"""),
            ("http://remote.example/broken.json", """{ "$ref": "#/nowhere", "type": "strin", "properties": 3, "$id": 4 }"""),
        ]);
}
