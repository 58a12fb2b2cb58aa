using BoneExo.Tests;

namespace BoneExo.Generator.Tests;

/// <summary>The repository's own schemas as a build.</summary>
internal static class DomainSchemas
{
    public static Build Build { get; } = new(
    [
        .. Directory.EnumerateFiles(Repo.Path("schema"), "*.schema.json")
            .Order(StringComparer.Ordinal)
            .Select(path => new SchemaFile(Path.GetFileName(path), File.ReadAllText(path))),
    ]);
}
