using System.Buffers;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>Writes the records of the valid documents.</summary>
internal sealed class WriteCandidate<T>() : Candidate("write records")
    where T : ISchemaType<T>
{
    private T[]? _records;

    public override byte[][] Choose(byte[][] documents) => [.. documents.Where(document => SchemaJson.TryParse<T>(document, out _, out _))];

    public override int Run(byte[][] documents)
    {
        _records ??= [.. documents.Select(document => SchemaJson.Parse<T>(document))];
        ArrayBufferWriter<byte> buffer = new(64 * 1024);
        foreach (T record in _records)
        {
            SchemaJson.Write(buffer, record);
            buffer.ResetWrittenCount();
        }

        return NoVerdict;
    }
}
