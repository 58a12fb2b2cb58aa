namespace BoneExo.Cli.Tests;

/// <summary>A folder of a test's own; '~' stands for it in arguments and in what is printed.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("boneexo-cli-").FullName;

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file here has a folder
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<CommandRun> Run(params string[] arguments) => RunOn("", arguments);

    public async Task<CommandRun> RunOn(string input, params string[] arguments)
    {
        CommandRun run = await CommandRun.Of([.. arguments.Select(argument => argument.Replace("~", _folder))], input);
        return run with { Output = run.Output.Replace(_folder, "~"), Error = run.Error.Replace(_folder, "~") };
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
