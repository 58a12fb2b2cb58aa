using BoneExo.Schema.Bundling;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Tests.Bundling;

public class BundlerTests
{
    private const string Dialect = "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"";

    [Fact]
    public void Documents_become_definitions_and_references_pointers_to_them() =>
        Verify(
            "{" + Dialect + ""","$id":"https://a.example/v1/visit","allOf":[{"$ref":"#/$defs/https:~1~1a.example~1v1~1visit"}],"$defs":{"https://a.example/v1/visit":{"$ref":"#/$defs/https:~1~1a.example~1v1~1common/$defs/Name"},"https://a.example/v1/common":{"$defs":{"Name":{"type":"string"},"Named":{"items":{"$ref":"#/$defs/https:~1~1a.example~1v1~1common/$defs/Name"}}}}}}""",
            """{ "$id": "https://a.example/v1/visit", "$ref": "common#/$defs/Name" }""",
            """{ "$id": "https://a.example/v1/common", "$defs": { "Name": { "type": "string" }, "Named": { "items": { "$ref": "#/$defs/Name" } } } }""");

    [Fact]
    public void A_document_without_identifier_has_its_path_for_a_name() =>
        Verify(
            "{" + Dialect + ""","allOf":[{"$ref":"#/$defs/a.schema.json"}],"$defs":{"a.schema.json":{"not":{"$ref":"#/$defs/b%25~1%C3%A4.json"}},"b%/ä.json":true}}""",
            """{ "not": { "$ref": "b%25/%C3%A4.json" } }""",
            ("b%/ä.json", "true"));

    [Theory]
    // What stands beside a reference is kept apart from it,
    [InlineData("""{ "title": "t", "$ref": "#/$defs/A", "minLength": 1, "$defs": { "A": {} } }""", """{"title":"t","allOf":[{"$ref":"#/$defs/a.schema.json/$defs/A"}],"minLength":1,"$defs":{"A":{}}}""")]
    [InlineData("""{ "allOf": [{ "maxLength": 2 }], "$ref": "#/allOf/0" }""", """{"allOf":[{"maxLength":2},{"$ref":"#/$defs/a.schema.json/allOf/0"}]}""")]
    // identifiers and anchors are gone, for everything is found by a pointer,
    [InlineData("""{ "$anchor": "r", "items": { "$id": "https://b.example/i", "$defs": { "B": { "$anchor": "b" } }, "properties": { "b": { "$ref": "#b" }, "r": { "$ref": "bex:///a.schema.json#r" } } } }""",
        """{"items":{"$defs":{"B":{}},"properties":{"b":{"$ref":"#/$defs/a.schema.json/items/$defs/B"},"r":{"$ref":"#/$defs/a.schema.json"}}}}""")]
    // as what a dynamic reference leads to, where that is one place.
    [InlineData("""{ "$dynamicAnchor": "x", "items": { "$dynamicRef": "#x" } }""", """{"items":{"$ref":"#/$defs/a.schema.json"}}""")]
    [InlineData("""{ "items": { "$dynamicRef": "#x", "$ref": "#/$defs/B" }, "$defs": { "A": { "$anchor": "x" }, "B": { "$id": "b", "$dynamicAnchor": "x" } } }""",
        """{"items":{"allOf":[{"$ref":"#/$defs/a.schema.json/$defs/A"},{"$ref":"#/$defs/a.schema.json/$defs/B"}]},"$defs":{"A":{},"B":{}}}""")]
    // Values are no schemas, and what is unknown is kept.
    [InlineData("""{ "const": { "$ref": "#/x", "$id": "y" }, "x-note": { "$anchor": 1.0 }, "examples": [{ "$schema": "z" }] }""", """{"const":{"$ref":"#/x","$id":"y"},"x-note":{"$anchor":1.0},"examples":[{"$schema":"z"}]}""")]
    // The meta-schemas are everywhere.
    [InlineData("""{ "items": { "$ref": "https://json-schema.org/draft/2020-12/meta/core#/properties/$ref" } }""", """{"items":{"$ref":"https://json-schema.org/draft/2020-12/meta/core#/properties/$ref"}}""")]
    public void A_schema_means_in_the_bundle_what_it_means_alone(string schema, string bundled) =>
        Verify("{" + Dialect + ""","allOf":[{"$ref":"#/$defs/a.schema.json"}],"$defs":{"a.schema.json":""" + bundled + "}}", schema);

