using System.Diagnostics;
using System.Reflection;

namespace BoneExo.Tests;

/// <summary>Runs tests again in a process whose processor seems to have smaller vectors or none.</summary>
internal static class SmallerVectors
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs the tests of an assembly that the filter finds; some must be found, and none may fail.</summary>
    /// <param name="variable">The setting of .NET that is turned off.</param>
    public static void Run(Assembly tests, string filter, string variable)
    {
        ProcessStartInfo start = new("dotnet", ["vstest", tests.Location, $"--TestCaseFilter:{filter}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[variable] = "0";
        using Process process = Process.Start(start)!; // never null: not started through the shell
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"no end after {Limit}");
        }

        Assert.True(process.ExitCode == 0 && output.Result.Contains("Passed!", StringComparison.Ordinal), output.Result + error.Result);
    }
}
