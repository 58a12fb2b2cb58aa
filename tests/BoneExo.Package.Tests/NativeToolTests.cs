namespace BoneExo.Package.Tests;

/// <summary>The tool as native code: it says what the tool says, but for what needs the run-time compiler.</summary>
[Collection(nameof(PackageFeed))]
public sealed class NativeToolTests(PackageFeed feed)
{
    private static readonly string Review = Repo.Path("src", "BoneExo.Corpus", "data", "review.json");

    // With the exit code of each, so that none is the same by failing.
    private static readonly (int ExitCode, string[] Arguments)[] Same =
    [
        (0, ["validate"]),
        (0, ["validate", "--format", "json"]),
        (1, ["validate", Review, "--strict"]),
        (0, ["validate", Review, "--output", "basic"]),
        (1, ["validate", "own.json", "--type", "Study", "--strict"]),
        (2, ["validate", "own.json", "--type", "Stdy"]),
        (0, ["score"]),
        (0, ["query", "citation-audit", "--format", "csv"]),
        (0, ["export", "kgx-edges"]),
        (0, ["check", Repo.Path("schema")]),
        (0, ["explain", Repo.Path("schema", "biology.schema.json") + "#/$defs/Species", Repo.Path("schema")]),
        (0, ["schema", "diff", Repo.Path("schema"), Repo.Path("schema")]),
        (0, ["schema", "bundle", Repo.Path("schema"), "--output", "bundled"]),
        (0, ["emit", Repo.Path("schema"), "--output", "emitted"]),
    ];

    private static readonly string[][] Compiling =
    [
        ["validate", "--schema", Repo.Path("schema", "common.schema.json"), "own.json"],
        ["schema", "diff", Repo.Path("schema"), Repo.Path("schema"), "--data", "own.json"],
        ["check", "own"],
    ];

    [SkippableFact]
    public void The_native_tool_says_what_the_tool_says()
    {
        Skip.IfNot(NativeLinker.Exists, "Native AOT links with clang or gcc, and neither is installed");
        string program = feed.PublishNativeTool(), folder = feed.CopyConsumer("Bundled", "NativeTool");
        File.WriteAllText(Path.Combine(folder, "own.json"), """{ "id": "st-own", "labl": "x", "models": [{ "kind": "organoid", "species": 1 }] }""");
        Directory.CreateDirectory(Path.Combine(folder, "own"));
        File.WriteAllText(Path.Combine(folder, "own", "meta.schema.json"), """{ "$id": "https://own.example/meta", "$schema": "https://json-schema.org/draft/2020-12/schema" }""");
        File.WriteAllText(Path.Combine(folder, "own", "a.schema.json"), """{ "$schema": "https://own.example/meta" }""");
        RunResult Native(string[] arguments) => DotNet.Start(program, folder, new Dictionary<string, string>(), arguments);

        Assert.All(Same, command =>
        {
            RunResult said = feed.RunBuiltTool(folder, command.Arguments);
            Assert.True(command.ExitCode == said.ExitCode, said.Output);
            Assert.Equal(said, Native(command.Arguments));
        });
        RunResult missing = new(2, "boneexo: a tool of native code compiles no schemas; use the one that 'dotnet tool install BoneExo.Cli' installs\n");
        Assert.All(Compiling, arguments => Assert.Equal(missing, Native(arguments)));
        Assert.Equal(missing, DotNet.Answer("""{ "cmd": "run", "seq": 1, "case": { "schema": {}, "tests": [{ "instance": 1 }] } }""", program, folder, new Dictionary<string, string>(), "ihop"));
    }
}
