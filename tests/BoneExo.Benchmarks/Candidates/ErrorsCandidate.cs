using BoneExo.Benchmarks.Generated;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>Every error with its place, of documents with so many errors each.</summary>
internal sealed class ErrorsCandidate<T>(string name, int errors) : Candidate(name)
    where T : ISchemaType<T>
{
    public override bool RefusesAll => true;

    public override byte[][] Choose(byte[][] documents) => [.. documents.Select(document => ChangedRecords.WithErrors<T>(document, errors))];

    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += SchemaJson.Validate<T>(document).Errors.Count == errors ? 0 : 1;
        return valid;
    }
}
