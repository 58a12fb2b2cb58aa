namespace BoneExo.Benchmarks.Candidates;

/// <summary>Valid or not, by a type's codec.</summary>
internal sealed class TypeVerdictCandidate<T>(string name = "verdict") : Candidate(name)
    where T : ISchemaType<T>
{
    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += SchemaJson.IsValid<T>(document) ? 1 : 0;
        return valid;
    }
}
