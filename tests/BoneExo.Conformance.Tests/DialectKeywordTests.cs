using static BoneExo.Conformance.DialectTable;

namespace BoneExo.Conformance;

/// <summary>Every keyword that asks something, in every draft that has it: what it accepts and what it refuses.</summary>
public class DialectKeywordTests
{
    private static readonly DialectRow[] AnyType =
    [
        new(Every, """{ "type": "null" }""", "[null]", """[0, "", false, [], {}]"""),
        new(Every, """{ "type": "boolean" }""", "[true, false]", """[0, "", null, [], {}]"""),
        new(Every, """{ "type": "integer" }""", "[0, -1, 12345678910111213141516171819202122232425262728293031]", """[1.5, "1", null, true, [], {}]"""),
        new([Draft04], """{ "type": "integer" }""", "[1, -0]", "[1.0, 1e2, 10E-1]"),
        new(Since06, """{ "type": "integer" }""", "[1.0, 1e2, 10E-1, 1e400]", "[1e-1, 1.00001]"),
        new([Draft04], """{ "type": ["integer", "string"], "minimum": 2 }""", """[2, "a"]""", "[2.0, 1]"),
        new([Draft04], """{ "type": ["integer", "number"] }""", "[1.0, 1.5]", """["a"]"""),
        new(Every, """{ "type": "number" }""", "[0, 1.5, 1e400, -1e-400]", """["1", null, true, [], {}]"""),
        new(Every, """{ "type": "string" }""", """["", "\u0000", "1"]""", "[1, null, true, [], {}]"),
        new(Every, """{ "type": "array" }""", "[[], [1]]", """[1, "", null, true, {}]"""),
        new(Every, """{ "type": "object" }""", """[{}, {"a":1}]""", """[1, "", null, true, []]"""),
        new(Every, """{ "type": ["array", "null"] }""", "[[], null]", """[1, "", true, {}]"""),
        new(Every, """{ "enum": [0, [false], { "a": 1, "b": [1] }] }""", """[0, 0.0, -0, [false], {"b":[1.0],"a":1}]""", """[false, null, [0], {"a":1}, "0"]"""),
        new(Every, """{ "enum": [true, [1], "a\u0000"] }""", """[true, [1.0], "a\u0000"]""", """[1, 1.0, [true], "a"]"""),
        new(Since06, """{ "const": { "a": false } }""", """[{"a":false}]""", """[{"a":0}, {"a":[]}, {}, {"a":false,"b":1}]"""),
        new(Since06, """{ "const": 9007199254740992 }""", "[9007199254740992, 9007199254740992.0]", "[9007199254740993, 9007199254740991]"),
        new(Since06, """{ "const": null }""", "[null]", "[0, false]"),
        new(Since06, "true", """[1, null, {}]""", "[]"),
        new(Since06, """{ "not": true }""", "[]", """[1, null, {}]"""),
        new(Since06, """{ "allOf": [true, false] }""", "[]", "[1]"),
    ];

    private static readonly DialectRow[] Numbers =
    [
        new(Every, """{ "minimum": 1.1 }""", """[1.1, 2, 1.10, "x"]""", "[1.0999999999999999999999999999999, 0, -1e400]"),
        new(Every, """{ "maximum": 300 }""", """[300, 300.0, 3e2, -1, "x"]""", "[300.5, 301, 300.00000000000000000000001]"),
        new(Every, """{ "minimum": -2, "maximum": 18446744073709551615 }""", "[-2, -2.0, 18446744073709551615]", "[-2.0001, 18446744073709551616]"),
        new([Draft04], """{ "minimum": 1.1, "exclusiveMinimum": true }""", "[1.2]", "[1.1, 1]"),
        new([Draft04], """{ "maximum": 3, "exclusiveMaximum": true }""", "[2.2]", "[3, 3.0, 3.5]"),
        new([Draft04], """{ "maximum": 3, "exclusiveMaximum": false }""", "[2.2, 3]", "[3.5]"),
        new(Since06, """{ "exclusiveMinimum": 1.1, "exclusiveMaximum": 3 }""", """[1.2, 2.9999999999999999999999, null]""", "[1.1, 3, 3.0]"),
        new(Since06, """{ "exclusiveMaximum": 972783798187987123879878123.18878137 }""", "[972783798187987123879878123.188781369]", "[972783798187987123879878123.188781371]"),
        new(Every, """{ "multipleOf": 1.5 }""", """[0, 4.5, -3, "x"]""", "[35, 1.4]"),
        new(Every, """{ "multipleOf": 0.0001 }""", "[0.0075, 1e300]", "[0.00751]"),
        new(Every, """{ "multipleOf": 0.123456789 }""", "[0, 0.246913578]", "[1e308, 1]"),
        new(Every, """{ "type": "number", "multipleOf": 0.5 }""", "[1e308, 1.5]", "[0.25]"),
        new(Every, """{ "multipleOf": 1e-8 }""", "[12391239123]", "[1e-9]"),
        new(Every, """{ "multipleOf": 1e400 }""", "[0, 1e400, 3e401]", "[1e399, 1]"),
        new(Every, """{ "multipleOf": 98249283749234923498293171823948729348710298301928331 }""", "[98249283749234923498293171823948729348710298301928331]", "[98249283749234923498293171823948729348710298301928332]"),
    ];

