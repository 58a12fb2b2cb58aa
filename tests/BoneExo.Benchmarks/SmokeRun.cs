using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Edits;
using BoneExo.Benchmarks.Generated;
using BoneExo.Benchmarks.Measuring;
using BoneExo.Benchmarks.Patterns;
using BoneExo.Benchmarks.Peers;
using BoneExo.Benchmarks.Sizes;

namespace BoneExo.Benchmarks;

/// <summary>Runs everything once over some of the shared data, and compares the verdicts.</summary>
internal static class SmokeRun
{
    private const int Documents = 100;

    // More than one block.
    private const int Lines = 10_000;

    /// <summary>The runs that are no measurement of candidates: of lines, sizes and edits.</summary>
    public const int Others = 3;

    /// <summary>Zero where all agree.</summary>
    public static int Run(TextWriter output)
    {
        if (!SharedData.IsThere)
        {
            output.WriteLine("'../shared/bench-data' is not beside the repository; nothing was measured");
            return 1;
        }

        int disagreements = Patterns(output);
        foreach (SharedData data in SharedData.All)
        {
            MeasuredData corpus = data.Documents.First(Documents);
            IReadOnlyList<Candidate> candidates = [.. data.Compiled.Candidates(), .. SerializerPeers.Of(data.Name), NJsonSchemaPeer.Of(data.SchemaFile)];
            IReadOnlyList<Measurement> measurements = Rounds.Smoke.Run(candidates, corpus);
            // All shared documents are valid. NJsonSchema only has to run: it does not know all keywords.
            disagreements += Report(data.Name, measurements, measurement => measurement.Candidate == NJsonSchemaPeer.PeerName || measurement.Valid == measurement.Documents, output);
        }

        foreach (DomainRow row in DomainRow.All(Documents))
        {
            string[] refusing = [.. row.Candidates.Where(candidate => candidate.RefusesAll).Select(candidate => candidate.Name)];
            disagreements += Report(row.Name, Rounds.Smoke.Run(row.Candidates, new(row.Documents)), measurement => measurement.Valid == (refusing.Contains(measurement.Candidate) ? 0 : measurement.Documents), output);
        }

        return disagreements + RunOthers(output) == 0 ? 0 : 1;
    }

    private static int RunOthers(TextWriter output)
    {
        long bytes = LinesCommand.RunAsync(Lines, workers: 2, CancellationToken.None).GetAwaiter().GetResult();
        SchemaSize size = SizeMeasurer.Measure(SharedData.All[0].SchemaFile, makesTypes: true, Repeats.None, CancellationToken.None);
        EditedBuild build = new(types: 2);
        int Emitted(string edit) => build.Measure(edit, 1, CancellationToken.None).Emitted;
        return Say("lines", bytes > Lines, output)
            + Say("size", size is { Problem: null, Warnings: 0, Code: { VerdictIl: > 0, WalkIl: > 0, OtherIl: > 0 } } && size.Code.VerdictJit > TimeSpan.Zero && size.Code.CollectJit > TimeSpan.Zero, output)
            + Say("edits", (Emitted("C#"), Emitted("description")) == (0, 1), output);
    }

    /// <summary>1 where something is not as it is to be.</summary>
    private static int Say(string name, bool isExpected, TextWriter output)
    {
        output.WriteLine($"{name}: {(isExpected ? "agreed" : "not as expected")}");
        return isExpected ? 0 : 1;
    }

    /// <summary>A time limit that comes before the verdict is no disagreement.</summary>
    private static int Patterns(TextWriter output)
    {
        int disagreements = 0;
        IReadOnlyList<Candidate> candidates = PatternCase.Candidates();
        foreach (PatternCase @case in PatternCase.All)
        {
            IReadOnlyList<Measurement> measurements = Rounds.Smoke.Run(candidates, @case.MeasuredData);
            disagreements += Report(@case.Name, measurements, measurement => measurement.Valid == (@case.IsValid ? 1 : 0), output);
        }

        return disagreements;
    }

    /// <summary>How many candidates have a verdict that is not the expected one.</summary>
    private static int Report(string name, IReadOnlyList<Measurement> measurements, Func<Measurement, bool> isExpected, TextWriter output)
    {
        string[] dissenting = [.. measurements.Where(measurement => measurement.Valid >= 0 && !isExpected(measurement)).Select(measurement => measurement.Candidate)];
        output.WriteLine($"{name}: {measurements.Count} candidates, {(dissenting.Length == 0 ? "agreed" : "different: " + string.Join(", ", dissenting))}");
        return dissenting.Length;
    }
}
