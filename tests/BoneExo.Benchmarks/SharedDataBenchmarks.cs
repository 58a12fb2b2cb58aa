using BenchmarkDotNet.Attributes;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks;

/// <summary>All documents of a shared schema; divide by their number.</summary>
public class SharedDataBenchmarks
{
    private byte[][][] _documents = [];
    private IReadOnlyList<Candidate> _candidates = [];

    public static IEnumerable<string> Names => SharedData.All.Select(data => data.Name);

    [ParamsSource(nameof(Names))]
    public string Schema { get; set; } = "";

    [GlobalSetup]
    public void Compile()
    {
        SharedData data = SharedData.All.Single(data => data.Name == Schema);
        _candidates = data.Compiled.Candidates();
        _documents = [.. _candidates.Select(candidate => candidate.Choose(data.Documents.Documents))];
    }

    [Benchmark(Baseline = true)]
    public int Skim() => Run(0);

    [Benchmark]
    public int ParseDocument() => Run(1);

    [Benchmark]
    public int Verdict() => Run(2);

    [Benchmark]
    public int Collect() => Run(3);

    [Benchmark]
    public int Read() => Run(4);

    [Benchmark]
    public int Write() => Run(5);

    // BenchmarkDotNet prints NA for what throws.
    private int Run(int candidate) => candidate < _candidates.Count
        ? _candidates[candidate].Run(_documents[candidate])
        : throw new NotSupportedException($"the root of {Schema} has no record");
}
