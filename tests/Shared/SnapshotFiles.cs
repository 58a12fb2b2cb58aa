using System.Reflection;

namespace BoneExo.Tests;

/// <summary>The committed snapshots of this project, whichever engine compares them.</summary>
public class SnapshotFiles
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        HashSet<string> tests = [.. typeof(SnapshotFiles).Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "UsesVerifyAttribute"))
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))];

        IEnumerable<string> orphans = Directory.EnumerateFiles(Repo.Project, "*.verified.*", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file))
            .Where(file => !tests.Any(test => file.StartsWith(test + ".verified.", StringComparison.Ordinal) || file.StartsWith(test + "_", StringComparison.Ordinal)));

        Assert.Empty(orphans);
    }
}
