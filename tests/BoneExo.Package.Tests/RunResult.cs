namespace BoneExo.Package.Tests;

/// <summary>How a program ended and what it printed.</summary>
internal sealed record RunResult(int ExitCode, string Output)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The output, after asserting success.</summary>
    public RunResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
