using BoneExo.Benchmarks.Candidates;

namespace BoneExo.Benchmarks.Measuring;

/// <summary>
/// Runs candidates over the same documents in turn, so that whatever else the machine does meets all of them alike. Time is the
/// processor time of this process: other processes' share of the processor is not in it.
/// </summary>
/// <param name="Count">How often each is timed.</param>
/// <param name="MostWarmUp">How long each runs before at most, until the JIT has finished with it.</param>
/// <param name="Least">How long one round of a candidate lasts at least.</param>
internal sealed record Rounds(int Count, TimeSpan MostWarmUp, TimeSpan Least)
{
    public static readonly Rounds Full = new(15, TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(40));

    /// <summary>For candidates of which some take a second.</summary>
    public static readonly Rounds Few = new(5, TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(40));

    /// <summary>For a first look.</summary>
    public static readonly Rounds Quick = new(9, TimeSpan.FromSeconds(3), TimeSpan.FromMilliseconds(20));

    /// <summary>Only to see that everything runs.</summary>
    public static readonly Rounds Smoke = new(1, TimeSpan.Zero, TimeSpan.Zero);

    private const int QuietSteps = 4;

    private static readonly TimeSpan WarmUpStep = TimeSpan.FromMilliseconds(50);

    public IReadOnlyList<Measurement> Run(IReadOnlyList<Candidate> candidates, MeasuredData corpus)
    {
        MeasuredData[] chosen = [.. candidates.Select(candidate => new MeasuredData(candidate.Choose(corpus.Documents)))];
        int[] passes = [.. candidates.Select((candidate, i) => Prepare(candidate, chosen[i]))];
        double[][] times = [.. candidates.Select(_ => new double[Count])];
        double[] allocated = new double[candidates.Count];
        int[] valid = new int[candidates.Count];
        for (int round = 0; round < Count; round++)
        {
            for (int i = 0; i < candidates.Count; i++)
            {
                long bytes = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                for (int pass = 0; pass < passes[i]; pass++)
                    valid[i] = candidates[i].Run(chosen[i].Documents);
                double documents = (double)passes[i] * chosen[i].Documents.Length;
                times[i][round] = (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / documents;
                allocated[i] = (GC.GetAllocatedBytesForCurrentThread() - bytes) / documents;
            }
        }

        double[] medians = [.. times.Select(Median)];
        // By the byte, because a candidate may have chosen documents of another size.
        double[] perByte = [.. medians.Select((median, i) => median * chosen[i].Documents.Length / chosen[i].Bytes)];
        return [.. candidates.Select((candidate, i) => new Measurement(
            candidate.Name, medians[i], 1e3 / perByte[i], allocated[i], perByte[i] / perByte[0], valid[i])
        {
            Documents = chosen[i].Documents.Length,
        }).Where(measurement => measurement.Documents > 0)];
    }

    /// <summary>Warms a candidate up and says how many passes one round needs.</summary>
    private int Prepare(Candidate candidate, MeasuredData corpus)
    {
        if (MostWarmUp == TimeSpan.Zero)
            return 1;
        int passes = 0;
        TimeSpan total = WarmUp.Run(Step, MostWarmUp, QuietSteps, few: 0);
        return Math.Max(1, (int)(Least * passes / total));

        TimeSpan Step()
        {
            TimeSpan start = Environment.CpuUsage.TotalTime, time;
            do
            {
                candidate.Run(corpus.Documents);
                passes++;
                time = Environment.CpuUsage.TotalTime - start;
            }
            while (time < WarmUpStep);
            return time;
        }
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
