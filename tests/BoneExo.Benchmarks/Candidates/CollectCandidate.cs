using BoneExo.Codecs;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>The walk that finds every error with its place.</summary>
internal sealed class CollectCandidate<TEvaluator>() : Candidate("collect")
    where TEvaluator : struct, ISchemaEvaluator
{
    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += SchemaJson.ValidateBy<TEvaluator>(document, AtOnce).IsValid ? 1 : 0;
        return valid;
    }
}
