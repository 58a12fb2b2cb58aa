using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace BoneExo.Benchmarks;

/// <summary><c>table</c>: the benchmarks for publication, by BenchmarkDotNet.</summary>
internal static class TableCommand
{
    // A noisy machine would have it go on to a hundred rounds of half a second.
    private const int MostIterations = 20;

    private static readonly TimeInterval Iteration = TimeInterval.FromMilliseconds(200);

    public static Command Create()
    {
        Command command = new("table", "Runs BenchmarkDotNet over the shared data, every candidate by every schema.");
        command.SetAction(_ =>
        {
            // In this process, because the emitted code is compiled here and is in no file that another could load.
            IConfig config = DefaultConfig.Instance
                .AddJob(Job.Default.WithMaxIterationCount(MostIterations).WithIterationTime(Iteration).WithToolchain(InProcessEmitToolchain.Instance))
                .AddDiagnoser(MemoryDiagnoser.Default);
            BenchmarkRunner.Run<SharedDataBenchmarks>(config);
            return 0;
        });
        return command;
    }
}
