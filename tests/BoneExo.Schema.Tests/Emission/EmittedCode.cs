namespace BoneExo.Schema.Tests.Emission;

/// <summary>The emitted text of each feature, read line by line before it was accepted.</summary>
[UsesVerify]
public class EmittedCode
{
    [Fact]
    public Task Open_record_with_every_kind_of_presence() => Verify("Specimen", """
        {
          "$id": "https://example.org/v1/specimen",
          "$defs": {
            "Specimen": {
              "description": "A sampled piece of tissue.",
              "x-bex-rule": ["V-K1"],
              "type": "object",
              "required": ["id", "comment", "count"],
              "properties": {
                "id": { "type": "string", "description": "Its key.", "examples": ["sp-1"] },
                "comment": { "type": ["string", "null"], "maxLength": 60 },
                "count": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 9 }, { "type": "null" }] },
                "note": { "type": ["string", "null"] },
                "mass": { "type": "number", "x-bex-unit": "mg", "x-bex-marginality": "recommended", "default": 0 },
                "keywords": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true },
                "parts": { "type": "array", "items": { "$ref": "#/$defs/Specimen" } }
              }
            }
          }
        }
        """);

    [Fact]
    public Task Closed_record_with_constant_raw_and_map() => Verify("T", Definition("""
        {
          "type": "object",
          "required": ["version", "payload"],
          "properties": {
            "version": { "const": 1 },
            "payload": true,
            "either": { "anyOf": [{ "minimum": 1 }, { "type": "string" }] },
            "labels": { "type": "object", "additionalProperties": { "type": "string" } },
            "grid": { "type": "array", "items": { "type": "array", "items": { "type": ["integer", "null"] } } }
          },
          "unevaluatedProperties": false
        }
        """));

    [Fact]
    public Task Guarded_record_with_tuple_and_restricted_members() => Verify("T", Definition("""
        {
          "type": "object",
          "properties": {
            "range": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": ["string", "null"] }], "items": false, "minItems": 2 },
            "word": { "type": "string", "not": { "const": "none" } }
          },
          "dependentRequired": { "range": ["word"] }
        }
        """));

    [Fact]
    public Task Record_of_many_members() => Verify("T", Definition($$"""
        {
          "type": "object",
          "properties": {
            "text": { "type": "string", "minLength": 1 }, "flag": { "type": ["boolean", "null"] }, "nullable": { "type": ["string", "null"] },
            "numbers": { "type": "array", "items": { "type": "number" } }, "kind": { "const": "k" }, "record": { "type": "integer" },
            {{string.Join(", ", Enumerable.Range(0, 27).Select(index => $"\"m{index}\": {{ \"type\": \"integer\" }}"))}}
          },
          "required": ["text", "kind"]
        }
        """));

    [Fact]
    public Task Union_of_types() => Verify("T", Definition("""
        {
          "description": "An amount.",
          "anyOf": [
            { "description": "Counted.", "type": "number", "minimum": 0 },
            { "type": "string", "minLength": 1 },
            { "type": "array", "items": { "type": "string" } }
          ]
        }
        """));

    [Fact]
    public Task Raw_members_bring_their_evaluators() => Verify("SpecimenSchema", Definition("""
        { "type": "object", "properties": { "either": { "anyOf": [{ "minimum": 1 }, { "type": "string" }] } } }
        """));

    [Fact]
    public Task Formats_and_numbers() => Verify("T", Definition("""
        {
          "type": "object",
          "properties": {
            "uuid": { "type": "string", "format": "uuid" },
            "day": { "type": "string", "format": "date" },
            "instant": { "type": "string", "format": "date-time" },
            "exact": { "type": "number", "x-bex-number": "decimal", "multipleOf": 0.01 },
            "huge": { "type": "integer", "x-bex-number": "bigInteger" },
            "flag": { "type": "boolean" }
          }
        }
        """));

    [Fact]
    public Task Closed_enum() => Verify("T", Definition("""
        { "description": "A side.", "enum": ["left", "right", "not stated"], "x-bex-meaning": { "left": "PATO:0000366" } }
        """));

    [Fact]
    public Task Open_enum() => Verify("T", Definition("""{ "anyOf": [{ "enum": ["exosome", "value"] }, { "type": "string" }] }"""));

    [Fact]
    public Task Closed_union() => Verify("T", Definition("""
        {
          "description": "What is said.",
          "oneOf": [
            { "type": "object", "description": "A number.", "required": ["kind", "quantity"], "properties": { "kind": { "const": "measurement" }, "quantity": { "type": "number" } }, "additionalProperties": false },
            { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "citation" }, "pmid": { "type": "string" } } }
          ]
        }
        """));

    [Fact]
    public Task Union_of_records_that_stand_alone() => Verify("T", """
        {
          "$defs": {
            "T": { "oneOf": [{ "$ref": "#/$defs/Gene" }, { "$ref": "#/$defs/Lipid" }] },
            "Gene": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "gene" } }, "additionalProperties": false },
            "Lipid": { "type": "object", "description": "A lipid.", "required": ["kind"], "properties": { "kind": { "const": "lipid" } }, "additionalProperties": false }
          }
        }
        """);

    [Fact]
    public Task Open_union() => Verify("T", Definition("""
        {
          "oneOf": [
            { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "gene" } }, "additionalProperties": false },
            { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "not": { "enum": ["gene"] } } } }
          ]
        }
        """));

    [Fact]
    public Task Id() => Verify("T", Definition("""{ "type": "string", "pattern": "^sp-[0-9]+$", "maxLength": 16, "x-bex-kind": "id", "x-bex-ref": "#/specimens" }"""));

    [Fact]
    public Task Constrained_number() => Verify("T", Definition("""{ "type": "integer", "minimum": 1800, "maximum": 2100 }"""));

