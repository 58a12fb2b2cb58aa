using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;

namespace BoneExo.Sdk.Tests.Surface;

/// <summary>How much code the generator emits for the domain, so that growth is noticed in review.</summary>
public class GeneratedSize(ITestOutputHelper output)
{
    /// <summary>Measured when this test was last changed; change it with the schema or the emitter, knowing why.</summary>
    private const int PinnedLines = 31_800;

    [Fact]
    public void Total_stays_near_the_pinned_number_of_lines()
    {
        (string Type, int Lines, int Members)[] files = [.. Files()];
        foreach ((string type, int lines, int members) in files.Where(file => file.Members > 0).OrderByDescending(file => file.Lines))
            output.WriteLine($"{type}: {lines} lines, {members} members");
        (string Type, int Lines, int Members)[] records = [.. files.Where(file => file.Members > 0)];
        output.WriteLine($"{records.Length} records: {Mean(records.Select(file => file.Lines))} lines, {Mean(records.Select(file => file.Members))} members on average");
        output.WriteLine($"{files.Length} files: {files.Sum(file => file.Lines)} lines");

        Assert.InRange(files.Sum(file => file.Lines), PinnedLines * 9 / 10, PinnedLines * 11 / 10);
    }

    /// <summary>The emitted files of types that exist; others are left over from an older schema.</summary>
    private static IEnumerable<(string Type, int Lines, int Members)> Files() =>
        from file in Directory.EnumerateFiles(Folder(), "*.g.cs", SearchOption.AllDirectories)
        let type = typeof(ReviewDataset).Assembly.GetType(Path.GetFileName(file)[..^".g.cs".Length])
        where type is not null
        select (type.Name, File.ReadLines(file).Count(), type is { IsClass: true, IsSealed: true } ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length : 0);

    private static string Folder() => typeof(GeneratedSize).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "GeneratedDirectory").Value!; // the project sets it

    private static string Mean(IEnumerable<int> numbers) => numbers.Average().ToString("F1", CultureInfo.InvariantCulture);
}
