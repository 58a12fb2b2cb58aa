namespace BoneExo.Schema.Documents;

/// <summary>The meta-schemas of draft 2019-09: that of schemas, and one for each vocabulary.</summary>
internal static class MetaSchemas201909
{
    /// <summary>What each asks, by its name below the draft's URI; what all have in common is left out.</summary>
    public static readonly IReadOnlyDictionary<string, string> Keywords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["schema"] = """
            "$vocabulary": {
              "https://json-schema.org/draft/2019-09/vocab/core": true,
              "https://json-schema.org/draft/2019-09/vocab/applicator": true,
              "https://json-schema.org/draft/2019-09/vocab/validation": true,
              "https://json-schema.org/draft/2019-09/vocab/meta-data": true,
              "https://json-schema.org/draft/2019-09/vocab/format": false,
              "https://json-schema.org/draft/2019-09/vocab/content": true
            },
            "allOf": [
              { "$ref": "meta/core" },
              { "$ref": "meta/applicator" },
              { "$ref": "meta/validation" },
              { "$ref": "meta/meta-data" },
              { "$ref": "meta/format" },
              { "$ref": "meta/content" }
            ],
            "properties": {
              "definitions": { "type": "object", "additionalProperties": { "$recursiveRef": "#" } },
              "dependencies": {
                "type": "object",
                "additionalProperties": { "anyOf": [{ "$recursiveRef": "#" }, { "$ref": "meta/validation#/$defs/stringArray" }] }
              }
            }
            """,
        ["meta/core"] = """
            "$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/core": true },
            "properties": {
              "$id": { "type": "string", "format": "uri-reference", "pattern": "^[^#]*#?$" },
              "$schema": { "type": "string", "format": "uri" },
              "$anchor": { "type": "string", "pattern": "^[A-Za-z][-A-Za-z0-9.:_]*$" },
              "$ref": { "type": "string", "format": "uri-reference" },
              "$recursiveRef": { "type": "string", "format": "uri-reference" },
              "$recursiveAnchor": { "type": "boolean" },
              "$vocabulary": { "type": "object", "propertyNames": { "type": "string", "format": "uri" }, "additionalProperties": { "type": "boolean" } },
              "$comment": { "type": "string" },
              "$defs": { "type": "object", "additionalProperties": { "$recursiveRef": "#" } }
            }
            """,
        ["meta/applicator"] = """
            "$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/applicator": true },
            "properties": {
              "additionalItems": { "$recursiveRef": "#" },
              "unevaluatedItems": { "$recursiveRef": "#" },
              "items": { "anyOf": [{ "$recursiveRef": "#" }, { "$ref": "#/$defs/schemaArray" }] },
              "contains": { "$recursiveRef": "#" },
              "additionalProperties": { "$recursiveRef": "#" },
              "unevaluatedProperties": { "$recursiveRef": "#" },
              "properties": { "type": "object", "additionalProperties": { "$recursiveRef": "#" } },
              "patternProperties": { "type": "object", "additionalProperties": { "$recursiveRef": "#" }, "propertyNames": { "format": "regex" } },
              "dependentSchemas": { "type": "object", "additionalProperties": { "$recursiveRef": "#" } },
              "propertyNames": { "$recursiveRef": "#" },
              "if": { "$recursiveRef": "#" },
              "then": { "$recursiveRef": "#" },
              "else": { "$recursiveRef": "#" },
              "allOf": { "$ref": "#/$defs/schemaArray" },
              "anyOf": { "$ref": "#/$defs/schemaArray" },
              "oneOf": { "$ref": "#/$defs/schemaArray" },
              "not": { "$recursiveRef": "#" }
            },
            "$defs": { "schemaArray": { "type": "array", "minItems": 1, "items": { "$recursiveRef": "#" } } }
            """,
        ["meta/validation"] = """
            "$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/validation": true },
            "properties": {
              "multipleOf": { "type": "number", "exclusiveMinimum": 0 },
              "maximum": { "type": "number" },
              "exclusiveMaximum": { "type": "number" },
              "minimum": { "type": "number" },
              "exclusiveMinimum": { "type": "number" },
              "maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
              "minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
              "pattern": { "type": "string", "format": "regex" },
              "maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
              "minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
              "uniqueItems": { "type": "boolean" },
              "maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
              "minContains": { "$ref": "#/$defs/nonNegativeInteger" },
              "maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
              "minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
              "required": { "$ref": "#/$defs/stringArray" },
              "dependentRequired": { "type": "object", "additionalProperties": { "$ref": "#/$defs/stringArray" } },
              "const": true,
              "enum": { "type": "array" },
              "type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, { "type": "array", "items": { "$ref": "#/$defs/simpleTypes" }, "minItems": 1, "uniqueItems": true }] }
            },
            "$defs": {
              "nonNegativeInteger": { "type": "integer", "minimum": 0 },
              "nonNegativeIntegerDefault0": { "$ref": "#/$defs/nonNegativeInteger", "default": 0 },
              "simpleTypes": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] },
              "stringArray": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }
            }
            """,
        ["meta/meta-data"] = """
            "$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/meta-data": true },
            "properties": {
              "title": { "type": "string" },
              "description": { "type": "string" },
              "default": true,
              "deprecated": { "type": "boolean" },
              "readOnly": { "type": "boolean" },
              "writeOnly": { "type": "boolean" },
              "examples": { "type": "array" }
            }
            """,
        ["meta/format"] = """
            "$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/format": true },
            "properties": { "format": { "type": "string" } }
            """,
        ["meta/content"] = """
            "$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/content": true },
            "properties": { "contentMediaType": { "type": "string" }, "contentEncoding": { "type": "string" }, "contentSchema": { "$recursiveRef": "#" } }
            """,
    };
}
