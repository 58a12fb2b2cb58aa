using System.Reflection;
using System.Runtime.CompilerServices;

namespace BoneExo.Tests;

/// <summary>Where the tests find files: the repository, and what lies beside it.</summary>
internal static class Repo
{
    private const string Suite = "json-schema-test-suite";

    /// <summary>The folder of the test project that runs, as MSBuild wrote it: source paths are mapped in CI builds.</summary>
    public static string Project { get; } = typeof(Repo).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    /// <summary>The repository's root: the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository, by its path from the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder in the <c>shared</c> folder beside the repository; skips the test where it is missing.</summary>
    public static string Shared(params string[] parts)
    {
        string path = System.IO.Path.Combine([Root, "..", "shared", .. parts]);
        Skip.IfNot(Exists(path), $"'../shared/{string.Join('/', parts)}' is not beside the repository");
        return System.IO.Path.GetFullPath(path);
    }

    /// <summary>The JSON-Schema-Test-Suite: the folder that BONEEXO_TEST_SUITE names, else the one in <c>shared</c>; skips the test where neither is.</summary>
    public static string TestSuite()
    {
        if (Environment.GetEnvironmentVariable("BONEEXO_TEST_SUITE") is not { Length: > 0 } folder)
            return Shared(Suite);
        Skip.IfNot(Directory.Exists(folder), $"the folder '{folder}' that BONEEXO_TEST_SUITE names does not exist");
        return folder;
    }

    /// <summary>The folder of a source file of this project, given its path as the compiler saw it.</summary>
    public static string FolderOf([CallerFilePath] string sourceFile = "")
    {
        string marker = $"/{System.IO.Path.GetFileName(Project)}/";
        string normal = sourceFile.Replace('\\', '/');
        int start = normal.LastIndexOf(marker, StringComparison.Ordinal) + marker.Length;
        return System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Project, normal[start..]))!;
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(Project);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "BoneExo.Sdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"no folder above '{Project}' holds BoneExo.Sdk.sln");
    }
}
