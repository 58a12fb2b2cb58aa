using System.Diagnostics;

namespace BoneExo.Package.Tests;

/// <summary>Runs programs and keeps what they print.</summary>
internal static class DotNet
{
    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static RunResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Start("dotnet", folder, environment, arguments);

    /// <summary>Runs a program in a folder.</summary>
    public static RunResult Start(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Answer("", program, folder, environment, arguments);

    /// <summary>Runs a program in a folder, with something to read.</summary>
    public static RunResult Answer(string input, string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // `dotnet test` tells its children which MSBuild it uses; a build of its own must find it anew.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;    // never null: the program is not started through the shell
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.Result);
    }
}
