using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneExo.Schema.Documents;

namespace BoneExo.Conformance;

/// <summary>The earlier drafts, each by its own semantics, through emitted and compiled code.</summary>
public class DialectTests
{
    private const string Draft201909 = "https://json-schema.org/draft/2019-09/schema";
    private const string Draft07 = "http://json-schema.org/draft-07/schema#";
    private const string Draft06 = "http://json-schema.org/draft-06/schema#";
    private const string Draft04 = "http://json-schema.org/draft-04/schema#";

    private static readonly string[] AfterDraft04 = [Draft06, Draft07, Draft201909];
    private static readonly string[] WithBareReferences = [Draft04, Draft06, Draft07];
    private static readonly string[] Every = [Draft04, Draft06, Draft07, Draft201909];

    /// <summary>Each schema in the drafts it is for, instances it accepts and instances it refuses (JSON values, as arrays).</summary>
    private static readonly (string[] Drafts, string Schema, string Valid, string Invalid)[] Table =
    [
        (Every, """{ "definitions": { "a": { "type": "string" } }, "properties": { "x": { "$ref": "#/definitions/a" } } }""", """[{}, {"x":"s"}]""", """[{"x":1}]"""),
        (Every, """{ "$defs": { "a": { "type": "string" } }, "properties": { "x": { "$ref": "#/$defs/a" } } }""", """[{"x":"s"}]""", """[{"x":1}]"""),
        (Every, """{ "items": { "type": "integer" }, "additionalItems": false }""", """[[], [1, 2]]""", """[["a"]]"""),
        (Every, """{ "items": [{ "type": "integer" }, { "type": "string" }] }""", """[[], [1], [1, "a", null]]""", """[["a"], [1, 2]]"""),
        (Every, """{ "items": [{ "type": "integer" }], "additionalItems": false }""", """[[], [1]]""", """[[1, 2]]"""),
        (Every, """{ "items": [{}], "additionalItems": { "type": "string" } }""", """[[1], [1, "a"]]""", """[[1, 2], [1, "a", 3]]"""),
        (Every, """{ "additionalItems": false }""", """[[], [1, 2]]""", "[]"),
        (Every, """{ "items": [{ "$ref": "#/additionalItems" }], "additionalItems": { "type": "boolean" } }""", """[[true, false]]""", """[[1], [true, 1]]"""),
        (Every, """{ "dependencies": { "a": ["b", "c"] } }""", """[{}, {"b":1}, {"a":1,"b":1,"c":1}, 3]""", """[{"a":1}, {"a":1,"b":1}]"""),
        (Every, """{ "dependencies": { "a": { "required": ["b"], "properties": { "b": { "type": "string" } } }, "c": ["d"] } }""", """[{"b":1}, {"a":1,"b":"s"}, {"c":1,"d":1}]""", """[{"a":1}, {"a":1,"b":1}, {"c":1}]"""),
        (Every, """{ "dependencies": { "a": { "$ref": "#/dependencies/b" }, "b": { "required": ["c"] } } }""", """[{"a":1,"c":1}]""", """[{"a":1}, {"b":1}]"""),
        (Every, """{ "prefixItems": [{ "type": "string" }], "$dynamicRef": "#no", "$dynamicAnchor": 3 }""", """[[1], 2]""", "[]"),
        (Every, """{ "type": "object", "minimum": 2, "properties": { "a": { "minimum": 2, "maximum": 4 } } }""", """[{"a":2}, {"a":4}]""", """[{"a":1}, {"a":5}, 3]"""),

        (WithBareReferences, """{ "definitions": { "a": {} }, "properties": { "x": { "$ref": "#/definitions/a", "type": "string", "required": ["y"] } } }""", """[{"x":1}, {"x":{}}]""", "[]"),
        (WithBareReferences, """{ "$ref": "#/definitions/a", "definitions": { "a": { "type": "integer" } }, "minimum": 5 }""", """[1, 9]""", """["a"]"""),
        (WithBareReferences, """{ "properties": { "$ref": { "type": "string" } } }""", """[{"$ref":"a"}]""", """[{"$ref":1}]"""),
        (WithBareReferences, """{ "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "a": false }, "unevaluatedProperties": false, "unevaluatedItems": false }""", """[{"a":1}, [1]]""", "[]"),
        ([Draft201909], """{ "definitions": { "a": {} }, "properties": { "x": { "$ref": "#/definitions/a", "type": "string" } } }""", """[{"x":"s"}]""", """[{"x":1}]"""),

        // Identifiers.
        ([Draft06, Draft07], """{ "definitions": { "a": { "$id": "#foo", "type": "integer" } }, "$ref": "#foo" }""", "[1]", """["a"]"""),
        ([Draft04], """{ "definitions": { "a": { "id": "#foo", "type": "integer" } }, "$ref": "#foo" }""", "[1]", """["a"]"""),
        ([Draft06, Draft07], """{ "definitions": { "a": { "$id": "http://x.example/d/bar#foo", "type": "integer" } }, "$ref": "http://x.example/d/bar#foo" }""", "[1]", """["a"]"""),
        ([Draft04], """{ "id": "http://x.example/main.json", "definitions": { "a": { "id": "sub/a.json", "definitions": { "b": { "type": "integer" } }, "items": { "$ref": "#/definitions/b" } } }, "items": { "$ref": "sub/a.json" } }""", "[[[1]]]", """[[["a"]]]"""),
        ([Draft04], """{ "properties": { "x": { "$id": "http://x.example/a", "const": 1, "type": "integer" } } }""", """[{"x":2}]""", """[{"x":"a"}]"""),
        ([Draft06, Draft07], """{ "$id": "http://x.example/base/", "definitions": { "a": { "$id": "a.json", "type": "string" }, "b": { "$id": "http://x.example/a.json", "type": "number" } }, "allOf": [{ "$id": "http://x.example/", "$ref": "a.json" }] }""", """["a"]""", "[1]"),
        ([Draft201909], """{ "$defs": { "a": { "$anchor": "foo", "type": "integer" } }, "$ref": "#foo" }""", "[1]", """["a"]"""),

        // Keywords that came one after the other.
        ([Draft04], """{ "minimum": 1, "exclusiveMinimum": true, "maximum": 3, "exclusiveMaximum": true }""", "[2, 1.5]", "[1, 3, 0, 4]"),
        ([Draft04], """{ "minimum": 1, "exclusiveMinimum": false, "exclusiveMaximum": true }""", "[1, 9]", "[0]"),
        (AfterDraft04, """{ "exclusiveMinimum": 1, "exclusiveMaximum": 3 }""", "[2]", "[1, 3]"),
        ([Draft04], """{ "const": 1, "contains": { "type": "null" }, "propertyNames": { "maxLength": 1 }, "if": {}, "then": { "type": "null" } }""", """[2, [1], {"abc":1}]""", "[]"),
        (AfterDraft04, """{ "properties": { "a": { "const": 1 }, "b": false, "c": { "contains": { "const": 2 } } }, "propertyNames": { "maxLength": 2 } }""", """[{"a":1}, {"c":[1,2]}]""", """[{"a":2}, {"b":1}, {"c":[1]}, {"abc":1}]"""),
        ([Draft04, Draft06], """{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "type": "null" } }""", """["a", 1]""", "[]"),
        ([Draft07, Draft201909], """{ "if": { "type": "string" }, "then": { "minLength": 3 }, "else": { "type": "null" } }""", """["abc", null]""", """["a", 1]"""),
        ([Draft06, Draft07], """{ "contains": { "const": 1 }, "minContains": 2, "maxContains": 2 }""", "[[1], [1, 1, 1]]", "[[2], []]"),
        ([Draft201909], """{ "contains": { "const": 1 }, "minContains": 2, "maxContains": 2 }""", "[[1, 1], [1, 2, 1]]", "[[1], [1, 1, 1]]"),

        // Only in draft 2019-09.
        ([Draft201909], """{ "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "c": { "required": ["d"] } } }""", """[{"a":1,"b":1}, {"c":1,"d":1}]""", """[{"a":1}, {"c":1}]"""),
        ([Draft201909], """{ "contains": { "type": "string" }, "unevaluatedItems": false }""", "[3]", """[["a"], ["a", 1]]"""),
        ([Draft201909], """{ "allOf": [{ "items": [{ "type": "string" }] }], "unevaluatedItems": false }""", """[["a"], []]""", """[["a", 1], [1]]"""),
        ([Draft201909], """{ "allOf": [{ "items": [true], "additionalItems": { "type": "integer" } }], "unevaluatedItems": false }""", """[["a", 1]]""", """[["a", "b"]]"""),
        ([Draft201909], """{ "items": { "type": "integer" }, "unevaluatedItems": false }""", "[[1, 2]]", """[["a"]]"""),
        ([Draft201909], """{ "allOf": [{ "properties": { "a": true } }], "unevaluatedProperties": false }""", """[{"a":1}]""", """[{"b":1}]"""),
        ([Draft201909], """{ "properties": { "a": { "$recursiveRef": "#" } }, "additionalProperties": false }""", """[{"a":{"a":{}}}]""", """[{"a":{"b":1}}]"""),
        (
            [Draft201909],
            """{ "$id": "http://x.example/strict", "$recursiveAnchor": true, "$ref": "tree", "unevaluatedProperties": false, "$defs": { "t": { "$id": "http://x.example/tree", "$recursiveAnchor": true, "type": "object", "properties": { "data": true, "children": { "items": { "$recursiveRef": "#" } } } } } }""",
            """[{"children":[{"data":1}]}]""",
            """[{"children":[{"daat":1}]}]"""),
        (
            [Draft201909],
            """{ "$id": "http://x.example/strict", "$recursiveAnchor": true, "$ref": "tree", "unevaluatedProperties": false, "$defs": { "t": { "$id": "http://x.example/tree", "$recursiveAnchor": false, "type": "object", "properties": { "data": true, "children": { "items": { "$recursiveRef": "#" } } } } } }""",
            """[{"children":[{"daat":1}]}]""",
            """[{"daat":1}]"""),

        // An embedded resource speaks its own dialect.
        ([Draft07], """{ "definitions": { "n": { "$id": "http://x.example/new", "$schema": "https://json-schema.org/draft/2020-12/schema", "prefixItems": [{ "type": "string" }] } }, "allOf": [{ "$ref": "http://x.example/new" }] }""", """[["a"]]""", "[[1]]"),
        ([Draft201909], """{ "$defs": { "o": { "$id": "http://x.example/old", "$schema": "http://json-schema.org/draft-07/schema", "allOf": [{ "$ref": "#/definitions/s", "type": "null" }], "definitions": { "s": { "type": "string" } } } }, "$ref": "http://x.example/old" }""", """["a"]""", "[1, null]"),
        ([Draft201909], """{ "$defs": { "o": { "id": "http://x.example/old", "$schema": "https://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true } }, "$ref": "http://x.example/old" }""", "[2]", "[1]"),
        ([Draft07], """{ "allOf": [{ "$ref": "http://remote.example/2020" }] }""", """[["a"]]""", "[[1]]"),
        (["https://json-schema.org/draft/2020-12/schema"], """{ "$ref": "http://remote.example/04", "type": "integer" }""", "[2]", "[1, 2.5]"),
        (["https://json-schema.org/draft/2020-12/schema"], """{ "properties": { "a": { "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/$defs/s", "maxLength": 1 } }, "$defs": { "s": { "type": "string" } } }""", """[{"a":"b"}]""", """[{"a":1}, {"a":"bc"}]"""),
        (["http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema#"], """{ "items": [{ "type": "string" }] }""", """[["a"]]""", "[[1]]"),
    ];

