using BoneExo.Codecs;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>Valid or not.</summary>
internal sealed class VerdictCandidate<TEvaluator>() : Candidate("verdict")
    where TEvaluator : struct, ISchemaEvaluator
{
    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += SchemaJson.IsValidBy<TEvaluator>(document) ? 1 : 0;
        return valid;
    }
}
