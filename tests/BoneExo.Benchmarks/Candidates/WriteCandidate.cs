using System.Buffers;
using System.Text.Json;

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
        using Utf8JsonWriter writer = new(buffer);
        foreach (T record in _records)
        {
            SchemaJson.Write(writer, record);
            writer.Flush();
            writer.Reset();
            buffer.ResetWrittenCount();
        }

        return NoVerdict;
    }
}
