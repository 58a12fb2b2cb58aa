using System.Reflection;

namespace BoneExo.Cli.Tests;

public sealed class EmitTests : IDisposable
{
    private const string Rock = """{ "$defs": { "Hardness": { "type": "string", "enum": ["soft", "hard"] } } }""";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Written_files_are_listed()
    {
        _workspace.Write("rock.schema.json", Rock);

        CommandRun run = await _workspace.Run("emit", "~/rock.schema.json", "--output", "~/out", "--namespace", "Quarry", "--assembly", "Quarry.Tool");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["~/out/Quarry.Hardness.g.cs", "~/out/Quarry.QuarryToolJsonResolver.g.cs"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Equal("2 files written to '~/out'\n", run.Error);
        Assert.Contains("namespace Quarry;", await File.ReadAllTextAsync(_workspace.PathOf("out/Quarry.Hardness.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logical_path_is_relative_to_the_project()
    {
        _workspace.Write("schemas/rock.schema.json", Rock);

        await _workspace.Run("emit", "~/schemas", "--project", "~", "--output", "~/out");

        Assert.Contains("schemas/rock.schema.json#/$defs/Hardness", await File.ReadAllTextAsync(_workspace.PathOf("out/Schemas.Hardness.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_domain_are_those_of_its_build_byte_for_byte()
    {
        string built = typeof(EmitTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "GeneratedDomain").Value!; // MSBuild writes it
        string[] schemas = Directory.GetFiles(Repo.Path("schema"), "*.schema.json");

        CommandRun run = await _workspace.Run(["emit", .. schemas, "--project", Repo.Path("src", "BoneExo.Sdk"), "--namespace", "BoneExo", "--assembly", "BoneExo.Sdk", "--option", "BoneExoPublish=true", "--output", "~/out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.All(Directory.GetFiles(_workspace.PathOf("out")), file => Assert.Equal(File.ReadAllBytes(Path.Combine(built, Path.GetFileName(file))), File.ReadAllBytes(file)));
    }

    [Fact]
    public async Task Nothing_is_written_where_there_are_errors()
    {
        _workspace.Write("rock.schema.json", """{ "$ref": "#a" }""");

        CommandRun run = await _workspace.Run("emit", "~", "--output", "~/out");

        Assert.Equal(
            new(1, "", "~/rock.schema.json(1,11): error BEX2001: '$ref' target 'rock.schema.json#a' does not exist\nnothing is written, because of 1 error\n"),
            run);
        Assert.False(Directory.Exists(_workspace.PathOf("out")));
    }

    [Fact]
    public async Task Output_that_is_a_file_is_refused()
    {
        _workspace.Write("rock.schema.json", Rock);
        _workspace.Write("out", "");

        CommandRun run = await _workspace.Run("emit", "~/rock.schema.json", "--output", "~/out");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("boneexo: '~/out' cannot be written to: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_required() =>
        Assert.Equal(
            new(2, "", "boneexo: Option '--output' is required\nrun 'boneexo emit --help' to see what is possible\n"),
            await _workspace.Run("emit", "~"));
}
