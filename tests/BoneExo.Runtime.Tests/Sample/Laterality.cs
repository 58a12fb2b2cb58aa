using System.Text.Json.Serialization;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

/// <summary>What the emitter writes for a closed enumeration.</summary>
[JsonConverter(typeof(SchemaJsonConverter<Laterality, LateralityCodec>))]
public enum Laterality { Left = 1, Right = 2 }

public readonly struct LateralityCodec : ISchemaCodec<Laterality>
{
    private static readonly EnumRules Rules = new(new("specimen.schema.json", "/$defs/Laterality"), "", "enum", "\"left\"", "\"right\"");
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out Laterality value) where TMode : struct, IEvaluationMode
    {
        value = Parse(Utf8.Text(ref json, at, ref run, out int end));
        return end > 0 && value != 0 ? end : run.Refuse<TMode>(ref json, at, Rules);
    }
    public static void Write(CompactWriter writer, Laterality value) => writer.WriteText(Text(value));
    public static ReadOnlySpan<byte> Text(Laterality value) => value switch { Laterality.Left => "left"u8, Laterality.Right => "right"u8, _ => throw new ArgumentOutOfRangeException(nameof(value)) };
    private static Laterality Parse(ReadOnlySpan<byte> text) => text.Length switch { 4 when text.SequenceEqual("left"u8) => Laterality.Left, 5 when text.SequenceEqual("right"u8) => Laterality.Right, _ => default };
}
