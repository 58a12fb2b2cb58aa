using System.Text.Json.Serialization.Metadata;
using BoneExo.Benchmarks.Candidates;

namespace BoneExo.Benchmarks.Peers;

/// <summary>The records that are written by hand for System.Text.Json, by the name of the shared schema.</summary>
internal static class SerializerPeers
{
    public static IEnumerable<Candidate> Of(string name) => name switch
    {
        "helm-chart-lock" => Both(WrittenModels.Default.ChartLock),
        "importmap" => Both(WrittenModels.Default.ImportMap),
        "pre-commit-hooks" => Both(WrittenModels.Default.HookArray),
        _ => [],
    };

    private static Candidate[] Both<T>(JsonTypeInfo<T> type) => [new SerializerReadPeer<T>(type), new SerializerWritePeer<T>(type)];
}
