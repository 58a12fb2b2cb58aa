namespace BoneExo.Schema.Tests;

/// <summary>A dataset of a tool author: every way in which records can refer to others.</summary>
internal static class LibrarySchema
{
    public const string Text = """
        {
          "title": "Library",
          "x-bex-name": "Library",
          "type": "object",
          "required": ["schemaVersion"],
          "properties": {
            "schemaVersion": { "type": "string" },
            "home": { "$ref": "#/$defs/ShelfId" },
            "shelves": { "type": "array", "items": { "$ref": "#/$defs/Shelf" }, "x-bex-key": "id" },
            "items": { "type": "array", "items": { "$ref": "#/$defs/Item" }, "x-bex-key": "id" },
            "tags": { "type": "array", "items": { "$ref": "#/$defs/Tag" }, "x-bex-key": "name" },
            "years": { "type": "array", "items": { "$ref": "#/$defs/Year" }, "x-bex-key": "number" }
          },
          "$defs": {
            "ShelfId": { "type": "string", "pattern": "^sh-[0-9]+$", "x-bex-kind": "id", "x-bex-ref": "#/shelves" },
            "ItemId": { "type": "string", "pattern": "^[a-z]+-[0-9]+$", "x-bex-kind": "id", "x-bex-ref": "#/items" },
            "Shelf": {
              "type": "object",
              "required": ["id"],
              "properties": {
                "id": { "$ref": "#/$defs/ShelfId" },
                "next": { "anyOf": [{ "$ref": "#/$defs/ShelfId" }, { "type": "null" }] },
                "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } }
              }
            },
            "Part": {
              "description": "A part of a shelf, which may have parts.",
              "type": "object",
              "properties": {
                "items": { "type": "array", "items": { "$ref": "#/$defs/ItemId" } },
                "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } }
              },
              "additionalProperties": false
            },
            "Item": {
              "oneOf": [
                {
                  "type": "object",
                  "required": ["kind", "id"],
                  "properties": {
                    "kind": { "const": "book" },
                    "id": { "$ref": "#/$defs/ItemId" },
                    "tags": { "type": "array", "items": { "type": "string", "x-bex-ref": "#/tags" } },
                    "year": { "type": "integer", "minimum": 0, "maximum": 3000, "x-bex-ref": "#/years" },
                    "loans": { "type": "object", "additionalProperties": { "$ref": "#/$defs/ItemId" } }
                  },
                  "additionalProperties": false
                },
                { "$ref": "#/$defs/Journal" },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "not": { "enum": ["book", "journal"] } } } }
              ]
            },
            "Journal": {
              "type": "object",
              "required": ["kind", "id"],
              "properties": {
                "kind": { "const": "journal" },
                "id": { "$ref": "#/$defs/ItemId" },
                "grid": { "type": "array", "items": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/ItemId" }, { "type": "null" }] } } }
              },
              "additionalProperties": false
            },
            "Tag": {
              "type": "object",
              "required": ["name"],
              "properties": { "name": { "type": "string" }, "broader": { "type": "string", "x-bex-ref": "#/tags" }, "a/b": { "type": "string", "x-bex-ref": "#/tags" } }
            },
            "Year": { "type": "object", "required": ["number"], "properties": { "number": { "type": "integer", "minimum": 0, "maximum": 3000 } } }
          }
        }
        """;
}
