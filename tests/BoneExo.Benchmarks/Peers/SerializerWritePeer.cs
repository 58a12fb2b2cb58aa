using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BoneExo.Benchmarks.Candidates;

namespace BoneExo.Benchmarks.Peers;

/// <summary>System.Text.Json's writing of the same records.</summary>
internal sealed class SerializerWritePeer<T>(JsonTypeInfo<T> type) : Candidate("write by System.Text.Json")
{
    private T?[]? _records;

    public override int Run(byte[][] documents)
    {
        _records ??= [.. documents.Select(document => JsonSerializer.Deserialize(document, type))];
        ArrayBufferWriter<byte> buffer = new(64 * 1024);
        using Utf8JsonWriter writer = new(buffer);
        foreach (T? record in _records)
        {
            JsonSerializer.Serialize(writer, record!, type); // Every document that is read is one.
            writer.Reset();
            buffer.ResetWrittenCount();
        }

        return NoVerdict;
    }
}