    [Fact]
    public Task Sensitive_and_deprecated_members() => Verify("T", Definition("""
        { "type": "object", "properties": { "name": { "type": "string", "x-bex-sensitive": true, "writeOnly": true }, "age": { "type": "integer", "deprecated": true, "readOnly": true } }, "additionalProperties": false }
        """));

    [Fact]
    public Task Hostile_names() => Verify("T", Definition("""
        { "type": "object", "required": ["class"], "properties": { "class": { "type": "string" }, "T": { "type": "string" }, "json": { "type": "string" }, "Equals": { "type": "string" }, "3' \"UTR\" */ \u2028": { "type": "string" }, "🦴": { "type": "string" } } }
        """));

    [Fact]
    public Task Evaluators_of_a_document() => VerifyFile("SpecimenSchema", Compiled.Evaluated("""
        {
          "type": ["object", "array", "string"],
          "minLength": 2,
          "items": { "$ref": "#/$defs/number" },
          "required": ["a", "b"],
          "properties": { "a": { "enum": [1, "x", null] }, "c": false },
          "additionalProperties": { "oneOf": [{ "const": 1 }, { "$ref": "#/$defs/number" }] },
          "not": { "required": ["d"] },
          "$defs": { "number": { "type": "number", "exclusiveMinimum": 0, "multipleOf": 0.5 } }
        }
        """));

    [Fact]
    public Task Evaluators_that_mark_what_they_evaluate() => VerifyFile("SpecimenSchema", Compiled.Evaluated("""
        {
          "prefixItems": [{ "type": "string" }],
          "contains": { "type": "integer" },
          "patternProperties": { "^x-": true },
          "dependentRequired": { "a": ["b"] },
          "dependentSchemas": { "c": { "properties": { "d": true } } },
          "if": { "properties": { "kind": { "const": "gene" } }, "required": ["kind"] },
          "then": { "properties": { "symbol": { "type": "string" } } },
          "anyOf": [{ "properties": { "e": true } }, { "minProperties": 3 }],
          "unevaluatedProperties": false,
          "unevaluatedItems": { "type": "integer" }
        }
        """));

    [Fact]
    public Task Evaluators_in_dynamic_scope() => VerifyFile("SpecimenSchema", Compiled.Evaluated("""
        {
          "$id": "https://example.org/specimen",
          "$dynamicAnchor": "node",
          "properties": { "children": { "items": { "$dynamicRef": "#node" } } },
          "$defs": { "strict": { "$id": "strict", "$dynamicAnchor": "node", "$ref": "specimen", "unevaluatedProperties": false } }
        }
        """));

    [Fact]
    public Task Index_of_a_dataset() => Verify("LibraryIndex", LibrarySchema.Text);

    [Fact]
    public Task Resolver() => Verify("SampleJsonResolver", Definition("""{ "enum": ["left"] }"""));

    [Fact]
    public Task Kind_of_an_open_union() => Verify("PiRnaExtension", """
        {
          "$id": "https://example.org/v1/molecules",
          "$defs": {
            "Molecule": {
              "oneOf": [
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "gene" } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "not": { "enum": ["gene"] } } } }
              ]
            },
            "PiRna": { "x-bex-extends": "#/$defs/Molecule", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "piRna" } } }
          }
        }
        """);

    private const string Studies = """
        {
          "$defs": {
            "Study": { "description": "An experiment.", "x-bex-interface": true, "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "description": "Its key." }, "animals": { "type": "integer" }, "note": { "type": ["string", "null"] } } },
            "MyStudy": { "allOf": [{ "$ref": "#/$defs/Study" }], "type": "object", "required": ["animals", "note"], "properties": { "ward": { "type": "string" } } },
            "StrictStudy": { "description": "What can be published.", "$ref": "#/$defs/Study", "required": ["animals"] }
          }
        }
        """;

    [Fact]
    public Task Interface_of_a_record() => Verify("IStudy", Studies);

    [Fact]
    public Task Composed_record() => Verify("MyStudy", Studies);

    [Fact]
    public Task Conversion_of_a_composed_record() => Verify("MyStudyAsStudy", Studies);

    [Fact]
    public Task Profile() => Verify("StrictStudy", Studies);

    [Fact]
    public Task Literals_of_an_open_enum() => Verify("DyesExtension", """
        {
          "$defs": {
            "Stain": { "anyOf": [{ "enum": ["red"] }, { "type": "string" }] },
            "Dyes": { "x-bex-extends": "#/$defs/Stain", "enum": ["alizarin", "von-kossa"], "x-bex-meaning": { "alizarin": "CHEBI:16866" } }
          }
        }
        """);

    [Fact]
    public Task Manifest() => Snapshot.Verify(
        Compiled.Published("""{ "$id": "https://example.org/v1/vessel", "$defs": { "Side": { "enum": ["left", "\u2028"] }, "Arm": { "type": "object", "properties": { "side": { "$ref": "#/$defs/Side" } } } } }""").Files.Single(file => file.HintName == "BoneExo.Manifest.g.cs").Text,
        "cs");

    private static string Definition(string schema) => $$"""{ "$defs": { "T": {{schema}} } }""";

    private static Task Verify(string type, string schema, [System.Runtime.CompilerServices.CallerFilePath] string sourceFile = "") =>
        VerifyFile(type, Compiled.Of(schema), sourceFile);

    private static Task VerifyFile(string type, Compiled compiled, [System.Runtime.CompilerServices.CallerFilePath] string sourceFile = "")
    {
        string text = compiled.File(type);

        Assert.Equal(text.Contains("using _bex = ", StringComparison.Ordinal), text.Contains("_bex::", StringComparison.Ordinal));
        return Snapshot.Verify(text, "cs", sourceFile: sourceFile);
    }
}
