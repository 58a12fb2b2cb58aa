using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Process = System.Diagnostics.Process; // not the biological one

namespace BoneExo.Tests;

/// <summary>A package of npm, installed into the artifacts folder when a test first wants it.</summary>
internal static class NodePackage
{
    private static readonly Lock Installing = new();

    /// <summary>The folder that holds the package; skips the test where node or npm is missing, or npm cannot install it.</summary>
    /// <param name="others">Packages that go into the same folder, as in <c>name@version</c>.</param>
    public static string Install(string name, string version, params string[] others)
    {
        Skip.If(Run("node", Repo.Root, "--version") is null, "node is not installed");
        // A folder of each test project's own, since they run at once.
        string folder = Repo.Path("artifacts", "node", Path.GetFileName(Repo.Project), $"{name}-{version}");
        lock (Installing)
        {
            if (File.Exists(Path.Combine(folder, "node_modules", name, "package.json")))
                return folder;
            Directory.CreateDirectory(folder);
            string? problem = Run("npm", folder, ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", $"{name}@{version}", .. others]);
            Skip.If(problem is null, "npm is not installed");
            Skip.If(problem.Length > 0, $"npm does not install {name} {version}: {problem}");
        }

        return folder;
    }

    /// <summary>Starts a script in node, which gets the folder as its argument and talks in UTF-8.</summary>
    public static Process Start(string script, string folder) => Process.Start(StartInfo("node", folder, script, folder))!; // never null: not started through the shell

    /// <summary>Runs a program to its end: nothing where it succeeds, what it prints where not, <see langword="null"/> where there is none.</summary>
    private static string? Run(string program, string folder, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(StartInfo(program, folder, arguments))!; // as above
            process.StandardInput.Close();
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? "" : output + error.Result;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static ProcessStartInfo StartInfo(string program, string folder, params string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    };
}
