using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

/// <summary>What the emitter writes for an open union with one known case.</summary>
[JsonConverter(typeof(SchemaJsonConverter<Evidence, EvidenceCodec>))]
public abstract partial record Evidence : ISchemaType<Evidence>
{
    private protected Evidence() { }

    public sealed partial record Measurement : Evidence
    {
        public required double Quantity { get; init; }

        private protected override void Closed() { }
    }

    public sealed partial record Other : Evidence
    {
        public required string Kind { get; init; }

        public required RawJson Value { get; init; }

        private protected override void Closed() { }
    }

    private protected abstract void Closed();

    static int ISchemaType<Evidence>.Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Evidence value) => EvidenceCodec.Walk<TMode>(ref json, at, ref run, out value);
    static void ISchemaType<Evidence>.Write(CompactWriter writer, Evidence value) => EvidenceCodec.Write(writer, value);
    static TypeDescription ISchemaType<Evidence>.Description => EvidenceCodec.Description;
}

public readonly struct EvidenceCodec : ISchemaCodec<Evidence>
{
    private static readonly Site Site = new("specimen.schema.json", "/$defs/Evidence");
    private static readonly UnionRules Rules = new(Site, "", "kind", "measurement");

    public static TypeDescription Description => field ??= new("Evidence", "specimen.schema.json#/$defs/Evidence", TypeKind.Union, []);

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Evidence value) where TMode : struct, IEvaluationMode
    {
        switch (Case(Utf8.Discriminator(ref json, at, ref run, "kind"u8)))
        {
            case 0:
            {
                at = MeasurementCodec.Walk<TMode>(ref json, at, ref run, out Evidence.Measurement? item);
                value = item;
                return at;
            }
            default:
                at = Unions.WalkOther<TMode>(ref json, at, ref run, Rules, out string? kind, out RawJson raw);
                value = kind is null ? null : new Evidence.Other { Kind = kind, Value = raw };
                return at;
        }
    }

    public static void Write(CompactWriter writer, Evidence value)
    {
        switch (value)
        {
            case Evidence.Measurement item: MeasurementCodec.Write(writer, item); break;
            case Evidence.Other item: writer.Write(item.Value); break;
            default: throw new ArgumentNullException(nameof(value));
        }
    }

    private static int Case(ReadOnlySpan<byte> text) => text.Length switch
    {
        11 when text.SequenceEqual("measurement"u8) => 0,
        _ => -1,
    };

    public readonly struct MeasurementCodec : ISchemaCodec<Evidence.Measurement>
    {
        private static readonly ObjectRules MemberRules = new(Site, "/oneOf/0", ["kind", "quantity"], 0b11, closedBy: "additionalProperties");
        private static readonly EnumRules KindRules = new(Site, "/oneOf/0/properties/kind", "const", "\"measurement\"");
        private static readonly NumberRules QuantityRules = new(Site, "/oneOf/0/properties/quantity", exclusiveMinimum: "0", maximum: "1e3");

        public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Evidence.Measurement value) where TMode : struct, IEvaluationMode
        {
            value = null;
            if (!Utf8.IsObject(ref json, at))
                return run.Mismatch<TMode>(ref json, at, MemberRules);
            int start = at;
            ulong seen = 0, missed = 0;
            double quantity = default;
            at = run.EnterObject(ref json, at);
            while (at > 0 && Utf8.IsName(ref json, at))
            {
                int name = at;
                int member = Member(Utf8.Name(ref json, at, ref run, out at));
                if (at < 0 || !run.See<TMode>(member, name, ref seen, MemberRules))
                    return Utf8.Invalid;
                switch (member)
                {
                    case 0: at = Constants.Walk<TMode>(ref json, at, ref run, KindRules); break;
                    case 1: at = Numbers.Walk<TMode>(ref json, at, ref run, out quantity, QuantityRules); break;
                    default: at = run.Unexpected<TMode>(ref json, name, at, MemberRules); break;
                }
                if (at < 0)
                    return at;
                if (TMode.Collects && TMode.Builds && run.Missed())
                    missed |= 1UL << member;
                at = Utf8.NextMember(ref json, at);
            }
            if (at < 0 || ((seen & 0b11) != 0b11 && !run.Missing<TMode>(start, seen, MemberRules)))
                return Utf8.Invalid;
            if (TMode.Builds)
            {
                seen &= ~missed;
                if ((seen & 0b11) != 0b11)
                    return run.Leave(ref json, run.Miss(at));
                value = new Evidence.Measurement { Quantity = quantity };
            }
            return run.Leave(ref json, at);
        }

        public static void Write(CompactWriter writer, Evidence.Measurement value)
        {
            writer.StartObject();
            writer.Name("\"kind\":"u8); writer.WriteRaw("\"measurement\""u8);
            writer.Name("\"quantity\":"u8); writer.Write(value.Quantity);
            writer.EndObject();
        }

        private static int Member(ReadOnlySpan<byte> text) => text.Length switch
        {
            4 when text.SequenceEqual("kind"u8) => 0,
            8 when text.SequenceEqual("quantity"u8) => 1,
            _ => -1,
        };
    }
}
