namespace BoneExo.Schema.Documents;

/// <summary>The meta-schemas of the drafts before vocabularies: one document each.</summary>
internal static class EarlierMetaSchemas
{
    private const string Definitions = """
        "schemaArray": { "type": "array", "minItems": 1, "items": { "$ref": "#" } },
        "simpleTypes": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] },
        "types": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, { "type": "array", "items": { "$ref": "#/definitions/simpleTypes" }, "minItems": 1, "uniqueItems": true }] },
        "schemaMap": { "type": "object", "additionalProperties": { "$ref": "#" } }
        """;

    /// <summary>What has been the same since draft-04.</summary>
    private const string Shared = """
        "$schema": { "type": "string", "format": "uri" },
        "title": { "type": "string" },
        "description": { "type": "string" },
        "default": {},
        "maximum": { "type": "number" },
        "minimum": { "type": "number" },
        "pattern": { "type": "string", "format": "regex" },
        "items": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }] },
        "uniqueItems": { "type": "boolean" },
        "required": { "$ref": "#/definitions/stringArray" },
        "definitions": { "$ref": "#/definitions/schemaMap" },
        "properties": { "$ref": "#/definitions/schemaMap" },
        "dependencies": { "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] } },
        "type": { "$ref": "#/definitions/types" },
        "format": { "type": "string" },
        "allOf": { "$ref": "#/definitions/schemaArray" },
        "anyOf": { "$ref": "#/definitions/schemaArray" },
        "oneOf": { "$ref": "#/definitions/schemaArray" },
        "not": { "$ref": "#" }
        """;

    /// <summary>What came with draft-06.</summary>
    private const string Since06 = """
        "maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
        "minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
        "maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
        "minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
        "maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
        "minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
        "$id": { "type": "string", "format": "uri-reference" },
        "$ref": { "type": "string", "format": "uri-reference" },
        "examples": { "type": "array" },
        "multipleOf": { "type": "number", "exclusiveMinimum": 0 },
        "exclusiveMaximum": { "type": "number" },
        "exclusiveMinimum": { "type": "number" },
        "additionalItems": { "$ref": "#" },
        "additionalProperties": { "$ref": "#" },
        "contains": { "$ref": "#" },
        "propertyNames": { "$ref": "#" },
        "const": {}
        """;

    // Authors borrow definitions, so these have the names of the standard's documents.
    private const string DefinitionsSince06 = """
        "nonNegativeInteger": { "type": "integer", "minimum": 0 },
        "nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
        "stringArray": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }
        """;

    /// <summary>The URI of each without fragment, the keyword that identifies it, and what it asks.</summary>
    public static readonly IReadOnlyList<(string Uri, string Identifier, string Keywords)> Keywords =
    [
        ("http://json-schema.org/draft-07/schema", "$id", $$"""
            "type": ["object", "boolean"],
            "definitions": { {{Definitions}}, {{DefinitionsSince06}} },
            "properties": {
              {{Shared}},
              {{Since06}},
              "$comment": { "type": "string" },
              "readOnly": { "type": "boolean" },
              "writeOnly": { "type": "boolean" },
              "patternProperties": { "type": "object", "additionalProperties": { "$ref": "#" }, "propertyNames": { "format": "regex" } },
              "enum": { "type": "array" },
              "contentMediaType": { "type": "string" },
              "contentEncoding": { "type": "string" },
              "if": { "$ref": "#" },
              "then": { "$ref": "#" },
              "else": { "$ref": "#" }
            }
            """),
        ("http://json-schema.org/draft-06/schema", "$id", $$"""
            "type": ["object", "boolean"],
            "definitions": { {{Definitions}}, {{DefinitionsSince06}} },
            "properties": {
              {{Shared}},
              {{Since06}},
              "patternProperties": { "$ref": "#/definitions/schemaMap" },
              "enum": { "type": "array", "minItems": 1, "uniqueItems": true }
            }
            """),
        ("http://json-schema.org/draft-04/schema", "id", $$"""
            "type": "object",
            "definitions": {
              {{Definitions}},
              "positiveInteger": { "type": "integer", "minimum": 0 },
              "positiveIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/positiveInteger" }, { "default": 0 }] },
              "stringArray": { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true },
              "schemaOrBoolean": { "anyOf": [{ "type": "boolean" }, { "$ref": "#" }] }
            },
            "properties": {
              {{Shared}},
              "id": { "type": "string" },
              "maxLength": { "$ref": "#/definitions/positiveInteger" },
              "minLength": { "$ref": "#/definitions/positiveIntegerDefault0" },
              "maxItems": { "$ref": "#/definitions/positiveInteger" },
              "minItems": { "$ref": "#/definitions/positiveIntegerDefault0" },
              "maxProperties": { "$ref": "#/definitions/positiveInteger" },
              "minProperties": { "$ref": "#/definitions/positiveIntegerDefault0" },
              "multipleOf": { "type": "number", "minimum": 0, "exclusiveMinimum": true },
              "exclusiveMaximum": { "type": "boolean" },
              "exclusiveMinimum": { "type": "boolean" },
              "additionalItems": { "$ref": "#/definitions/schemaOrBoolean" },
              "additionalProperties": { "$ref": "#/definitions/schemaOrBoolean" },
              "patternProperties": { "$ref": "#/definitions/schemaMap" },
              "enum": { "type": "array", "minItems": 1, "uniqueItems": true }
            },
            "dependencies": { "exclusiveMaximum": ["maximum"], "exclusiveMinimum": ["minimum"] }
            """),
    ];
}
