namespace BoneExo.Package.Tests;

/// <summary>A folder in which commands run one after the other, as typed into a shell.</summary>
/// <param name="folder">Where the first command runs.</param>
/// <param name="version">The version of our packages, a pre-release that no command would choose by itself.</param>
internal sealed class Workplace(string folder, IReadOnlyDictionary<string, string> environment, string version)
{
    /// <summary>The folder in which the next command runs.</summary>
    public string Current { get; private set; } = folder;

    /// <summary>Runs one line: <c>cd</c> or <c>dotnet</c>.</summary>
    public RunResult Run(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["cd", { } path]:
                Current = Path.GetFullPath(Path.Combine(Current, path));
                Assert.True(Directory.Exists(Current), $"'{line}' leads nowhere");
                return new(0, "");
            case ["dotnet", "new", "install", { } package]:
                return DotNet.Run(Current, environment, "new", "install", $"{package}@{version}");
            case ["dotnet", .. string[] arguments]:
                return DotNet.Run(Current, environment, arguments);
            default:
                throw new ArgumentException($"'{line}' is neither 'cd' nor 'dotnet'", nameof(line));
        }
    }
}
