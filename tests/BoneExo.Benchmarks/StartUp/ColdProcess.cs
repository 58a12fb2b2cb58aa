using System.Diagnostics;
using Process = System.Diagnostics.Process; // not the biological one

namespace BoneExo.Benchmarks.StartUp;

/// <summary>A program that is started for one answer.</summary>
internal static class ColdProcess
{
    /// <summary>How long it takes from its start to its end.</summary>
    /// <param name="tool">A DLL, which dotnet runs, or a program.</param>
    /// <exception cref="InvalidOperationException">It does not succeed.</exception>
    public static TimeSpan Run(string tool, string[] arguments)
    {
        bool isLibrary = Path.GetExtension(tool) == ".dll";
        ProcessStartInfo start = new(isLibrary ? "dotnet" : tool, isLibrary ? [tool, .. arguments] : arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!; // never null: not started through the shell
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan time = Stopwatch.GetElapsedTime(before);
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"'{tool} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {output}{error.Result}");
    }
}
