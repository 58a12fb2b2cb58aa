using BoneExo.Benchmarks;
using BoneExo.Benchmarks.Generated;
using BoneExo.Benchmarks.Patterns;

namespace BoneExo.Dynamic.Tests;

public sealed class SmokeRunTests
{
    [SkippableFact]
    public void Every_candidate_of_the_benchmarks_runs_and_agrees()
    {
        Repo.Shared("bench-data");
        using StringWriter output = new();

        int exitCode = SmokeRun.Run(output);

        Assert.True(exitCode == 0, output.ToString());
        Assert.Equal(SharedData.All.Count + PatternCase.All.Count + DomainRow.All(1).Count() + SmokeRun.Others, output.ToString().Split('\n').Count(line => line.Contains("agreed", StringComparison.Ordinal)));
    }
}
