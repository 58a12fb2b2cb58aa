using System.Runtime;

namespace BoneExo.Benchmarks.Measuring;

/// <summary>Runs something until the JIT has finished with it.</summary>
internal static class WarmUp
{
    // Methods are compiled again on another thread, some time after they have been called often.
    private static readonly TimeSpan TieringDelay = TimeSpan.FromMilliseconds(150);

    /// <summary>Runs until so many steps in a row have left the JIT next to nothing to do; the processor time of all steps.</summary>
    /// <param name="step">Runs, and says for how long.</param>
    /// <param name="most">After how much time it ends in any case.</param>
    /// <param name="quietSteps">How many steps in a row.</param>
    /// <param name="few">How many methods, compiled in one step, are next to nothing.</param>
    public static TimeSpan Run(Func<TimeSpan> step, TimeSpan most, int quietSteps, int few)
    {
        TimeSpan total = TimeSpan.Zero;
        for (int quiet = 0; total < most && quiet < quietSteps;)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            total += step();
            Thread.Sleep(TieringDelay);
            quiet = JitInfo.GetCompiledMethodCount() - compiled <= few ? quiet + 1 : 0;
        }

        return total;
    }
}