    private static readonly DialectRow[] StringsAndArrays =
    [
        new(Every, """{ "minLength": 2 }""", """["ab", "\ud83d\udca9\ud83d\udca9", 1]""", """["a", "\ud83d\udca9", ""]"""),
        new(Every, """{ "maxLength": 2 }""", """["", "ab", "\ud83d\udca9\ud83d\udca9", 100]""", """["abc", "\ud83d\udca9\ud83d\udca9\ud83d\udca9"]"""),
        new(Since06, """{ "minLength": 2.0, "maxLength": 3e0 }""", """["ab", "abc"]""", """["a", "abcd"]"""),
        new(Every, """{ "pattern": "^a*$" }""", """["", "aaa", 1, {}]""", """["abc", "b"]"""),
        new(Every, """{ "pattern": "a+" }""", """["xxaayy"]""", """["xyz"]"""),
        new(Every, """{ "items": { "type": "integer" } }""", """[[], [1, 2], {"0":"a"}]""", """[[1, "a"]]"""),
        new([Draft06, Draft07, Draft201909], """{ "items": [true, false] }""", "[[], [1]]", "[[1, 2]]"),
        new(Before202012, """{ "items": {}, "additionalItems": { "type": "null" } }""", "[[1, 2]]", "[]"),
        new([Draft202012], """{ "prefixItems": [{ "type": "integer" }], "items": false }""", "[[], [1]]", """[["a"], [1, 2]]"""),
        new(Every, """{ "minItems": 1, "maxItems": 2 }""", """[[1], [1, 2], "", {}]""", "[[], [1, 2, 3]]"),
        new(Every, """{ "uniqueItems": true }""", """[[], [1, 2], [1, true], [0, false], [[1], [true]], [{"a":1}, {"a":true}], ["1", 1], [{"a":1,"b":2}, {"a":2,"b":1}], "aa"]""", """[[1, 1], [1, 1.0, 1], [1.0, 1.00], [{"a":1,"b":2}, {"b":2,"a":1}], [[["x"]], [["x"]]], ["a", "\u0061"]]"""),
        new(Every, """{ "uniqueItems": false }""", "[[1, 1]]", "[]"),
        new(Since06, """{ "contains": { "minimum": 5 } }""", """[[5], [1, 9], "a"]""", "[[], [1, 2]]"),
        new(Since06, """{ "contains": false }""", "[1]", "[[], [1]]"),
        new([Draft06, Draft07], """{ "contains": { "const": 1 }, "minContains": 0 }""", "[[1]]", "[[], [2]]"),
        new(Since201909, """{ "contains": { "const": 1 }, "minContains": 0, "maxContains": 1 }""", "[[], [2], [1]]", "[[1, 1]]"),
        new(Since201909, """{ "minContains": 2, "maxContains": 1 }""", "[[], [1, 1]]", "[]"),
    ];

