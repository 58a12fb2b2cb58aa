using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BoneExo.Benchmarks.Candidates;

namespace BoneExo.Benchmarks.Peers;

/// <summary>System.Text.Json into the same records by its own source generator; it checks types and required members, nothing else.</summary>
internal sealed class SerializerReadPeer<T>(JsonTypeInfo<T> type) : Candidate("read by System.Text.Json")
{
    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += JsonSerializer.Deserialize(document, type) is not null ? 1 : 0;
        return valid;
    }
}
