namespace BoneExo.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Rock = """
        {
          "$id": "https://example.org/v1/rock",
          "x-bex-namespace": "Quarry",
          "$defs": {
            "RockId": { "type": "string", "pattern": "^r-\\d+$", "x-bex-kind": "id" },
            "Rock": {
              "$anchor": "rock",
              "type": "object",
              "properties": {
                "id": { "$ref": "#/$defs/RockId" },
                "mass": { "type": "number", "exclusiveMinimum": 0 },
                "notes": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
                "other": { "type": ["string", "boolean"] }
              },
              "required": ["id"],
              "additionalProperties": false
            },
            "Find": {
              "oneOf": [
                { "type": "object", "properties": { "kind": { "const": "gem" } }, "required": ["kind"] },
                { "type": "object", "properties": { "kind": { "const": "bone" } }, "required": ["kind"] }
              ]
            }
          }
        }
        """;

    private readonly Workspace _workspace = new();

    public ExplainTests() => _workspace.Write("rock.schema.json", Rock);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Record_is_explained_from_graph_to_names() => Assert.Equal(
        """
        rock.schema.json#/$defs/Rock
        node
          at           ~/rock.schema.json(6,5)
          uri          https://example.org/v1/rock#/$defs/Rock
        plan
          type         object
          required     id: #/$defs/Rock/properties/id
          optional     mass: #/$defs/Rock/properties/mass
          optional     notes: #/$defs/Rock/properties/notes
          optional     other: #/$defs/Rock/properties/other
          additionalProperties false
        shape
          sealed record Quarry.Rock (closed by additionalProperties)
            id → required RockId Id
            mass → double? Mass
            notes → ValueArray<string> Notes
            other → RockOther? Other

        """, (await _workspace.Run("explain", "rock.schema.json#/$defs/Rock", "~")).Output);

    [Fact]
    public async Task Types_are_explained_case_by_case()
    {
        CommandRun run = await _workspace.Run("explain", "#/$defs/Rock/properties/other", "~");

        Assert.EndsWith("shape\n  union Quarry.RockOther by JSON type\n    boolean → OfBoolean of bool\n    string → OfString of string\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_without_a_shape_says_why()
    {
        _workspace.Write("raw.schema.json", """{ "$id": "https://example.org/v1/raw", "$defs": { "Either": { "type": ["string", "boolean"], "not": { "const": "" } } } }""");
        CommandRun run = await _workspace.Run("explain", "raw.schema.json#/$defs/Either", "~");

        Assert.EndsWith("shape\n  RawJson, because it admits several types (boolean, string) and asks more of them\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Union_is_explained_case_by_case()
    {
        CommandRun run = await _workspace.Run("explain", "#/$defs/Find", "~");

        Assert.EndsWith(
            """
            shape
              union Quarry.Find by 'kind'
                "gem" → sealed record Quarry.Find.Gem (open: unknown members are kept)
                  kind: always "gem", so without a property
                "bone" → sealed record Quarry.Find.Bone (open: unknown members are kept)
                  kind: always "bone", so without a property

            """, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rock.schema.json#/$defs/RockId")]
    [InlineData("~/rock.schema.json#/$defs/RockId")]
    [InlineData("https://example.org/v1/rock#/$defs/RockId")]
    [InlineData("rock#/%24defs/RockId")]
    [InlineData("#/$defs/RockId")]
    public async Task Document_is_named_by_path_or_uri(string place)
    {
        CommandRun run = await _workspace.Run("explain", place, "~");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n  used by      rock.schema.json#/$defs/Rock/properties/id\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  id Quarry.RockId of string\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anchor_names_a_schema() =>
        Assert.StartsWith("rock.schema.json#/$defs/Rock\n", (await _workspace.Run("explain", "rock#rock", "~")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("#/$defs/Rok", "'#/$defs/Rok' does not exist in 'rock.schema.json'; did you mean '#/$defs/Rock'?")]
    [InlineData("#/$defs", "'#/$defs' in 'rock.schema.json' is no schema; point at an object or boolean in schema position")]
    [InlineData("rok.schema.json#", "no schema document is called 'rok.schema.json'; did you mean 'rock.schema.json'?")]
    public async Task Pointer_that_leads_nowhere_is_wrong_usage(string place, string message) =>
        Assert.Equal(new(2, "", $"boneexo: {message}\n"), await _workspace.Run("explain", place, "~"));

    [Fact]
    public async Task Schemas_with_errors_are_explained_all_the_same()
    {
        _workspace.Write("rock.schema.json", """{ "$defs": { "Rock": { "$ref": "#/$defs/Stone" } } }""");

        CommandRun run = await _workspace.Run("explain", "#/$defs/Rock", "~");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("~/rock.schema.json(1,32): error BEX2001: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("rock.schema.json#/$defs/Rock\nnode\n", run.Output, StringComparison.Ordinal);
    }
}
