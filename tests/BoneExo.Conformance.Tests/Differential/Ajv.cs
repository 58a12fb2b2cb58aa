using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace BoneExo.Conformance.Differential;

/// <summary>The validator ajv in a node process; installed from npm into the artifacts folder when it is first wanted.</summary>
internal sealed class Ajv : IDisposable
{
    private const string Version = "8.20.0";

    private static readonly Lock Installing = new();

    private readonly Process _node;

    private Ajv(Process node) => _node = node;

    /// <summary>Starts it; skips the test where node or npm is missing, or npm cannot install ajv.</summary>
    public static Ajv Start()
    {
        Skip.If(Run("node", Repo.Root, "--version") is null, "node is not installed");
        string folder = Install();
        return new(Process.Start(StartInfo("node", folder, Path.Combine(Repo.FolderOf(), "verdicts.cjs"), folder))!); // never null: not started through the shell
    }

    /// <summary>What ajv says of instances: per instance <see langword="null"/> where it is valid, else the path of the keyword that refuses it.</summary>
    /// <param name="problem">What ajv says where it cannot compile the schema; then nothing is returned.</param>
    public string?[]? Refusals(string schema, IEnumerable<string> others, IEnumerable<string> instances, out string problem)
    {
        _node.StandardInput.Write(JsonSerializer.Serialize(new { schema, others, instances }) + "\n");
        _node.StandardInput.Flush();
        string line = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"node ended: {_node.StandardError.ReadToEnd()}");
        using JsonDocument answer = JsonDocument.Parse(line);
        problem = answer.RootElement.TryGetProperty("error", out JsonElement error) ? error.GetString()! : "";
        return problem.Length > 0 ? null : [.. answer.RootElement.GetProperty("refusals").EnumerateArray().Select(refusal => refusal.GetString())];
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }

    private static string Install()
    {
        string folder = Repo.Path("artifacts", "differential", $"ajv-{Version}");
        lock (Installing)
        {
            if (!File.Exists(Path.Combine(folder, "node_modules", "ajv", "package.json")))
            {
                Directory.CreateDirectory(folder);
                string? problem = Run("npm", folder, "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", $"ajv@{Version}");
                Skip.If(problem is null, "npm is not installed");
                Skip.If(problem.Length > 0, $"npm does not install ajv {Version}: {problem}");
            }
        }

        return folder;
    }

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
