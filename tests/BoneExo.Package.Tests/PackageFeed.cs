using System.IO.Compression;
using System.Text.Json;

namespace BoneExo.Package.Tests;

/// <summary>The packages, made once into a feed that only these tests see, and the consumers built against it.</summary>
[CollectionDefinition(nameof(PackageFeed))]
public sealed class PackageFeed : IDisposable, ICollectionFixture<PackageFeed>
{
    // A version nobody has: a package of this name in the user's own cache must not be taken for ours.
    private readonly string _version = $"0.1.0-test.{Guid.NewGuid():N}";
    private readonly string _folder = Directory.CreateTempSubdirectory("boneexo-").FullName;
    private readonly Dictionary<string, string> _environment;
    private readonly string _caches;
    // The name of a compiler server for these tests alone, which they stop: without one every build would compile the compiler and the
    // generator anew, and the common one would go on with generators whose files are gone.
    private readonly string _compiler = $"boneexo-{Guid.NewGuid():N}";

    public PackageFeed()
    {
        _caches = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _environment = new()
        {
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["UseSharedCompilation"] = "true",
            ["SharedCompilationId"] = _compiler,
        };
        try
        {
            string packages = Path.Combine(_folder, "packages.slnf");
            string[] projects = [.. ((string[])["BoneExo.Sdk", "BoneExo.Corpus", "BoneExo.Dynamic", "BoneExo.Cli", "BoneExo.Templates"]).Select(name => $"src/{name}/{name}.csproj")];
            File.WriteAllText(packages, JsonSerializer.Serialize(new { solution = new { path = Repo.Path("BoneExo.Sdk.sln"), projects } }));
            // Without analyzers, which look at these sources when they are built for the repository.
            Dotnet(Repo.Root, "pack", packages, "-c", "Release", "-o", Feed, $"-p:Version={_version}", $"-p:ArtifactsPath={Artifacts}", "-p:RunAnalyzersDuringBuild=false");
        }
        catch
        {
            Dispose();    // xunit does not where the constructor throws
            throw;
        }

        _environment["NUGET_PACKAGES"] = Path.Combine(_folder, "packages");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration><packageSources><add key="boneexo" value="{Feed}" /></packageSources></configuration>
            """);
        // What every consumer is built with; packages that are on this machine already are not fetched again.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <BoneExoVersion>{_version}</BoneExoVersion>
                <RestoreFallbackFolders>{_caches}</RestoreFallbackFolders>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>The version of every package here.</summary>
    internal string Version => _version;

    private string Artifacts => Path.Combine(_folder, "artifacts");

    private string Feed => Path.Combine(_folder, "feed");

    /// <summary>The file of a package.</summary>
    internal string PathOf(string package) => Path.Combine(Feed, $"{package}.{_version}.nupkg");

    /// <summary>The paths of the files in a package.</summary>
    internal string[] Contents(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(package));
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a file in a package.</summary>
    internal string Read(string package, string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(package));
        using StreamReader reader = new(archive.GetEntry(path)!.Open());    // the caller names a file that Contents lists
        return reader.ReadToEnd().Replace(_version, "0.1.0", StringComparison.Ordinal);
    }

    /// <summary>Copies a consumer's sources out of the repository, where none of its build files apply, to a folder of its name or another.</summary>
    internal string CopyConsumer(string name, string? folder = null)
    {
        string source = Path.Combine(Repo.Project, "Consumers", name), target = Path.Combine(_folder, folder ?? name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);    // never null: it has a name below target
            File.Copy(file, copy);
        }

        return target;
    }

    /// <summary>Packs a consumer into the feed, where others find it under the version of all.</summary>
    internal string Pack(string name)
    {
        string folder = CopyConsumer(name);
        Dotnet(folder, "pack", "-c", "Release", "-warnaserror", "-o", Feed, $"-p:Version={_version}");
        return folder;
    }

    /// <summary>Builds a consumer with warnings as errors, runs it, and returns what it prints.</summary>
    internal string[] BuildAndRun(string name)
    {
        string folder = CopyConsumer(name);
        Build(folder).Succeeded();
        return DotNet.Run(folder, _environment, "run", "--no-build").Succeeded().Lines;
    }

    /// <summary>Publishes a consumer with warnings as errors, runs the program, and returns what it prints.</summary>
    internal string[] PublishAndRun(string name)
    {
        string folder = CopyConsumer(name), output = Path.Combine(folder, "out");
        DotNet.Run(folder, _environment, "publish", "-warnaserror", "-o", output).Succeeded();
        return DotNet.Start(Path.Combine(output, name), folder, _environment).Succeeded().Lines;
    }

    /// <summary>
    /// Makes a folder where somebody starts from nothing, with a home of their own: no build file of other consumers applies, and no
    /// source of packages is at hand but the feed and what was restored on this machine.
    /// </summary>
    internal Workplace CreateWorkplace(string name)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="boneexo" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{_caches}" /></fallbackPackageFolders>
            </configuration>
            """);
        return new(folder, new Dictionary<string, string>(_environment) { ["DOTNET_CLI_HOME"] = Path.Combine(folder, "home") }, _version);
    }

    /// <summary>Installs the tool from its package and runs it in a folder.</summary>
    internal RunResult RunTool(string folder, params string[] arguments)
    {
        string tools = Path.Combine(_folder, "tools");
        Dotnet(_folder, "tool", "install", "BoneExo.Cli", "--version", _version, "--tool-path", tools);
        return DotNet.Start(Path.Combine(tools, "boneexo"), folder, _environment, arguments);
    }

    /// <summary>Runs the tool as it was built for its package.</summary>
    internal RunResult RunBuiltTool(string folder, params string[] arguments) =>
        DotNet.Run(folder, _environment, [Path.Combine(Artifacts, "bin", "BoneExo.Cli", "release", "BoneExo.Cli.dll"), .. arguments]);

    /// <summary>Publishes the tool as native code, and returns the path of the program.</summary>
    internal string PublishNativeTool()
    {
        string output = Path.Combine(_folder, "native");
        // With the cache by which the packages were built: by another all would be built again.
        Dictionary<string, string> environment = new(_environment);
        environment.Remove("NUGET_PACKAGES");
        DotNet.Run(Repo.Root, environment, "publish", Repo.Path("src", "BoneExo.Cli"), "-c", "Release", "-p:BoneExoNative=true", "-o", output, $"-p:Version={_version}", $"-p:ArtifactsPath={Artifacts}", "-p:RunAnalyzersDuringBuild=false").Succeeded();
        return Path.Combine(output, "BoneExo.Cli");
    }

    internal RunResult Build(string folder, params string[] options) =>
        DotNet.Run(folder, _environment, ["build", "-warnaserror", .. options]);

    public void Dispose()
    {
        try
        {
            StopCompiler();
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void StopCompiler()
    {
        RunResult roslyn = DotNet.Run(Repo.Root, _environment, "msbuild", Repo.Path("src", "BoneExo.Sdk"), "-getProperty:RoslynTargetsPath");
        Dotnet(_folder, Path.Combine(roslyn.Output.Trim(), "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{_compiler}");
    }

    private void Dotnet(string folder, params string[] arguments) => DotNet.Run(folder, _environment, arguments).Succeeded();
}