    private static readonly DialectRow[] Objects =
    [
        new(Every, """{ "properties": { "a": { "type": "integer" }, "": { "type": "string" }, "a/b~c%d\"\\\u0000": { "type": "null" } } }""", """[{}, {"a":1,"":"s"}, {"a/b~c%d\"\\\u0000":null}, []]""", """[{"a":"x"}, {"":1}, {"a/b~c%d\"\\\u0000":1}]"""),
        new(Every, """{ "properties": { "__proto__": { "type": "number" }, "toString": { "properties": { "length": { "type": "string" } } }, "constructor": { "type": "number" } }, "required": ["__proto__"] }""", """[{"__proto__":1}, {"__proto__":1,"toString":{"length":"a"},"constructor":2}]""", """[{}, {"__proto__":"a"}, {"__proto__":1,"constructor":{}}]"""),
        new(Every, """{ "properties": { "a": { "minimum": 1 }, "xé": { "minimum": 1 } }, "patternProperties": { "^x.$": { "maximum": 5 }, "(b)\\1": {} }, "additionalProperties": false }""", """[{"a":6}, {"xé":5}, {"bb":"x"}, {"xy":0}]""", """[{"a":0}, {"xé":0}, {"xé":6}, {"xyz":1}, {"xy":6}, {"b":1}]"""),
        new(Every, """{ "patternProperties": { "^f": { "type": "integer" }, "o$": { "maximum": 5 } } }""", """[{"f":1}, {"foo":5}, {"x":"y"}]""", """[{"f":"a"}, {"foo":6}, {"o":9}]"""),
        new(Every, """{ "properties": { "a": {} }, "patternProperties": { "^v": {} }, "additionalProperties": { "type": "boolean" } }""", """[{"a":1,"vx":2,"z":true}]""", """[{"z":1}]"""),
        new(Every, """{ "properties": { "a": {} }, "additionalProperties": false }""", """[{}, {"a":1}, []]""", """[{"b":1}]"""),
        new(Every, """{ "required": ["a", "b\nc"] }""", """[{"a":1,"b\nc":null}, [], "x"]""", """[{}, {"a":1}]"""),
        new(Since06, """{ "required": [] }""", """[{}]""", "[]"),
        new(Every, """{ "minProperties": 1, "maxProperties": 2 }""", """[{"a":1}, {"a":1,"b":2}, [], ""]""", """[{}, {"a":1,"b":2,"c":3}]"""),
        new(Since06, """{ "propertyNames": { "maxLength": 3, "pattern": "^a" } }""", """[{}, {"abc":1}, []]""", """[{"abcd":1}, {"b":1}]"""),
        new(Since06, """{ "propertyNames": false }""", """[{}, 1]""", """[{"a":1}]"""),
        new(Every, """{ "dependencies": { "a\nb": ["c\td"], "e": { "minProperties": 2 } } }""", """[{}, {"a\nb":1,"c\td":2}, {"e":1,"f":2}, "a"]""", """[{"a\nb":1}, {"e":1}]"""),
        new(Since06, """{ "dependencies": { "a": [], "b": false, "c": true } }""", """[{}, {"a":1}, {"c":1}]""", """[{"b":1}]"""),
        new(Since201909, """{ "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "c": { "required": ["d"] } }, "dependencies": { "a": ["e"], "c": { "required": ["f"] } } }""", """[{"a":1,"b":1,"e":1}, {"c":1,"d":1,"f":1}]""", """[{"a":1,"b":1}, {"a":1,"e":1}, {"c":1,"d":1}, {"c":1,"f":1}]"""),
        new(Since201909, """{ "$defs": { "a": { "type": "string" } }, "definitions": { "b": { "type": "string" } }, "properties": { "a": { "$ref": "#/$defs/a" }, "b": { "$ref": "#/definitions/b" } } }""", """[{"a":"x","b":"y"}]""", """[{"a":1}, {"b":1}]"""),
        new(Since201909, """{ "properties": { "a": {} }, "allOf": [{ "properties": { "b": {} } }, { "patternProperties": { "^p": {} } }], "anyOf": [{ "properties": { "c": { "const": 1 } }, "required": ["c"] }, {}], "unevaluatedProperties": false }""", """[{"a":1,"b":1,"px":1}, {"c":1}]""", """[{"d":1}, {"c":2}]"""),
        new(Since201909, """{ "if": { "properties": { "a": { "const": 1 } }, "required": ["a"] }, "then": { "properties": { "b": {} } }, "else": { "properties": { "c": {} } }, "unevaluatedProperties": false }""", """[{"a":1,"b":1}, {"c":1}]""", """[{"a":1,"c":1}, {"b":1}]"""),
        new(Since201909, """{ "dependentSchemas": { "a": { "properties": { "b": {} } } }, "properties": { "a": {} }, "unevaluatedProperties": { "type": "null" } }""", """[{"a":1,"b":1,"c":null}]""", """[{"b":1}, {"a":1,"c":1}]"""),
        new(Since201909, """{ "not": { "not": { "properties": { "a": {} } } }, "unevaluatedProperties": false }""", "[{}]", """[{"a":1}]"""),
        new([Draft202012], """{ "prefixItems": [{}], "contains": { "type": "string" }, "unevaluatedItems": false }""", """[["a"], [1, "b"]]""", """[["a", 1], [1]]"""),
        new([Draft202012], """{ "additionalItems": false, "id": 3, "$recursiveAnchor": "a" }""", """[[1], 2]""", "[]"),
    ];

