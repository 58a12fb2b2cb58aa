using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Tests.Linking;

public class LinkerTests
{
    [Theory]
    [InlineData("#", "")]
    [InlineData("#/$defs/A", "/$defs/A")]
    [InlineData("#/$defs/A/properties/x", "/$defs/A/properties/x")]
    [InlineData("#/$defs/a~1b%25", "/$defs/a~1b%")]
    [InlineData("#named", "/$defs/N")]
    [InlineData("a.schema.json#named", "/$defs/N")]
    [InlineData("#/$defs/E/$defs/Inner", "/$defs/E/$defs/Inner")]
    [InlineData("inner", "/$defs/E")]
    [InlineData("inner#/$defs/Inner", "/$defs/E/$defs/Inner")]
    [InlineData("inner#named", "/$defs/E/$defs/Inner")]
    [InlineData("bex:///inner", "/$defs/E")]
    [InlineData("urn:example:u", "/$defs/U")]
    [InlineData("#/unknown/deep/0", "/unknown/deep/0")]
    [InlineData("#/$defs/B", "/$defs/B")]
    public void References_inside_a_document_find_their_target(string reference, string pointer)
    {
        FrontEnd linked = FrontEnd.Of($$"""
            {
              "properties": { "p": { "$ref": "{{reference}}" } },
              "unknown": { "deep": [{ "type": "string" }] },
              "$defs": {
                "A": { "properties": { "x": {} } },
                "B": true,
                "a/b%": {},
                "N": { "$anchor": "named" },
                "E": { "$id": "inner", "$defs": { "Inner": { "$anchor": "named" } } },
                "U": { "$id": "urn:example:u" }
              }
            }
            """);

        Assert.Empty(linked.Diagnostics);
        Assert.Equal("a.schema.json#" + pointer, linked.TargetOf("a.schema.json", "/properties/p"));
    }

    [Theory]
    [InlineData("", "common.schema.json#/$defs/StudyId")]
    [InlineData("https://x.example/v1/specimen", "common.schema.json#/$defs/StudyId")]
    [InlineData("https://x.example/v1/specimen", "common#/$defs/StudyId")]
    [InlineData("https://x.example/v1/specimen", "https://x.example/v1/common#/$defs/StudyId")]
    [InlineData("urn:example:specimen", "common.schema.json#/$defs/StudyId")]
    [InlineData("", "../domain/common.schema.json#/$defs/StudyId")]
    [InlineData("", "bex:///domain/common.schema.json#/$defs/StudyId")]
    [InlineData("", "common.schema.json#study")]
    [InlineData("https://x.example/v1/specimen", "common#study")]
    public void References_across_files_find_their_target_by_path_and_by_id(string id, string reference)
    {
        string ownId = id.Length == 0 ? "" : $"\"$id\": \"{id}\",";

        FrontEnd linked = FrontEnd.Of(
            ("domain/specimen.schema.json", $$"""{ {{ownId}} "items": { "$ref": "{{reference}}" } }"""),
            ("domain/common.schema.json", """{ "$id": "https://x.example/v1/common", "$defs": { "StudyId": { "$anchor": "study" } } }"""));

        Assert.Empty(linked.Diagnostics);
        Assert.Equal("domain/common.schema.json#/$defs/StudyId", linked.TargetOf("domain/specimen.schema.json", "/items"));
    }

    [Fact]
    public void A_relative_reference_resolves_against_the_nearest_id()
    {
        FrontEnd linked = FrontEnd.Of("""
            {
              "$id": "https://x.example/root/",
              "$defs": {
                "Folder": { "$id": "folder/", "items": { "$ref": "item" } },
                "Wrong": { "$id": "item" },
                "Right": { "$id": "folder/item" }
              }
            }
            """);

        Assert.Empty(linked.Diagnostics);
        Assert.Equal("a.schema.json#/$defs/Right", linked.TargetOf("a.schema.json", "/$defs/Folder/items"));
    }

    [Fact]
    public void Nodes_know_their_resource()
    {
        SchemaGraph graph = FrontEnd.Of("""{ "$id": "https://x.example/a", "$defs": { "E": { "$id": "e", "items": { "anyOf": [true] } } } }""").Graph;

        SchemaNode node = graph[new("a.schema.json", "/$defs/E/items/anyOf/0")];

        Assert.Equal(("https://x.example/e", "/items/anyOf/0"), (node.ResourceUri, node.ResourcePointer));
    }

    [Fact]
    public void Every_schema_position_of_the_supported_keywords_has_a_node()
    {
        SchemaGraph graph = FrontEnd.Of("""
            {
              "$defs": { "d": {} }, "properties": { "p": {} }, "additionalProperties": {}, "unevaluatedProperties": false,
              "items": {}, "oneOf": [{}], "anyOf": [{}, true], "not": {},
              "const": { "items": {} }, "enum": [{ "items": {} }], "default": { "items": {} }, "examples": [{ "items": {} }], "x": { "items": {} }
            }
            """).Graph;

        Assert.Equal(
            ["", "/$defs/d", "/properties/p", "/additionalProperties", "/unevaluatedProperties", "/items", "/oneOf/0", "/anyOf/0", "/anyOf/1", "/not"],
            graph.Nodes.Select(n => n.Location.Pointer));
    }

