using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;
using BoneExo.Benchmarks.Peers;

namespace BoneExo.Benchmarks;

/// <summary>Runs everything once over some of the shared data, and compares the verdicts.</summary>
internal static class SmokeRun
{
    private const int Documents = 100;

    /// <summary>Zero where all agree.</summary>
    public static int Run(TextWriter output)
    {
        if (!SharedData.IsThere)
        {
            output.WriteLine("'../shared/bench-data' is not beside the repository; nothing was measured");
            return 1;
        }

        int disagreements = 0;
        foreach (SharedData data in SharedData.All)
        {
            Corpus corpus = data.Documents.First(Documents);
            IReadOnlyList<Candidate> candidates = [.. data.Compiled.Candidates(), .. SerializerPeers.Of(data.Name), NJsonSchemaPeer.Of(data.SchemaFile)];
            IReadOnlyList<Measurement> measurements = Rounds.Smoke.Run(candidates, corpus);
            // All shared documents are valid. NJsonSchema only has to run: it does not know all keywords.
            string[] dissenting = [.. measurements
                .Where(measurement => measurement.Valid >= 0 && measurement.Candidate != NJsonSchemaPeer.PeerName && measurement.Valid != corpus.Documents.Length)
                .Select(measurement => measurement.Candidate)];
            output.WriteLine($"{data.Name}: {candidates.Count} candidates, {(dissenting.Length == 0 ? "agreed" : "different: " + string.Join(", ", dissenting))}");
            disagreements += dissenting.Length;
        }

        return disagreements == 0 ? 0 : 1;
    }
}