    private static readonly DialectRow[] Logic =
    [
        new(Every, """{ "allOf": [{ "minimum": 2 }, { "maximum": 3 }] }""", """[2, 3, "a"]""", "[1, 4]"),
        new(Every, """{ "anyOf": [{ "type": "integer" }, { "minimum": 2 }] }""", """[1, 2.5, "a"]""", "[1.5]"),
        new(Every, """{ "oneOf": [{ "type": "integer" }, { "minimum": 2 }] }""", """[1, 2.5]""", "[3, 1.5]"),
        new(Every, """{ "not": { "type": ["integer", "boolean"] } }""", """["a", null]""", "[1, true]"),
        new(Every, """{ "properties": { "a": { "not": {} } } }""", """[{}, {"b":1}]""", """[{"a":1}]"""),
        new(Since07, """{ "if": { "const": 1 }, "else": { "type": "string" } }""", """[1, "a"]""", "[2]"),
        new(Since07, """{ "then": { "const": 0 }, "else": { "const": 1 } }""", """["a", 7]""", "[]"),
        new(Since07, """{ "if": false, "then": { "const": "t" }, "else": { "const": "e" } }""", """["e"]""", """["t"]"""),
        new(Every, """{ "title": "t", "description": "d", "default": "not a number", "type": "number", "format": "nobody-knows" }""", "[1]", """["a"]"""),
    ];

    private static readonly DialectRow[] Formats =
    [
        new(Every, """{ "format": "ipv4" }""", """["1.2.3.4", 1]""", """["1.2.3"]"""),
        new(Every, """{ "format": "date-time" }""", """["2026-11-25T23:00:00Z"]""", """["2026-11-25"]"""),
        new([Draft04], """{ "format": "uri-reference" }""", """["a b"]""", "[]"),
        new(Since06, """{ "format": "uri-reference" }""", """["a/b"]""", """["a b"]"""),
        new(Since06, """{ "format": "json-pointer" }""", """["/a"]""", """["a"]"""),
        new([Draft04, Draft06], """{ "format": "date" }""", """["x"]""", "[]"),
        new(Since07, """{ "format": "date" }""", """["2026-11-25"]""", """["x"]"""),
        new(Every, """{ "format": "regex" }""", """["^a"]""", """["("]"""),
        new(Before201909, """{ "format": "uuid" }""", """["x"]""", "[]"),
        new(Since201909, """{ "format": "uuid" }""", """["123e4567-e89b-12d3-a456-426614174000"]""", """["x"]"""),
        new(Every, """{ "format": "color" }""", """["nothing of the kind"]""", "[]"),
    ];

    private static readonly DialectRow[] Content =
    [
        new([Draft07], """{ "contentEncoding": "base64" }""", """["eyJhIjoxfQ==", "", "\u0065yJhIjoxfQ==", 1]""", """["eyJh%joxfQ==", "eyJhIjoxfQ=", "*"]"""),
        new([Draft07], """{ "contentMediaType": "application/json" }""", """["{\"a\": [1]}", "1", 2]""", """["{:}", "", "{} x"]"""),
        new([Draft07], """{ "contentMediaType": "Application/JSON; charset=utf-8", "contentEncoding": "BASE64" }""", """["eyJhIjoxfQ==", {}]""", """["ezp9Cg==", "{}", "%"]"""),
        new([Draft07], """{ "contentMediaType": "text/html", "contentEncoding": "quoted-printable" }""", """["<", "=ZZ"]""", "[]"),
        new([Draft04, Draft06, Draft201909, Draft202012], """{ "contentMediaType": "application/json", "contentEncoding": "base64" }""", """["%", "{:}"]""", "[]"),
        new(Since201909, """{ "contentMediaType": "application/json", "contentSchema": { "type": "object" } }""", """["[]", "{:}"]""", "[]"),
    ];

    [Fact]
    public void Any_type() => Verify(AnyType);

    [Fact]
    public void Exact_numbers() => Verify(Numbers);

    [Fact]
    public void Strings_and_arrays() => Verify(StringsAndArrays);

    [Fact]
    public void Objects_and_what_is_left_of_them() => Verify(Objects);

    [Fact]
    public void Combinations() => Verify(Logic);

    [Fact]
    public void Formats_are_those_of_the_draft() => Verify(Formats, "assert");

    [Fact]
    public void Formats_are_annotations_unless_asserted() =>
        Verify([new(Every, """{ "format": "ipv4" }""", """["1.2.3"]""", "[]")]);

    [Fact]
    public void Content_is_asserted_in_draft_07() => Verify(Content, "annotate,content=assert");

    [Fact]
    public void Content_is_an_annotation_unless_asserted() =>
        Verify([new([Draft07], """{ "contentMediaType": "application/json", "contentEncoding": "base64" }""", """["%"]""", "[]")], "assert");
}
