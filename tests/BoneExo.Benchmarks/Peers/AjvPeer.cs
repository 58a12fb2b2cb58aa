using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks.Peers;

/// <summary>ajv in a node process, from bytes to verdict over the same documents; its time is set beside a skim of this process.</summary>
internal static class AjvPeer
{
    private const string Version = "8.20.0";

    /// <summary>What it took; nothing, and a note, where node or npm is missing or ajv does not take the schema.</summary>
    public static Measurement? Measure(string schemaFile, string dataFile, MeasuredData corpus, Measurement skim)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"boneexo-ajv-{Version}");
        string script = Path.Combine(AppContext.BaseDirectory, "Peers", "ajv.cjs");
        bool isLines = corpus.Documents.Length > 1;
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ajv")))
        {
            Directory.CreateDirectory(folder);
            if (Run("npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", $"ajv@{Version}", "ajv-draft-04"]) is null)
                return null;
        }

        if (Run("node", [script, folder, schemaFile, dataFile, isLines ? "lines" : "whole"]) is not { } line)
            return null;
        using JsonDocument answer = JsonDocument.Parse(line);
        double nanoseconds = answer.RootElement.GetProperty("nsPerDocument").GetDouble();
        return new("ajv", nanoseconds, (double)corpus.Bytes / corpus.Documents.Length / nanoseconds * 1e3, 0, nanoseconds / skim.Nanoseconds, answer.RootElement.GetProperty("valid").GetInt32()) { Documents = corpus.Documents.Length };
    }

    /// <summary>What a program prints where it succeeds.</summary>
    private static string? Run(string program, string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!; // never null: not started through the shell
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
                return output;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{program} ended with {process.ExitCode}; ajv is left out"));
        }
        catch (Win32Exception)
        {
            Console.Error.WriteLine($"{program} is not installed; ajv is left out");
        }

        return null;
    }
}