    [Fact]
    public void Early_drafts_have_their_own_words() =>
        Verify(
            """{"$schema":"http://json-schema.org/draft-04/schema#","id":"https://a.example/a","allOf":[{"$ref":"#/definitions/https:~1~1a.example~1a"}],"definitions":{"https://a.example/a":{"properties":{"b":{"title":"b","$ref":"#/definitions/https:~1~1a.example~1a/definitions/B"},"$id":{"type":"null"}},"definitions":{"B":{"$id":"of the data"}}}}}""",
            """{ "$schema": "http://json-schema.org/draft-04/schema#", "id": "https://a.example/a#", "properties": { "b": { "title": "b", "$ref": "#b" }, "$id": { "type": "null" } }, "definitions": { "B": { "id": "#b", "$id": "of the data" } } }""");

    [Fact]
    public void Documents_of_two_dialects_are_refused() =>
        Refuse("BEX4009", """{ "$ref": "b.schema.json" }""", """⟦{⟧ "$schema": "http://json-schema.org/draft-07/schema#", "items": [true] }""");

    [Fact]
    public void A_dynamic_reference_with_two_targets_is_refused() =>
        Refuse("BEX4010",
            """{ "$dynamicAnchor": "node", "$ref": "b.schema.json" }""",
            """{ "$dynamicAnchor": "node", "items": { "$dynamicRef": ⟦"#node"⟧ } }""");

    [Fact]
    public void Order_of_the_files_does_not_matter()
    {
        (string Path, string Text)[] files = [("a.schema.json", """{ "anyOf": [{ "$ref": "c.schema.json" }, { "$ref": "b.schema.json" }] }"""), ("b.schema.json", "true"), ("c.schema.json", "false"), ("d.schema.json", "{}")];

        Assert.Equal(Bundle(FrontEnd.Of(files)), Bundle(FrontEnd.Of([.. files.Reverse()])));
    }

    [Theory]
    [InlineData("a/rock.schema.json", "a/rock.schema.bundled.json")]
    [InlineData("a/rock.json", "a/rock.bundled.json")]
    [InlineData("a/rock", "a/rock.bundled.json")]
    public void Files_of_bundles_are_no_schema_files(string logicalPath, string name) => Assert.Equal(name, Bundler.FileName(logicalPath));

    [Fact]
    public void Bundles_are_printed_for_people() =>
        Assert.Equal(
            """
            {
              "a": [
                1.50,
                {},
                []
              ],
              "b": "\"ä"
            }

            """,
            JsonPrinter.PrintIndented(JsonReader.Read("""{ "a": [1.50, { }, [ ]], "b": "\"ä" }""", default).Value!)); // It is JSON.

    private static void Verify(string bundle, string schema, string other) => Verify(bundle, schema, ("b.schema.json", other));

    private static void Verify(string bundle, string schema, params (string Path, string Text)[] others)
    {
        FrontEnd frontEnd = FrontEnd.Of([("a.schema.json", schema), .. others]);

        Assert.DoesNotContain(frontEnd.Diagnostics, found => found.Rule.Severity == Severity.Error);
        Assert.Equal(bundle, Bundle(frontEnd));
    }

    private static void Refuse(string id, string schema, string marked)
    {
        Marked other = Marked.Parse(marked);
        FrontEnd frontEnd = FrontEnd.Of(("a.schema.json", schema), ("b.schema.json", other.Text));
        DiagnosticSink diagnostics = new();

        Assert.Null(Bundler.Bundle(Root(frontEnd), frontEnd.Graph, diagnostics));

        SchemaDiagnostic found = Assert.Single(diagnostics.ToEquatableArray());
        ParsedDocument parsed = DocumentParser.Parse(new("b.schema.json", "b.schema.json", other.Text, SchemaRole.Generate));
        SourceSpan span = parsed.Map.Locate(found);
        Assert.Equal((id, "b.schema.json", new TextRange(span.Start, span.Length)), (found.Rule.Id, found.Location.Document, other.Marks.Single()));
    }

    private static string Bundle(FrontEnd frontEnd) => JsonPrinter.Print(Bundler.Bundle(Root(frontEnd), frontEnd.Graph, new())!); // Asserted by what it is compared with.

    private static SchemaDocument Root(FrontEnd frontEnd) => frontEnd.Graph.Documents.Single(document => document.LogicalPath == "a.schema.json");
}
