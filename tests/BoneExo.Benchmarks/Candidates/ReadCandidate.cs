namespace BoneExo.Benchmarks.Candidates;

/// <summary>Checks and builds records.</summary>
internal sealed class ReadCandidate<T>() : Candidate("read into records")
    where T : ISchemaType<T>
{
    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
        {
            // A valid document may have a value that no C# type holds, such as a time in nanoseconds.
            bool isRead = SchemaJson.TryParse<T>(document, out _, out ValidationReport report);
            valid += isRead || report.Errors.All(error => error.Rule.StartsWith("read/", StringComparison.Ordinal)) ? 1 : 0;
        }

        return valid;
    }
}
