using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.Generated;

/// <summary><c>lines</c>: a long file of records on one core and on all, and how much memory that takes.</summary>
internal static class LinesCommand
{
    public static Command Create()
    {
        Option<long> records = new("--records") { HelpName = "N", DefaultValueFactory = _ => 5_000_000, Description = "How many findings the file has; it is made while it is read." };
        Command command = new("lines", "Judges a generated file with one finding per line, first by one worker and then by one for each core.") { records };
        command.SetAction(async (parsed, cancellation) =>
        {
            long count = parsed.GetValue(records);
            // Until the JIT has finished with it.
            await RunAsync(Math.Min(count, 200_000), workers: 1, cancellation);
            double one = await ReportAsync(count, 1, cancellation);
            double all = await ReportAsync(count, Environment.ProcessorCount, cancellation);
            using System.Diagnostics.Process process = System.Diagnostics.Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores: {all / one / Environment.ProcessorCount:F2} of so many times one; peak working set {process.PeakWorkingSet64 / 1e6:F0} MB"));
            return 0;
        });
        return command;
    }

    private static async Task<double> ReportAsync(long count, int workers, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long bytes = await RunAsync(count, workers, cancellation);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double used = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workers} workers: {count} records, {bytes / 1e6:F0} MB in {seconds:F2} s: {bytes / 1e6 / seconds:F0} MB/s; {used:F2} s of processor time, {bytes / 1e6 / used:F0} MB per such second"));
        return bytes / seconds;
    }

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
