namespace BoneExo.Package.Tests;

/// <summary>A package whose next version is compared with the last one while it is built.</summary>
[Collection(nameof(PackageFeed))]
public class CompatibilityTests(PackageFeed feed)
{
    // One test, because every build is of the same package.
    [Fact]
    public void Breaking_change_fails_the_build_that_compares()
    {
        string folder = feed.Pack("Acme.Bone"), schema = Path.Combine(folder, "schemas", "bone.schema.json");
        string byFile = $"-p:BoneExoCompareTo={feed.PathOf("Acme.Bone")}", byName = $"-p:LastVersion={feed.Version}";
        Assert.Contains("schema/bone.schema.json", feed.Contents("Acme.Bone"));
        feed.Build(folder, byFile).Succeeded();

        string text = File.ReadAllText(schema);
        File.WriteAllText(schema, text.Replace("""["species"]""", """["species", "side"]""", StringComparison.Ordinal));
        foreach (string compared in (string[])[byFile, byName])
        {
            RunResult build = feed.Build(folder, compared);
            Assert.NotEqual(0, build.ExitCode);
            Assert.True(build.Output.Contains("bone.schema.json(5,13): error BEX4007: this breaks writers of", StringComparison.Ordinal), build.Output);
            Assert.Contains("CHG205, member 'side' is required now", build.Output, StringComparison.Ordinal);
        }

        File.WriteAllText(schema, text.Replace("""["left", "right"] }""" + "\n      }", """["left", "right"] }, "note": { "type": "string" }""" + "\n      }", StringComparison.Ordinal));
        feed.Build(folder, byName).Succeeded();
    }

    [Fact]
    public void Version_that_is_not_there_fails_the_build()
    {
        string folder = feed.CopyConsumer("Acme.Bone", "Acme.Bone.Missing");

        RunResult build = feed.Build(folder, "-p:BoneExoCompareTo=missing.nupkg");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("BoneExoCompareTo 'missing.nupkg' does not exist; name a package file, or a package as 'Id/Version'", build.Output, StringComparison.Ordinal);
    }
}
