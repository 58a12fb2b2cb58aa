using System.CommandLine;
using System.Diagnostics;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.Generated;

/// <summary><c>lines</c>: long files of records on one core and on all, and how much memory the longest takes.</summary>
internal static class LinesCommand
{
    private const int Rounds = 9;

    public static Command Create()
    {
        Option<long> records = new("--records") { HelpName = "N", DefaultValueFactory = _ => 5_000_000, Description = "How many findings the longest file has; it is made while it is read." };
        Command command = new("lines", "Judges generated files with one finding per line, by one worker and by one for each core in turn, and then a long one.") { records };
        command.SetAction(async (parsed, cancellation) =>
        {
            long count = parsed.GetValue(records);
            int cores = Environment.ProcessorCount;
            // Until the JIT has finished with it.
            await RunAsync(Math.Min(count, 200_000), workers: 1, cancellation);
            await RunAsync(Math.Min(count, 200_000), cores, cancellation);
            byte[][] documents = DomainRecords.Findings.Take(RecordStream.Prepared);
            Verdicts(documents, Math.Min(count, 200_000));
            double[] ofWorkers = new double[Rounds], ofVerdicts = new double[Rounds], ofMachine = new double[Rounds];
            for (int round = 0; round < Rounds; round++)
            {
                double verdicts = Verdicts(documents, count / Rounds);
                double one = await SpeedAsync(count / Rounds, 1, cancellation);
                double all = await SpeedAsync(count / Rounds, cores, cancellation);
                double threads = await ThreadsAsync(documents, count / Rounds, cores);
                (ofWorkers[round], ofVerdicts[round], ofMachine[round]) = (all / one / cores, all / verdicts / cores, threads / verdicts / cores);
            }

            Print($"{Rounds} rounds of {count / Rounds} records on {cores} cores:");
            Print($"  {Spread(ofWorkers)} of so many times one worker");
            Print($"  {Spread(ofVerdicts)} of so many times the verdict on one thread over documents in memory");
            Print($"  {Spread(ofMachine)} of that is what so many threads reach that do nothing else");
            double speed = await SpeedAsync(count, cores, cancellation);
            using System.Diagnostics.Process process = System.Diagnostics.Process.GetCurrentProcess();
            Print($"{count} records in one file, {cores} workers: {speed / 1e6:F0} MB/s; peak working set {process.PeakWorkingSet64 / 1e6:F0} MB");
            return 0;
        });
        return command;
    }

    /// <summary>The bytes per second by the clock.</summary>
    private static async Task<double> SpeedAsync(long count, int workers, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        long bytes = await RunAsync(count, workers, cancellation);
        return bytes / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The bytes per second of the verdict alone, on one thread.</summary>
    private static double Verdicts(byte[][] documents, long count)
    {
        long start = Stopwatch.GetTimestamp(), bytes = 0;
        for (long i = 0; i < count; i++)
        {
            byte[] document = documents[i % documents.Length];
            bytes += document.Length;
            if (!SchemaJson.IsValid<Finding>(document))
                throw new InvalidDataException($"record {i} is not valid");
        }

        return bytes / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The same on several threads at once: what the machine has of cores.</summary>
    private static async Task<double> ThreadsAsync(byte[][] documents, long count, int threads) =>
        (await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() => Verdicts(documents, count / threads))))).Sum();

    private static string Spread(double[] values)
    {
        Array.Sort(values);
        return FormattableString.Invariant($"{values[values.Length / 2]:F2} ({values[0]:F2} to {values[^1]:F2})");
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    /// <summary>Judges so many records and returns their bytes.</summary>
    /// <exception cref="InvalidDataException">One is not valid, missing or out of order.</exception>
    public static async Task<long> RunAsync(long count, int workers, CancellationToken cancellation)
    {
        await using RecordStream stream = new(DomainRecords.Findings, count);
        long next = 0;
        await NdjsonLines.JudgeAsync(
            stream,
            line => SchemaJson.IsValid<Finding>(line.Span),
            (line, isValid) =>
            {
                if (!isValid || line != next++)
                    throw new InvalidDataException($"record {line} is {(isValid ? "out of order" : "not valid")}");
            },
            workers,
            cancellation);
        return next == count ? stream.Bytes : throw new InvalidDataException($"{next} of {count} records came back");
    }
}
