using System.Diagnostics;

namespace BoneExo.Cli.Schemas;

/// <summary>Times the stages of one compilation.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, TimeSpan Time)> _stages = [];
    private long _start = Stopwatch.GetTimestamp();

    public IReadOnlyList<(string Stage, TimeSpan Time)> Stages => _stages;

    /// <summary>Says that a stage is done, which began when the one before was.</summary>
    public void Finished(string stage)
    {
        long now = Stopwatch.GetTimestamp();
        _stages.Add((stage, Stopwatch.GetElapsedTime(_start, now)));
        _start = now;
    }
}