    [Fact]
    public void What_is_no_schema_counts_as_true_in_schema_position() =>
        Assert.Equal(
            ["/items", "/oneOf/0", "/properties/p"],
            FrontEnd.Of("""{ "properties": { "p": 3 }, "items": [], "oneOf": [null] }""").Graph.Nodes
                .Where(n => n.Schema is JsonBoolean { Value: true })
                .Select(n => n.Location.Pointer)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Identifiers_inside_values_identify_nothing() =>
        Located.Verify("BEX2001", """
            {
              "properties": { "p": { "$ref": ⟦"inner"⟧ }, "q": { "$ref": ⟦"#anchor"⟧ } },
              "const": { "$id": "inner", "$anchor": "anchor" },
              "enum": [{ "$id": "inner", "$anchor": "anchor" }]
            }
            """);

    [Theory]
    [InlineData("""{ "$defs": { "A": { "$ref": ⟦"#/$defs/B"⟧ } } }""")]
    [InlineData("""{ "$ref": ⟦"#nowhere"⟧ }""")]
    [InlineData("""{ "items": { "$ref": ⟦"other.json"⟧ } }""")]
    [InlineData("""{ "items": { "$ref": ⟦"#/%zz"⟧ } }""")]
    [InlineData("""{ "items": { "$ref": ⟦"#/~2"⟧ } }""")]
    [InlineData("""{ "oneOf": [{ "$ref": ⟦"#/oneOf/1"⟧ }] }""")]
    [InlineData("""{ "oneOf": [{ "$ref": ⟦"#/oneOf/00"⟧ }] }""")]
    public void Unresolved_references_are_errors_at_their_value(string marked) => Located.Verify("BEX2001", marked);

    [Theory]
    [InlineData("#/$defs/Specimn", "'$ref' target 'https://x.example/v1/specimen#/$defs/Specimn' does not exist; did you mean '#/$defs/Specimen'?")]
    [InlineData("#/definitions/Specimen", "'$ref' target 'https://x.example/v1/specimen#/definitions/Specimen' does not exist; did you mean '#/$defs/Specimen'?")]
    [InlineData("#sid", "'$ref' target 'https://x.example/v1/specimen#sid' does not exist; did you mean '#side'?")]
    [InlineData("#/item", "'$ref' target 'https://x.example/v1/specimen#/item' does not exist; did you mean '#/items'?")]
    [InlineData("#/$defs/Unlike", "'$ref' target 'https://x.example/v1/specimen#/$defs/Unlike' does not exist")]
    [InlineData("comon.schema.json#/$defs/Id", "'$ref' target 'https://x.example/v1/comon.schema.json#/$defs/Id' does not exist; did you mean 'common.schema.json#/$defs/Id'?")]
    [InlineData("https://x.example/v1/specimens", "'$ref' target 'https://x.example/v1/specimens' does not exist; did you mean 'https://x.example/v1/specimen'?")]
    [InlineData("common.schema.json#/$defs/ID", "'$ref' target 'https://x.example/v1/common.schema.json#/$defs/ID' does not exist; did you mean 'common.schema.json#/$defs/Id'?")]
    public void Unresolved_references_suggest_the_nearest_name(string reference, string message)
    {
        FrontEnd linked = FrontEnd.Of(
            ("s/specimen.schema.json", $$"""
                { "$id": "https://x.example/v1/specimen", "items": { "$ref": "{{reference}}" }, "$defs": { "Specimen": {}, "L": { "$anchor": "side" } } }
                """),
            ("s/common.schema.json", """{ "$defs": { "Id": {} } }"""));

        Assert.Equal([message], linked.Diagnostics.Select(d => d.Message));
    }

    [Theory]
    [InlineData("""{ "type": "string", "items": { "$ref": ⟦"#/type"⟧ } }""")]
    [InlineData("""{ "$defs": {}, "items": { "$ref": ⟦"#/$defs"⟧ } }""")]
    [InlineData("""{ "oneOf": [true], "items": { "$ref": ⟦"#/oneOf"⟧ } }""")]
    public void A_reference_to_something_else_than_a_schema_is_an_error(string marked) => Located.Verify("BEX2013", marked);

    [Theory]
    [InlineData("""{ "$ref": ⟦"#"⟧ }""")]
    [InlineData("""{ "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "$ref": ⟦"#/$defs/a"⟧ } } }""")]
    [InlineData("""{ "$defs": { "a": { "oneOf": [true, { "$ref": "#/$defs/b" }] }, "b": { "not": { "anyOf": [{ "$ref": ⟦"#/$defs/a"⟧ }] } } } }""")]
    public void References_that_come_back_without_descending_are_errors(string marked) => Located.Verify("BEX2007", marked);

    [Theory]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("""{ "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "$ref": "#/$defs/a" } }, "$ref": "#/$defs/a" }""")]
    [InlineData("""{ "$defs": { "a": { "allOf": [{ "$ref": "#/$defs/a" }] } } }""")]
    [InlineData("""{ "$dynamicAnchor": "a", "$dynamicRef": "#a" }""")]
    public void Later_stages_come_to_an_end_after_a_cycle(string text) => Assert.Contains("BEX2007", Compiled.Of(text).Messages.Select(message => message[..7]));

