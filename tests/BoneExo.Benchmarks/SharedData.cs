using System.Reflection;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks;

/// <summary>Real schemas and documents that lie beside the repository, in <c>../shared/bench-data</c>.</summary>
/// <param name="Name">The folder's name.</param>
internal sealed record SharedData(string Name, string SchemaFile, string DataFile)
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(
        typeof(SharedData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!, // written by MSBuild
        "..", "..", "..", "shared", "bench-data"));

    public static bool IsThere => Directory.Exists(Root);

    public static IReadOnlyList<SharedData> All => [.. Directory.GetDirectories(Root)
        .Order(StringComparer.Ordinal)
        .Select(folder => new SharedData(Path.GetFileName(folder), Path.Combine(folder, "schema.json"), Path.Combine(folder, "instances.jsonl")))];

    public MeasuredData Documents => MeasuredData.Load(DataFile);

    public MeasuredSchema Compiled => MeasuredSchema.Compile(File.ReadAllText(SchemaFile));
}
