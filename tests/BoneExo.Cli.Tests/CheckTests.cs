using System.Text.Json;

namespace BoneExo.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Good = """{ "$id": "https://example.org/v1/rock", "$defs": { "Rock": { "type": "object" } } }""";
    private const string Bad = """
        { "$defs": {
          "Rock": { "$ref": "#/$defs/Rok" },
          "Sand": { "$ref": "sand.json" }
        } }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Sound_schemas_are_counted()
    {
        _workspace.Write("rock.schema.json", Good);

        Assert.Equal(new(0, "1 schema file, 2 generated files: 0 errors, 0 warnings, 0 notes\n", ""), await _workspace.Run("check", "~"));
    }

    [Fact]
    public async Task Errors_stand_at_their_places_as_a_build_prints_them()
    {
        _workspace.Write("rock.schema.json", Bad);

        CommandRun run = await _workspace.Run("check", "~/rock.schema.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            ~/rock.schema.json(2,21): error BEX2001: '$ref' target 'rock.schema.json#/$defs/Rok' does not exist; did you mean '#/$defs/Rock'?
            ~/rock.schema.json(3,21): error BEX2001: '$ref' target 'sand.json' does not exist
            
            """, run.Error);
        Assert.StartsWith("1 schema file, ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(": 2 errors, 0 warnings, 0 notes\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemas_are_judged_by_meta_schemas_of_ones_own()
    {
        _workspace.Write("rule.schema.json", """{ "$id": "https://example.org/rule", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["description"] }""");
        _workspace.Write("rock.schema.json", "{ \"$schema\": \"https://example.org/rule\",\n  \"type\": \"object\" }");

        CommandRun run = await _workspace.Run("check", "~");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("~/rock.schema.json(1,1): error BEX2014: the schema is invalid by its meta-schema 'https://example.org/rule': member 'description' is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_format_is_one_document_with_the_same_findings()
    {
        _workspace.Write("rock.schema.json", Bad);

        CommandRun run = await _workspace.Run("check", "--format", "json", "~");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        JsonElement first = JsonDocument.Parse(run.Output).RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(
            ("BEX2001", "error", "~/rock.schema.json", 2, 21, "/$defs/Rock/$ref"),
            (first.GetProperty("id").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("file").GetString(),
                first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("pointer").GetString()));
    }

    [Fact]
    public async Task Json_that_is_no_json_is_a_located_error()
    {
        _workspace.Write("rock.schema.json", "{ \"type\": }");

        CommandRun run = await _workspace.Run("check", "~");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("~/rock.schema.json(1,11): error BEX1001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Byte_order_mark_takes_no_column()
    {
        _workspace.Write("rock.schema.json", "\uFEFF{ \"$ref\": \"#a\" }");

        Assert.StartsWith("~/rock.schema.json(1,11): error BEX2001: ", (await _workspace.Run("check", "~")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timings_name_every_stage()
    {
        _workspace.Write("rock.schema.json", Good);

        CommandRun run = await _workspace.Run("check", "--timings", "~");

        Assert.Equal(
            ["read", "parse", "link", "check", "plan", "audit", "shape", "name", "partition", "emit", "total"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Folders_are_searched_but_for_what_builds_make()
    {
        _workspace.Write("a/rock.schema.json", Good);
        _workspace.Write("b/.hidden/rock.schema.json", Good);
        _workspace.Write("b/obj/rock.schema.json", Good);
        _workspace.Write("b/readme.json", "not json");

        Assert.StartsWith("1 schema file, ", (await _workspace.Run("check", "~")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "'~/none.schema.json' does not exist", "~/none.schema.json")]
    [InlineData(3, "no '*.schema.json' is in '~/empty' or its folders; name the schema files", "~/empty")]
    [InlineData(3, "'~/latin.schema.json' is not UTF-8; save it in that encoding", "~/latin.schema.json")]
    [InlineData(3, "'~/a.dll' does not exist", "~/rock.schema.json", "--reference", "~/a.dll")]
    [InlineData(3, "'~/rock.schema.json' cannot be read as an assembly: Unknown file format.", "~/rock.schema.json", "--reference", "~/rock.schema.json")]
    [InlineData(2, "'yes' is no value of 'BoneExoPublish'; write 'true' or 'false'", "~/rock.schema.json", "--option", "BoneExoPublish=yes")]
    [InlineData(2, "the generator reads no build property 'RootNamespac'; did you mean 'RootNamespace'?", "~/rock.schema.json", "--option", "RootNamespac=A")]
    [InlineData(2, "'--option RootNamespace' has no value; write 'RootNamespace=…'", "~/rock.schema.json", "--option", "RootNamespace")]
    [InlineData(2, "'warning' is no value of 'BoneExoNonLinearPatterns'; write 'error' or 'info'", "~/rock.schema.json", "--option", "BoneExoNonLinearPatterns=warning")]
    [InlineData(2, "'yes' is no value of 'BoneExoOptimize'; write 'true' or 'false'", "~/rock.schema.json", "--option", "BoneExoOptimize=yes")]
    public async Task Input_that_cannot_be_used_is_refused_in_one_sentence(int exitCode, string message, params string[] arguments)
    {
        _workspace.Write("rock.schema.json", Good);
        _workspace.Write("latin.schema.json", [(byte)'"', 0xE9, (byte)'"']);
        Directory.CreateDirectory(_workspace.PathOf("empty"));

        Assert.Equal(new(exitCode, "", $"boneexo: {message}\n"), await _workspace.Run(["check", .. arguments]));
    }

    [Fact]
    public async Task Wrong_format_is_wrong_usage() =>
        Assert.Equal(
            new(2, "", "boneexo: '--format' is 'text' or 'json', not 'xml'\nrun 'boneexo check --help' to see what is possible\n"),
            await _workspace.Run("check", "~", "--format", "xml"));

    [Fact]
    public async Task The_schemas_of_the_domain_are_sound()
    {
        CommandRun run = await CommandRun.Of(["check", .. Directory.GetFiles(Repo.Path("schema"), "*.schema.json")]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
