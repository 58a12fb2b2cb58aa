using System.Buffers;
using System.Text.Json;

namespace BoneExo.Benchmarks.Candidates;

/// <summary>Writes the records of the valid documents.</summary>
internal sealed class WriteCandidate<T>() : Candidate("write records")
    where T : ISchemaType<T>
{
    private T[]? _records;

    public override int Run(byte[][] documents)
    {
        _records ??= [.. Read(documents)];
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

    private static IEnumerable<T> Read(byte[][] documents)
    {
        foreach (byte[] document in documents)
        {
            if (SchemaJson.TryParse(document, out T? value, out _))
                yield return value!; // A valid document builds its value.
        }
    }
}
