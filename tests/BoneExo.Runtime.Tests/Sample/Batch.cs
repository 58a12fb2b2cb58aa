using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

/// <summary>What the emitter writes for a closed record with a member of every kind.</summary>
[JsonConverter(typeof(SchemaJsonConverter<Batch, BatchCodec>))]
public sealed partial record Batch : ISchemaType<Batch>
{
    public required ValueArray<Specimen> Specimens { get; init; }
    public int? Count { get; init; }
    public long? Total { get; init; }
    public double? PValue { get; init; }
    public decimal? Price { get; init; }
    public BigInteger? Big { get; init; }
    public DateOnly? Date { get; init; }
    public DateTimeOffset? Instant { get; init; }
    public Guid? Uuid { get; init; }
    public bool? IsDone { get; init; }
    public Method? Method { get; init; }
    public ValueArray<Evidence> Evidence { get; init; }
    public ValueMap<double> Amounts { get; init; }
    public RawJson? Extra { get; init; }
    public Specimen? Control { get; init; }
    public ValueArray<int?> Ages { get; init; }

    static int ISchemaType<Batch>.Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Batch value) => BatchCodec.Walk<TMode>(ref json, at, ref run, out value);
    static void ISchemaType<Batch>.Write(CompactWriter writer, Batch value) => BatchCodec.Write(writer, value);
    static TypeDescription ISchemaType<Batch>.Description => BatchCodec.Description;
}