    private static readonly Lazy<CompiledSuite> Suite = new(() => CompiledSuite.Compile([.. Groups()], [.. Remotes()]));

    [Fact]
    public void Every_schema_has_the_verdicts_of_its_draft()
    {
        CompiledSuite suite = Suite.Value;
        List<string> failures = [.. suite.Refusals.Select(refusal => $"{refusal.Key.File} {refusal.Key.SchemaText}: {refusal.Value}")];
        foreach (TestGroup group in suite.Groups.Where(group => !suite.Refusals.ContainsKey(group)))
        {
            failures.AddRange(group.Cases
                .Where(test => suite.Evaluate(group, test) is var said && (said.Verdict != test.IsValid || said.Collected != test.IsValid))
                .Select(test => $"{group.File} {group.SchemaText}: {test.Description} is {(test.IsValid ? "valid" : "invalid")}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static IEnumerable<TestGroup> Groups() => Table.SelectMany(row => row.Drafts.Select(draft =>
    {
        JsonObject schema = JsonNode.Parse(row.Schema)!.AsObject();
        schema.Insert(0, "$schema", draft);
        return new TestGroup(draft, "", schema.ToJsonString(), [.. Cases(row.Valid, true), .. Cases(row.Invalid, false)]);
    }));

    private static IEnumerable<TestCase> Cases(string instances, bool isValid) =>
        JsonDocument.Parse(instances).RootElement.EnumerateArray().Select(instance => new TestCase(instance.GetRawText(), Encoding.UTF8.GetBytes(instance.GetRawText()), isValid));

    private static IEnumerable<SchemaDocument> Remotes() => new[]
    {
        ("http://remote.example/2020", """{ "prefixItems": [{ "type": "string" }] }"""),
        ("http://remote.example/04", """{ "$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true }"""),
    }.Select(remote => DocumentParser.Parse(new(remote.Item1, remote.Item1, remote.Item2, SchemaRole.Reference)).Document!);
}
