using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

/// <summary>What the emitter writes for an open record.</summary>
[JsonConverter(typeof(SchemaJsonConverter<Specimen, SpecimenCodec>))]
public sealed partial record Specimen : ISchemaType<Specimen>
{
    /// <summary>Its key.</summary>
    public required SpecimenId Id { get; init; }
    public Laterality? Side { get; init; }
    public required string? Comment { get; init; }
    public Optional<string?> Note { get; init; }
    public ValueArray<string> Keywords { get; init; }
    public UnmappedMembers Unmapped { get; init; }

    static int ISchemaType<Specimen>.Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Specimen value) => SpecimenCodec.Walk<TMode>(ref json, at, ref run, out value);
    static void ISchemaType<Specimen>.Write(CompactWriter writer, Specimen value) => SpecimenCodec.Write(writer, value);
    static TypeDescription ISchemaType<Specimen>.Description => SpecimenCodec.Description;
}
