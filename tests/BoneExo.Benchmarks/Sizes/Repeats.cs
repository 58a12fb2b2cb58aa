using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks.Sizes;

/// <summary>How often a compiler runs before and while it is timed.</summary>
/// <param name="Count">How often it is timed.</param>
/// <param name="MostWarmUp">How long it runs before at most, by its processor time.</param>
internal sealed record Repeats(int Count, TimeSpan MostWarmUp)
{
    /// <summary>Once, as in a process that has not compiled anything like it yet.</summary>
    public static readonly Repeats None = new(1, TimeSpan.Zero);

    /// <summary>Until the JIT has next to nothing left to compile.</summary>
    public static readonly Repeats UntilQuiet = new(5, TimeSpan.FromSeconds(40));

    // Of Roslyn, some methods are called so seldom that their turn comes hours later.
    private const int Few = 10;

    private const int QuietRuns = 3;

    /// <summary>The median of the processor time that an action takes.</summary>
    public TimeSpan Time(Action action)
    {
        WarmUp.Run(() => Once(action), MostWarmUp, QuietRuns, Few);
        TimeSpan[] times = [.. Enumerable.Range(0, Count).Select(_ => Once(action)).Order()];
        return times[Count / 2];
    }

    private static TimeSpan Once(Action action)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }
}
