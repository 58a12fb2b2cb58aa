using System.Text;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Keywords;
using CsCheck;
using static BoneExo.Conformance.DialectTable;

namespace BoneExo.Conformance;

/// <summary>The meta-schemas of all drafts as targets of references, and held against the table by which a build checks schemas.</summary>
public class MetaSchemaTests
{
    // What looks like a value of some keyword, right or wrong.
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "1.0", "1.5", "-0.0", "1e2", "-1e-9",
        "\"\"", "\"string\"", "\"integer\"", "\"#a\"", "\"a#b\"", "\"a#\"", "\"_a\"", "\"a:b\"", "\"1a\"", "\"a b\"",
        "[]", "[1]", "[1, 1]", "[\"a\"]", "[\"a\", \"a\"]", "[\"string\"]", "[\"string\", \"string\"]", "[\"string\", \"nil\"]",
        "[{}]", "[true]", "[{}, 3]", "[{ \"type\": 1 }]", "[{}, {}]",
        "{}", "{ \"a\": {} }", "{ \"a\": false }", "{ \"a\": [] }", "{ \"a\": [\"b\"] }", "{ \"a\": [\"b\", \"b\"] }", "{ \"a\": [1] }", "{ \"a\": 3 }",
        "{ \"a\": { \"type\": 1 } }", "{ \"minLength\": -1 }", "{ \"items\": [] }", "{ \"required\": [] }", "{ \"https://x.example/v\": true }",
    ];

    private static readonly string[] Names =
        [.. Every.SelectMany(uri => Drafts.Find(uri)!.Keywords).Where(keyword => keyword.Vocabulary != Vocabulary.BoneExo).Select(keyword => keyword.Name).Distinct().Where(name => name != "$schema")];

    // Subschemas are looked into only where they say something, and beside '$ref' they say nothing in the earlier drafts.
    private static readonly string[] Combined = [.. Names.Where(name => name != "$ref")];

    public static TheoryData<string> AllDrafts => new(Every);

    [Fact]
    public void Every_meta_schema_can_be_referred_to_from_every_draft() => Verify(
    [
        .. Every.Select(target => new DialectRow(Every, $$"""{ "$ref": "{{target}}" }""", """[{}, {"minLength":1,"properties":{"a":{"type":"string"}}}]""", """[1, {"minLength":-1}, {"properties":{"a":{"type":1}}}, {"allOf":[]}]""")),
        new([Draft07], """{ "allOf": [{ "$ref": "https://json-schema.org/draft-07/schema" }, { "$ref": "http://json-schema.org/draft-07/schema#" }] }""", """[true]""", """[{"type":"any"}]"""),
        new([Draft06], """{ "allOf": [{ "$ref": "http://json-schema.org/draft-06/schema#/definitions/nonNegativeInteger" }] }""", """[1.0]""", """[-1]"""),
        new([Draft201909], """{ "$ref": "https://json-schema.org/draft/2019-09/meta/validation" }""", """[{"properties":3}]""", """[{"required":3}]"""),
        new([Draft202012], """{ "$ref": "https://json-schema.org/draft/2020-12/meta/applicator" }""", """[{"required":3}]""", """[{"properties":3}]"""),
        // A draft's own peculiarities.
        new([Draft04], """{ "$ref": "http://json-schema.org/draft-04/schema#" }""", """[{"minimum":1,"exclusiveMinimum":true}, {"additionalItems":false}]""", """[true, {"exclusiveMinimum":true}, {"exclusiveMinimum":1,"minimum":1}, {"minLength":1.0}, {"required":[]}, {"items":true}]"""),
        new([Draft202012], """{ "$ref": "https://json-schema.org/draft/2020-12/schema" }""", """[{"$id":"a#"}, {"$defs":{"a":{"dependencies":{"b":["c"],"d":{}}}}}]""", """[{"$id":"#a"}, {"$defs":{"a":{"dependencies":{"b":1}}}}, {"$defs":{"a":{"$id":"x#y"}}}]"""),
    ]);

    /// <summary>Schemas of schema-like things borrow these from the standard's documents, OpenAPI 2.0 among them.</summary>
    [Fact]
    public void Definitions_of_meta_schemas_have_the_names_of_the_standard() => Verify(
    [
        new([Draft04], Borrowing("http://json-schema.org/draft-04/schema#/definitions/", "positiveInteger", "positiveIntegerDefault0"), """[[0], [1]]""", """[[-1], ["a"]]"""),
        .. Named("draft-06", "draft-07").Select(draft => new DialectRow([Draft04, Draft07], Borrowing($"http://json-schema.org/{draft}/schema#/definitions/", "nonNegativeInteger", "nonNegativeIntegerDefault0"), """[[0], [1]]""", """[[-1], ["a"]]""")),
        .. Named("draft-04", "draft-06", "draft-07").SelectMany(draft => Common($"http://json-schema.org/{draft}/schema#/definitions/", $"http://json-schema.org/{draft}/schema#/definitions/")),
        .. Named("2019-09", "2020-12").Select(draft => new DialectRow([Draft202012], Borrowing($"https://json-schema.org/draft/{draft}/meta/validation#/$defs/", "nonNegativeInteger", "nonNegativeIntegerDefault0"), """[[0], [1]]""", """[[-1], ["a"]]""")),
        .. Named("2019-09", "2020-12").SelectMany(draft => Common($"https://json-schema.org/draft/{draft}/meta/validation#/$defs/", $"https://json-schema.org/draft/{draft}/meta/applicator#/$defs/")),
    ]);

    [Theory]
    [MemberData(nameof(AllDrafts))]
    public void Every_value_of_every_keyword_has_one_verdict_by_table_and_meta_schema(string draft)
    {
        var byMetaSchema = MetaSchema(draft);
        // Draft-04 has no word about '$ref' in its meta-schema.
        IEnumerable<string> schemas =
            from name in Names
            from value in Values
            where draft != Draft04 || name != "$ref"
            from schema in (string[])[$$"""{ "{{name}}": {{value}} }""", $$"""{ "properties": { "p": { "{{name}}": {{value}} } } }""", $$"""{ "anyOf": [{ "not": { "minimum": 1, "maximum": 1, "{{name}}": {{value}} } }] }"""]
            where !schema.Contains($"\"{name}\": 1, ", StringComparison.Ordinal)
            select schema;

        Assert.Equal([], schemas.Where(schema => ByTable(draft, schema) != byMetaSchema(schema)));
    }

    [Theory]
    [MemberData(nameof(AllDrafts))]
    public void Combined_keywords_have_one_verdict_by_table_and_meta_schema(string draft)
    {
        var byMetaSchema = MetaSchema(draft);

        Schema(3).Sample(schema => ByTable(draft, schema) == byMetaSchema(schema), iter: 500, threads: 1);
    }

    private static string[] Named(params string[] drafts) => drafts;

    private static DialectRow[] Common(string definitions, string applicators) =>
    [
        new([Draft07, Draft202012], Borrowing(definitions, "simpleTypes"), """[["null"]]""", """[["nil"]]"""),
        new([Draft07, Draft202012], Borrowing(definitions, "stringArray"), """[[["a"]]]""", """[["a"], [[1]]]"""),
        new([Draft07, Draft202012], Borrowing(applicators, "schemaArray"), """[[[{"type":"null"}]]]""", """[[[]], [[{"not":1}]]]"""),
    ];

    private static string Borrowing(string place, params string[] names) =>
        $$"""{ "items": { "allOf": [{{string.Join(", ", names.Select(name => $"{{ \"$ref\": \"{place}{name}\" }}"))}}] } }""";

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Schema(int depth)
    {
        Gen<string> value = OneOf(Values);
        if (depth > 0)
        {
            Gen<string> below = Schema(depth - 1);
            value = Gen.Frequency((4, value), (2, below), (1, below.Select(schema => $"[{schema}]")), (1, below.Select(schema => $$"""{ "a": {{schema}} }""")));
        }

        return Gen.Select(OneOf(Combined), value).Array[0, 3].Select(members =>
            "{ " + string.Join(", ", members.DistinctBy(member => member.Item1).Select(member => $"\"{member.Item1}\": {member.Item2}")) + " }");
    }

    private static Func<string, bool> MetaSchema(string draft)
    {
        var evaluate = CompiledSuite.Compile($$"""{ "$ref": "{{draft}}" }""", "true", new("Suite", "Suite"));
        return schema => evaluate(Encoding.UTF8.GetBytes(schema)).Verdict;
    }

    /// <summary>Whether the checker finds every keyword of its form; what else may be wrong with a schema is no matter of its meta-schema.</summary>
    private static bool ByTable(string draft, string schema)
    {
        string text = schema == "{  }" ? $$"""{ "$schema": "{{draft}}" }""" : $$"""{ "$schema": "{{draft}}", {{schema.AsSpan(1)}}""";
        EquatableArray<SchemaDocument> documents = [DocumentParser.Parse(new("a.json", "a.json", text, SchemaRole.Reference)).Document!];
        return SchemaCompiler.Compile(documents, new("Suite", "Suite"), default).Diagnostics.All(diagnostic => diagnostic.Rule.Id != "BEX2011");
    }
}
