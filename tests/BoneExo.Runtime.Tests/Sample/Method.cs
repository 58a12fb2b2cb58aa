using System.Text.Json.Serialization;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

/// <summary>What the emitter writes for an open enumeration.</summary>
[JsonConverter(typeof(SchemaJsonConverter<Method, MethodCodec>))]
public readonly partial record struct Method : ISchemaType<Method>
{
    private readonly string? _value;

    private Method(string value) => _value = value;

    public static Method Centrifugation { get; } = new("centrifugation");

    public string Value => _value ?? throw new InvalidOperationException("the default Method has no value; read or create one");

    public bool IsKnown => _value is "centrifugation";

    public static Method Create(string literal) => new(literal);

    static int ISchemaType<Method>.Walk<TMode>(ref byte json, int at, ref Evaluation run, out Method value) => MethodCodec.Walk<TMode>(ref json, at, ref run, out value);
    static void ISchemaType<Method>.Write(CompactWriter writer, Method value) => MethodCodec.Write(writer, value);
    static TypeDescription ISchemaType<Method>.Description => MethodCodec.Description;
}

public readonly struct MethodCodec : ISchemaCodec<Method>
{
    private static readonly StringRules Rules = new(new("specimen.schema.json", "/$defs/Method"), "", isScalar: true);

    public static TypeDescription Description => field ??= new("Method", "specimen.schema.json#/$defs/Method", TypeKind.OpenEnum, [])
    {
        Literals = [new("centrifugation", "Centrifugation")],
    };

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out Method value) where TMode : struct, IEvaluationMode
    {
        at = Strings.Walk<TMode>(ref json, at, ref run, out string? text, Rules);
        value = TMode.Builds && text is not null ? Method.Create(text) : default;
        return at;
    }

    public static void Write(CompactWriter writer, Method value) => writer.Write(value.Value);
}
