namespace BoneExo.Package.Tests;

/// <summary>The schemas for editors that a build writes.</summary>
[Collection(nameof(PackageFeed))]
public sealed class BundleTests(PackageFeed feed)
{
    private const string Visit = "schemas/visit.schema.bundled.json", Limb = "schemas/parts/limb.schema.bundled.json";

    [Fact]
    public void A_build_writes_a_bundle_of_each_schema_and_keeps_the_folder_exact()
    {
        string project = feed.CopyConsumer("Bundled"), folder = Path.Combine(project, "obj", "bundled");

        feed.Build(project).Succeeded();
        Assert.Equal([Limb, Visit], Files(folder));
        DateTime written = File.GetLastWriteTimeUtc(Path.Combine(folder, Visit));
        Assert.Contains("scientificName", File.ReadAllText(Path.Combine(folder, Visit)), StringComparison.Ordinal);

        // Nothing has changed, so nothing is written;
        feed.Build(project).Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(folder, Visit)));

        // what is gone comes back, and is the same;
        string text = File.ReadAllText(Path.Combine(folder, Visit));
        Directory.Delete(folder, recursive: true);
        feed.Build(project).Succeeded();
        Assert.Equal(text, File.ReadAllText(Path.Combine(folder, Visit)));

        // a schema that changes changes the bundles that it stands in, and one that is gone leaves none.
        string schema = Path.Combine(project, "schemas", "visit.schema.json");
        File.WriteAllText(schema, File.ReadAllText(schema).Replace("\"parts/limb.schema.json\"", "\"https://boneexo.dev/v1/biology#/$defs/Lineage\"", StringComparison.Ordinal));
        File.Delete(Path.Combine(project, "schemas", "parts", "limb.schema.json"));
        feed.Build(project).Succeeded();
        Assert.Equal([Visit], Files(folder));
        Assert.DoesNotContain("hind", File.ReadAllText(Path.Combine(folder, Visit)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_bundled_is_an_error()
    {
        string project = feed.CopyConsumer("Bundled", "Unbundled");

        RunResult build = feed.Build(project, "-p:BoneExoBundleTo=obj/other");
        Assert.Equal(0, build.ExitCode);

        // Nor one whose file is a folder already.
        Directory.CreateDirectory(Path.Combine(project, "obj", "taken", Visit));
        build = feed.Build(project, "-p:BoneExoBundleTo=obj/taken");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Lines, line => line.Contains("error : BoneExoBundleTo: '", StringComparison.Ordinal) && line.Contains($"{Visit}' cannot be written: ", StringComparison.Ordinal));

        string file = Path.Combine(project, "Bundled.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Bundle=\"false\"", "Bundle=\"true\"", StringComparison.Ordinal));
        build = feed.Build(project);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Lines, line => line.Contains("schemas/tree.schema.json(6,76,6,83): error BEX4010: '$dynamicRef' keeps 'schemas/tree.schema.json' from being bundled", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(project, "obj", "bundled")));
    }

    [SkippableFact]
    public void An_editor_checks_data_by_the_bundle_alone()
    {
        const string Uri = "file:///visit.json";
        string project = feed.CopyConsumer("Bundled", "Edited");
        feed.Build(project).Succeeded();
        Dictionary<string, string> schemas = new() { [Uri] = File.ReadAllText(Path.Combine(project, "obj", "bundled", Visit)) };

        Assert.Empty(LanguageService.Of(schemas, Uri, """{ "species": { "id": "sp-rat", "printed": "rat", "scientificName": "Rattus norvegicus", "taxon": { "curie": "NCBITaxon:10116", "label": "Rattus norvegicus", "match": "exact" } }, "limb": "left hind" }""").Problems);
        Assert.Contains(LanguageService.Of(schemas, Uri, """{ "species": { "id": "rat" } }""").Problems, problem => problem.Contains("scientificName", StringComparison.Ordinal));
        Assert.Contains("\"right hind\"", LanguageService.Of(schemas, Uri, """{ "limb": | }""").Completions);
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
