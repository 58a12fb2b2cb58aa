namespace BoneExo.Benchmarks.Candidates;

/// <summary>Checks and builds records.</summary>
internal sealed class ReadCandidate<T>() : Candidate("read into records")
    where T : ISchemaType<T>
{
    // A valid document may have a value that no C# type holds, such as a time in nanoseconds.
    public override byte[][] Choose(byte[][] documents) => [.. documents.Where(document => SchemaJson.TryParse<T>(document, out _, out _))];

    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += SchemaJson.TryParse<T>(document, out _, out _) ? 1 : 0;
        return valid;
    }
}
