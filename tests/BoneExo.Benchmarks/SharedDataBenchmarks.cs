using BenchmarkDotNet.Attributes;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks;

/// <summary>All documents of a shared schema; divide by their number.</summary>
public class SharedDataBenchmarks
{
    private byte[][] _documents = [];
    private IReadOnlyList<Candidate> _candidates = [];

    public static IEnumerable<string> Names => SharedData.All.Select(data => data.Name);

    [ParamsSource(nameof(Names))]
    public string Schema { get; set; } = "";

    [GlobalSetup]
    public void Compile()
    {
        SharedData data = SharedData.All.Single(data => data.Name == Schema);
        _documents = data.Documents.Documents;
        _candidates = data.Compiled.Candidates();
    }

    [Benchmark(Baseline = true)]
    public int Skim() => _candidates[0].Run(_documents);

    [Benchmark]
    public int ParseDocument() => _candidates[1].Run(_documents);

    [Benchmark]
    public int Verdict() => _candidates[2].Run(_documents);

    [Benchmark]
    public int Collect() => _candidates[3].Run(_documents);
}
