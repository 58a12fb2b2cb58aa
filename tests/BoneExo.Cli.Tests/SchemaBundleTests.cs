
namespace BoneExo.Cli.Tests;

public sealed class SchemaBundleTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Every_file_becomes_a_bundle_of_its_name()
    {
        _workspace.Write("a/rock.schema.json", """{ "$id": "https://quarry.example/rock", "items": { "$ref": "grain" } }""");
        _workspace.Write("a/grain.json", """{ "$id": "https://quarry.example/grain", "type": "number" }""");

        CommandRun run = await _workspace.Run("schema", "bundle", "~/a/rock.schema.json", "~/a/grain.json", "--project", "~", "--output", "~/out");

        Assert.Equal(new(0, "~/out/a/grain.bundled.json\n~/out/a/rock.schema.bundled.json\n", "2 files written to '~/out'\n"), run);
        Assert.Equal(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://quarry.example/rock",
              "allOf": [
                {
                  "$ref": "#/$defs/https:~1~1quarry.example~1rock"
                }
              ],
              "$defs": {
                "https://quarry.example/rock": {
                  "items": {
                    "$ref": "#/$defs/https:~1~1quarry.example~1grain"
                  }
                },
                "https://quarry.example/grain": {
                  "type": "number"
                }
              }
            }

            """,
            await File.ReadAllTextAsync(_workspace.PathOf("out/a/rock.schema.bundled.json")));
    }

    [Fact]
    public async Task What_an_assembly_publishes_is_in_the_bundle()
    {
        _workspace.Write("visit.schema.json", """{ "$id": "https://ward.example/v1/visit", "properties": { "species": { "$ref": "https://boneexo.dev/v1/biology#/$defs/Species" } } }""");

        CommandRun run = await _workspace.Run("schema", "bundle", "~", "--reference", typeof(Domain.Species).Assembly.Location, "--output", "~/out");

        Assert.Equal(0, run.ExitCode);
        await File.WriteAllTextAsync(_workspace.PathOf("good.json"), """{ "species": { "id": "sp-rat", "printed": "rat", "scientificName": "Rattus norvegicus", "taxon": { "curie": "NCBITaxon:10116", "label": "Rattus norvegicus", "match": "exact" } } }""");
        await File.WriteAllTextAsync(_workspace.PathOf("bad.json"), """{ "species": { "id": "rat" } }""");
        Assert.Equal(0, (await _workspace.Run("validate", "--schema", "~/out/visit.schema.bundled.json", "~/good.json")).ExitCode);
        Assert.Equal(1, (await _workspace.Run("validate", "--schema", "~/out/visit.schema.bundled.json", "~/bad.json")).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_written_where_a_schema_cannot_be_bundled()
    {
        _workspace.Write("rock.schema.json", """{ "$ref": "grain.schema.json" }""");
        _workspace.Write("grain.schema.json", """{ "$schema": "http://json-schema.org/draft-07/schema#" }""");

        CommandRun run = await _workspace.Run("schema", "bundle", "~", "--output", "~/out");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            "~/grain.schema.json(1,1): error BEX4009: 'rock.schema.json' cannot be bundled with this, which is written in 'json-schema.org/draft-07/schema' and not in 'json-schema.org/draft/2020-12/schema' or differs in vocabularies; declare one '$schema' for both, or set Bundle=\"false\" on its item\nnothing is written, because of 1 error\n",
            run.Error);
        Assert.False(Directory.Exists(_workspace.PathOf("out")));
    }

    [SkippableFact]
    public async Task An_editor_needs_nothing_but_the_bundle()
    {
        const string Uri = "file:///dataset.json";
        await _workspace.Run(["schema", "bundle", .. Directory.GetFiles(Repo.Path("schema"), "*.schema.json"), "--output", "~/out"]);
        Dictionary<string, string> bundle = new() { [Uri] = await File.ReadAllTextAsync(_workspace.PathOf("out/dataset.schema.bundled.json")) };
        Dictionary<string, string> alone = new() { [Uri] = await File.ReadAllTextAsync(Repo.Path("schema", "dataset.schema.json")) };

        Assert.Empty(LanguageService.Of(bundle, Uri, await File.ReadAllTextAsync(Repo.Path("src", "BoneExo.Corpus", "data", "review.json"))).Problems);
        Assert.Contains(LanguageService.Of(bundle, Uri, """{ "species": [{ "id": "rat" }] }""").Problems, problem => problem.Contains("^sp-", StringComparison.Ordinal));
        Assert.Contains("\"negative\"", LanguageService.Of(bundle, Uri, """{ "molecularAxes": [{ "edges": [{ "polarity": "|" }] }] }""").Completions);
        Assert.Contains(LanguageService.Of(alone, Uri, "{}").Problems, problem => problem.Contains("load", StringComparison.Ordinal));
    }
}
