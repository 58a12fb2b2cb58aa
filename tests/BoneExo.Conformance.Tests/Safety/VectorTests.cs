using System.Diagnostics;

namespace BoneExo.Conformance.Safety;

/// <summary>The tests of safety again, in a process whose processor seems to have smaller vectors or none.</summary>
public class VectorTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [SkippableTheory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Smaller_vectors_judge_alike(string variable)
    {
        Repo.Shared("bench-data");
        ProcessStartInfo start = new("dotnet", ["vstest", typeof(VectorTests).Assembly.Location, "--TestCaseFilter:FullyQualifiedName~SafetyTests&FullyQualifiedName!~Every_change_of_one_byte"])
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
