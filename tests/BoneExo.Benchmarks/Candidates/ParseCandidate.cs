using System.Text.Json;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>System.Text.Json's document, as a validator over a DOM needs it before it begins.</summary>
internal sealed class ParseCandidate() : Candidate("JsonDocument.Parse")
{
    public override int Run(byte[][] documents)
    {
        foreach (byte[] document in documents)
            JsonDocument.Parse(document).Dispose();
        return NoVerdict;
    }
}