    [Fact]
    public void A_cycle_is_spelt_out() =>
        Assert.Equal(
            "'$ref' leads back to itself without reaching into the value: a.schema.json#/$defs/a → a.schema.json#/$defs/b → a.schema.json#/$defs/a; remove one of the references",
            Assert.Single(FrontEnd.Of("""{ "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "$ref": "#/$defs/a" } } }""").Diagnostics).Message);

    [Theory]
    [InlineData("""{ "properties": { "child": { "$ref": "#" } } }""")]
    [InlineData("""{ "items": { "$ref": "#" }, "additionalProperties": { "$ref": "#" } }""")]
    [InlineData("""{ "$defs": { "a": { "items": { "$ref": "#/$defs/b" } }, "b": { "$ref": "#/$defs/a" }, "c": { "oneOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/a" }] } } }""")]
    public void Recursion_through_the_value_is_fine(string text) => Assert.Empty(FrontEnd.Of(text).Diagnostics);

    [Fact]
    public void A_long_chain_of_references_is_followed()
    {
        string chain = string.Join(",", Enumerable.Range(0, 20000).Select(i => $$"""
            "d{{i}}": { "$ref": "#/$defs/d{{i + 1}}" }
            """));

        Assert.Empty(FrontEnd.Of($$"""{ "$defs": { {{chain}}, "d20000": {} } }""").Diagnostics);
    }

    [Fact]
    public void Two_documents_with_one_id_are_an_error_in_the_second() =>
        Located.Verify("BEX2012",
            ("a.json", """{ "$id": "https://x.example/v1/a" }"""),
            ("b.json", """{ "$id": ⟦"https://x.example/v1/a#"⟧ }"""));

    [Theory]
    [InlineData("""{ "$id": "https://x.example/a", "$defs": { "x": { "$id": ⟦"a"⟧ } } }""")]
    [InlineData("""{ "$defs": { "x": { "$id": "u" }, "y": { "$id": ⟦"u"⟧ } } }""")]
    [InlineData("""{ "$defs": { "x": { "$anchor": "n" }, "y": { "$anchor": ⟦"n"⟧ } } }""")]
    public void Two_schemas_with_one_identifier_are_an_error_in_the_second(string marked) => Located.Verify("BEX2012", marked);

    [Fact]
    public void Two_files_with_one_logical_path_are_an_error() =>
        Located.Verify("BEX1003", ("a.json", "⟦{⟧}"), ("a.json", "{}"));

    [Theory]
    [InlineData("⟦null⟧")]
    [InlineData("⟦[{}]⟧")]
    [InlineData("⟦3⟧")]
    public void A_document_that_is_no_schema_is_an_error(string marked) => Located.Verify("BEX2011", marked);

    [Theory]
    [InlineData("b.json")]
    [InlineData("b.json#/0")]
    public void Nothing_refers_into_a_document_that_is_no_schema(string reference)
    {
        FrontEnd linked = FrontEnd.Of(("a.json", $$"""{ "$ref": "{{reference}}" }"""), ("b.json", "[{}]"));

        Assert.Equal(["BEX2001", "BEX2011"], linked.Diagnostics.Select(d => d.Rule.Id));
        Assert.Equal(["a.json"], linked.Graph.Documents.Select(d => d.LogicalPath));
    }

    [Fact]
    public void Documents_are_ordered_by_base_URI_however_they_come()
    {
        (string, string)[] files = [("c.json", "{}"), ("a.json", """{ "$id": "https://z.example/" }"""), ("b.json", """{ "$id": "bex:///d" }""")];

        Assert.Equal(["c.json", "b.json", "a.json"], FrontEnd.Of(files).Graph.Documents.Select(d => d.LogicalPath));
        Assert.Equal(["c.json", "b.json", "a.json"], FrontEnd.Of([.. files.Reverse()]).Graph.Documents.Select(d => d.LogicalPath));
    }

    [Fact]
    public void A_document_without_an_absolute_id_is_known_by_its_path()
    {
        SchemaDocument document = DocumentParser.Parse(new("s/a b.json", "a b.json", """{ "$id": "relative" }""", SchemaRole.Generate)).Document!;

        Assert.Equal("bex:///s/a%20b.json", document.BaseUri);
    }

    [Fact]
    public void Reformatting_leaves_a_document_equal()
    {
        static SchemaDocument? Parse(string text) => DocumentParser.Parse(new("a.json", "a.json", text, SchemaRole.Generate)).Document;

        Assert.Equal(Parse("""{"items":{"type":"string","maxLength":10}}"""), Parse("\uFEFF\n{ \"items\" : {\r\n\"type\": \"\\u0073tring\",\n\n\"maxLength\":10 } }"));
    }
}
