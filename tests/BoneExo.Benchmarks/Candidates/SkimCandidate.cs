using System.Text.Json;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>The unit: reads every token and does nothing with it.</summary>
internal sealed class SkimCandidate() : Candidate("skim")
{
    public override int Run(byte[][] documents)
    {
        foreach (byte[] document in documents)
        {
            Utf8JsonReader reader = new(document);
            while (reader.Read())
            {
            }
        }

        return NoVerdict;
    }
}
