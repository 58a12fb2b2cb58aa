namespace BoneExo.Package.Tests;

/// <summary>The tool as native code: it says what the tool says, but for what needs the run-time compiler.</summary>
[Collection(nameof(PackageFeed))]
public sealed class NativeToolTests(PackageFeed feed)
{
    private static readonly string Review = Repo.Path("src", "BoneExo.Corpus", "data", "review.json");

    private static readonly string[][] Same =
    [
        ["validate"],
        ["validate", "--format", "json"],
        ["validate", Review, "--strict"],
        ["validate", Review, "--output", "basic"],
        ["validate", "own.json", "--type", "Study", "--strict"],
        ["validate", "own.json", "--type", "Stdy"],
        ["score"],
        ["query", "citation-audit", "--format", "csv"],
        ["export", "kgx-edges"],
        ["check", Repo.Path("schema")],
        ["explain", Repo.Path("schema", "biology.schema.json") + "#/$defs/Species", Repo.Path("schema")],
        ["schema", "diff", Repo.Path("schema"), Repo.Path("schema")],
        ["schema", "bundle", Repo.Path("schema"), "--output", "bundled"],
        ["emit", Repo.Path("schema"), "--output", "emitted"],
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

        Assert.All(Same, arguments => Assert.Equal(feed.RunBuiltTool(folder, arguments), Native(arguments)));
        Assert.All(Compiling, arguments => Assert.Equal(
            new(2, "boneexo: a tool of native code compiles no schemas; use the one that 'dotnet tool install BoneExo.Cli' installs\n"),
            Native(arguments)));
    }
}
