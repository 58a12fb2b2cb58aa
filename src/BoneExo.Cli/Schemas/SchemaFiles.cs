using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Schemas;

/// <summary>Finds the schema files that arguments name, and their logical paths by the rules of the package's build targets.</summary>
internal static class SchemaFiles
{
    private const string Pattern = "*.schema.json";

    // What a build makes or fetches is no source.
    private static readonly string[] SkippedFolders = ["artifacts", "bin", "node_modules", "obj"];

    // Neither hidden ones nor links, which may lead back.
    private static readonly EnumerationOptions Folders = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };

    /// <param name="project">The folder that stands for the project's: a file inside has its path relative to it.</param>
    public static IReadOnlyList<SchemaFile> Find(IReadOnlyList<string> paths, string project)
    {
        Dictionary<string, SchemaFile> files = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (path.Length == 0)
                throw CommandFailure.WrongUsage("a path is empty; name a file or folder");
            if (Directory.Exists(path))
            {
                string[] found = [.. Below(path).Order(StringComparer.Ordinal)];
                if (found.Length == 0)
                    throw CommandFailure.Unreadable($"no '{Pattern}' is in '{path}' or its folders; name the schema files");
                foreach (string file in found)
                    files.TryAdd(Path.GetFullPath(file), new(file, LogicalPath(file, path, project)));
            }
            else
            {
                files.TryAdd(Path.GetFullPath(path), new(path, LogicalPath(path, Path.GetDirectoryName(path) ?? "", project)));
            }
        }

        return [.. files.Values];
    }

    private static IEnumerable<string> Below(string folder)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(folder, Pattern)
            .Select(file => folder == "." ? Path.GetFileName(file) : file);
        IEnumerable<string> folders = Directory.EnumerateDirectories(folder, "*", Folders)
            .Where(child => !SkippedFolders.Contains(Path.GetFileName(child)))
            .Select(child => folder == "." ? Path.GetFileName(child) : child);
        return files.Concat(folders.SelectMany(Below));
    }

    private static string LogicalPath(string file, string folder, string project)
    {
        string inProject = Path.GetRelativePath(project, file);
        bool isInside = !Path.IsPathRooted(inProject) && inProject.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isInside ? inProject : Path.GetRelativePath(folder.Length == 0 ? "." : folder, file)).Replace('\\', '/');
    }
}
