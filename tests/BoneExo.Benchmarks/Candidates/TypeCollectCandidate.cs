namespace BoneExo.Benchmarks.Candidates;

/// <summary>The walk that finds every error with its place, by a type's codec.</summary>
internal sealed class TypeCollectCandidate<T>() : Candidate("collect")
    where T : ISchemaType<T>
{
    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += SchemaJson.Validate<T>(document, AtOnce).IsValid ? 1 : 0;
        return valid;
    }
}
