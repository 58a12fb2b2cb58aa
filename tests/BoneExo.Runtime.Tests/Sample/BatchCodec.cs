using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

public readonly struct BatchCodec : ISchemaCodec<Batch>
{
    private static readonly string[] Members =
        ["specimens", "count", "total", "pValue", "price", "big", "date", "instant", "uuid", "isDone", "method", "evidence", "amounts", "extra", "control", "ages"];

    private static readonly Site Site = new("batch.schema.json", "");
    private static readonly ObjectRules Rules = new(Site, "", Members, 0b1, closedBy: "additionalProperties");
    private static readonly ArrayRules SpecimensRules = new(Site, "/properties/specimens", minItems: 1);
    private static readonly NumberRules CountRules = new(Site, "/properties/count", isInteger: true, minimum: "0", maximum: "100", multipleOf: "5");
    private static readonly NumberRules TotalRules = new(Site, "/properties/total", isInteger: true);
    private static readonly NumberRules PValueRules = new(Site, "/properties/pValue", exclusiveMinimum: "0", maximum: "1");
    private static readonly NumberRules PriceRules = new(Site, "/properties/price", multipleOf: "0.01");
    private static readonly NumberRules BigRules = new(Site, "/properties/big", isInteger: true);
    private static readonly StringRules DateRules = new(Site, "/properties/date", format: "date");
    private static readonly StringRules InstantRules = new(Site, "/properties/instant", format: "date-time");
    private static readonly StringRules UuidRules = new(Site, "/properties/uuid", format: "uuid");
    private static readonly TypeRules IsDoneRules = new(Site, "/properties/isDone", "boolean");
    private static readonly ArrayRules EvidenceRules = new(Site, "/properties/evidence", maxItems: 3);
    private static readonly ObjectRules AmountsRules = new(Site, "/properties/amounts", [], 0);
    private static readonly ArrayRules AgesRules = new(Site, "/properties/ages");

    public static TypeDescription Description => field ??= new("Batch", "batch.schema.json#", TypeKind.Record, []);

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Batch value) where TMode : struct, IEvaluationMode
    {
        value = null;
        if (!Utf8.IsObject(ref json, at))
            return run.Mismatch<TMode>(ref json, at, Rules);
        int start = at;
        ulong seen = 0, missed = 0;
        ValueArray<Specimen> specimens = default;
        int count = default;
        long total = default;
        double pValue = default;
        decimal price = default;
        BigInteger big = default;
        DateOnly date = default;
        DateTimeOffset instant = default;
        Guid uuid = default;
        bool isDone = default;
        Method method = default;
        ValueArray<Evidence> evidence = default;
        ValueMap<double> amounts = default;
        RawJson extra = default;
        Specimen? control = default;
        ValueArray<int?> ages = default;
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            int name = at;
            int member = Member(Utf8.Name(ref json, at, ref run, out at));
            if (at < 0 || !run.See<TMode>(member, name, ref seen, Rules))
                return Utf8.Invalid;
            switch (member)
            {
                case 0: at = Arrays.Walk<TMode, Specimen, SpecimenCodec>(ref json, at, ref run, out specimens, SpecimensRules); break;
                case 1: at = Numbers.Walk<TMode>(ref json, at, ref run, out count, CountRules); break;
                case 2: at = Numbers.Walk<TMode>(ref json, at, ref run, out total, TotalRules); break;
                case 3: at = Numbers.Walk<TMode>(ref json, at, ref run, out pValue, PValueRules); break;
                case 4: at = Numbers.Walk<TMode>(ref json, at, ref run, out price, PriceRules); break;
                case 5: at = Numbers.Walk<TMode>(ref json, at, ref run, out big, BigRules); break;
                case 6: at = Strings.Walk<TMode>(ref json, at, ref run, out date, DateRules); break;
                case 7: at = Strings.Walk<TMode>(ref json, at, ref run, out instant, InstantRules); break;
                case 8: at = Strings.Walk<TMode>(ref json, at, ref run, out uuid, UuidRules); break;
                case 9: at = Booleans.Walk<TMode>(ref json, at, ref run, out isDone, IsDoneRules); break;
                case 10: at = MethodCodec.Walk<TMode>(ref json, at, ref run, out method); break;
                case 11: at = Arrays.Walk<TMode, Evidence, EvidenceCodec>(ref json, at, ref run, out evidence, EvidenceRules); break;
                case 12: at = Maps.Walk<TMode, double, AmountsValue>(ref json, at, ref run, out amounts, AmountsRules); break;
                case 13: at = RawJsons.Walk<TMode>(ref json, at, ref run, out extra); break;
                case 14: at = Nullables.Walk<TMode, Specimen, SpecimenCodec>(ref json, at, ref run, out control); break;
                case 15: at = Arrays.Walk<TMode, int?, AgesItem>(ref json, at, ref run, out ages, AgesRules); break;
                default: at = run.Unexpected<TMode>(ref json, name, at, Rules); break;
            }
            if (at < 0)
                return at;
            if (TMode.Collects && TMode.Builds && run.Missed())
                missed |= 1UL << member;
            at = Utf8.NextMember(ref json, at);
        }
        if (at < 0 || ((seen & 0b1) != 0b1 && !run.Missing<TMode>(start, seen, Rules)))
            return Utf8.Invalid;
        if (TMode.Builds)
        {
            seen &= ~missed;
            if ((seen & 0b1) != 0b1)
                return run.Leave(ref json, run.Miss(at));
            value = new Batch
            {
                Specimens = specimens,
                Count = (seen & 1UL << 1) != 0 ? count : null,
                Total = (seen & 1UL << 2) != 0 ? total : null,
                PValue = (seen & 1UL << 3) != 0 ? pValue : null,
                Price = (seen & 1UL << 4) != 0 ? price : null,
                Big = (seen & 1UL << 5) != 0 ? big : null,
                Date = (seen & 1UL << 6) != 0 ? date : null,
                Instant = (seen & 1UL << 7) != 0 ? instant : null,
                Uuid = (seen & 1UL << 8) != 0 ? uuid : null,
                IsDone = (seen & 1UL << 9) != 0 ? isDone : null,
                Method = (seen & 1UL << 10) != 0 ? method : null,
                Evidence = evidence,
                Amounts = amounts,
                Extra = (seen & 1UL << 13) != 0 ? extra : null,
                Control = control,
                Ages = ages,
            };
        }
        return run.Leave(ref json, at);
    }

    public static void Write(CompactWriter writer, Batch value)
    {
        writer.StartObject();
        writer.Name("\"specimens\":"u8); Arrays.Write<Specimen, SpecimenCodec>(writer, value.Specimens);
        if (value.Count is { } count) { writer.Name("\"count\":"u8); writer.Write(count); }
        if (value.Total is { } total) { writer.Name("\"total\":"u8); writer.Write(total); }
        if (value.PValue is { } pValue) { writer.Name("\"pValue\":"u8); writer.Write(pValue); }
        if (value.Price is { } price) { writer.Name("\"price\":"u8); writer.Write(price); }
        if (value.Big is { } big) { writer.Name("\"big\":"u8); writer.Write(big); }
        if (value.Date is { } date) { writer.Name("\"date\":"u8); writer.Write(date); }
        if (value.Instant is { } instant) { writer.Name("\"instant\":"u8); writer.Write(instant); }
        if (value.Uuid is { } uuid) { writer.Name("\"uuid\":"u8); writer.Write(uuid); }
        if (value.IsDone is { } isDone) { writer.Name("\"isDone\":"u8); writer.Write(isDone); }
        if (value.Method is { } method) { writer.Name("\"method\":"u8); MethodCodec.Write(writer, method); }
        if (!value.Evidence.IsAbsent) { writer.Name("\"evidence\":"u8); Arrays.Write<Evidence, EvidenceCodec>(writer, value.Evidence); }
        if (!value.Amounts.IsAbsent) { writer.Name("\"amounts\":"u8); Maps.Write<double, AmountsValue>(writer, value.Amounts); }
        if (value.Extra is { } extra) { writer.Name("\"extra\":"u8); writer.Write(extra); }
        if (value.Control is { } control) { writer.Name("\"control\":"u8); SpecimenCodec.Write(writer, control); }
        if (!value.Ages.IsAbsent) { writer.Name("\"ages\":"u8); Arrays.Write<int?, AgesItem>(writer, value.Ages); }
        writer.EndObject();
    }

    private static int Member(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < Members.Length; i++)
        {
            if (System.Text.Ascii.Equals(name, Members[i]))
                return i;
        }
        return -1;
    }

    private readonly struct AmountsValue : ISchemaCodec<double>
    {
        private static readonly NumberRules Rules = new(Site, "/properties/amounts/additionalProperties");
        public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out double value) where TMode : struct, IEvaluationMode =>
            Numbers.Walk<TMode>(ref json, at, ref run, out value, Rules);
        public static void Write(CompactWriter writer, double value) => writer.Write(value);
    }

    private readonly struct AgesItem : ISchemaCodec<int?>
    {
        public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out int? value) where TMode : struct, IEvaluationMode =>
            Nullables.Walk<TMode, int, Age>(ref json, at, ref run, out value);
        public static void Write(CompactWriter writer, int? value) => Nullables.Write<int, Age>(writer, value);
    }

    private readonly struct Age : ISchemaCodec<int>
    {
        private static readonly NumberRules Rules = new(Site, "/properties/ages/items", isInteger: true, minimum: "0");
        public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out int value) where TMode : struct, IEvaluationMode =>
            Numbers.Walk<TMode>(ref json, at, ref run, out value, Rules);
        public static void Write(CompactWriter writer, int value) => writer.Write(value);
    }
}
