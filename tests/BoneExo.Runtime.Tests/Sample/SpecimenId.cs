using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

/// <summary>What the emitter writes for a key.</summary>
[JsonConverter(typeof(SchemaJsonConverter<SpecimenId, SpecimenIdCodec>))]
public readonly partial record struct SpecimenId : ISpanParsable<SpecimenId>, ISchemaType<SpecimenId>
{
    private readonly string? _value;

    private SpecimenId(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("the default SpecimenId has no value; read or parse one");

    public static bool TryCreate(string? value, out SpecimenId id)
    {
        bool isValid = value is not null && SpecimenIdCodec.Rules.Accepts(value);
        id = isValid ? new(value!) : default; // Valid values are not null.
        return isValid;
    }

    public static SpecimenId Parse(string s, IFormatProvider? provider = null) =>
        TryCreate(s, out SpecimenId id) ? id : throw new FormatException(SpecimenIdCodec.Rules.Explain(s));

    public static SpecimenId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SpecimenId result) => TryCreate(s, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SpecimenId result) => TryCreate(s.ToString(), out result);

    public override string ToString() => _value ?? "";

    internal static SpecimenId Trusted(string value) => new(value);

    static int ISchemaType<SpecimenId>.Walk<TMode>(ref byte json, int at, ref Evaluation run, out SpecimenId value) => SpecimenIdCodec.Walk<TMode>(ref json, at, ref run, out value);
    static void ISchemaType<SpecimenId>.Write(CompactWriter writer, SpecimenId value) => SpecimenIdCodec.Write(writer, value);
    static TypeDescription ISchemaType<SpecimenId>.Description => SpecimenIdCodec.Description;
}

public readonly struct SpecimenIdCodec : ISchemaCodec<SpecimenId>
{
    internal static readonly StringRules Rules = new(new("specimen.schema.json", "/$defs/SpecimenId"), "", pattern: Pattern.Automaton("^sp-[0-9]+$", "73 70 2D 30-39 !30-39="), isScalar: true);

    public static TypeDescription Description => field ??= new("SpecimenId", "specimen.schema.json#/$defs/SpecimenId", TypeKind.Id, []);

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out SpecimenId value) where TMode : struct, IEvaluationMode
    {
        at = Strings.Walk<TMode>(ref json, at, ref run, out string? text, Rules);
        value = TMode.Builds && text is not null ? SpecimenId.Trusted(text) : default;
        return at;
    }

    public static void Write(CompactWriter writer, SpecimenId value) => writer.Write(value.Value);
}
