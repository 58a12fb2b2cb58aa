using System.Diagnostics.CodeAnalysis;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Sample;

public readonly struct SpecimenCodec : ISchemaCodec<Specimen>
{
    private static readonly Site Site = new("specimen.schema.json", "/$defs/Specimen");
    private static readonly ObjectRules Rules = new(Site, "", ["id", "side", "comment", "note", "keywords"], 0b101);
    private static readonly StringRules CommentRules = new(Site, "/properties/comment", maxLength: 60);
    private static readonly StringRules NoteRules = new(Site, "/properties/note");
    private static readonly ArrayRules KeywordsRules = new(Site, "/properties/keywords", uniqueItems: true);

    public static TypeDescription Description => field ??= new("Specimen", "specimen.schema.json#/$defs/Specimen", TypeKind.Record,
    [
        new("id", "Id", true) { Summary = "Its key." },
        new("side", "Side", false) { Marginality = Marginality.Recommended },
    ]);

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out Specimen value)
        where TMode : struct, IEvaluationMode
    {
        value = null;
        if (!Utf8.IsObject(ref json, at))
            return run.Mismatch<TMode>(ref json, at, Rules);
        int start = at;
        ulong seen = 0, missed = 0;
        SpecimenId id = default;
        Laterality side = default;
        string? comment = default;
        string? note = default;
        ValueArray<string> keywords = default;
        UnmappedMembers unmapped = default;
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            int name = at;
            int member = Member(Utf8.Name(ref json, at, ref run, out at));
            if (at < 0 || !run.See<TMode>(member, name, ref seen, Rules))
                return Utf8.Invalid;
            switch (member)
            {
                case 0: at = SpecimenIdCodec.Walk<TMode>(ref json, at, ref run, out id); break;
                case 1: at = LateralityCodec.Walk<TMode>(ref json, at, ref run, out side); break;
                case 2: at = Utf8.IsNull(ref json, at) ? Utf8.Null(ref json, at, ref run) : Strings.Walk<TMode>(ref json, at, ref run, out comment, CommentRules); break;
                case 3: at = Utf8.IsNull(ref json, at) ? Utf8.Null(ref json, at, ref run) : Strings.Walk<TMode>(ref json, at, ref run, out note, NoteRules); break;
                case 4: at = Arrays.Walk<TMode, string, KeywordsItem>(ref json, at, ref run, out keywords, KeywordsRules); break;
                default: at = Unmapped.Walk<TMode>(ref json, name, at, ref run, ref unmapped); break;
            }
            if (at < 0)
                return at;
            if (TMode.Collects && TMode.Builds && run.Missed())
                missed |= 1UL << member;
            at = Utf8.NextMember(ref json, at);
        }
        if (at < 0 || ((seen & 0b101) != 0b101 && !run.Missing<TMode>(start, seen, Rules)))
            return Utf8.Invalid;
        if (TMode.Builds)
        {
            seen &= ~missed;
            if ((seen & 0b101) != 0b101)
                return run.Leave(ref json, run.Miss(at));
            value = new Specimen
            {
                Id = id,
                Side = (seen & 1UL << 1) != 0 ? side : null,
                Comment = comment,
                Note = (seen & 1UL << 3) != 0 ? new(note) : default,
                Keywords = keywords,
                Unmapped = unmapped,
            };
        }
        return run.Leave(ref json, at);
    }

    public static void Write(CompactWriter writer, Specimen value)
    {
        writer.StartObject();
        writer.Name("\"id\":"u8); SpecimenIdCodec.Write(writer, value.Id);
        if (value.Side is { } side) { writer.Name("\"side\":"u8); LateralityCodec.Write(writer, side); }
        writer.Name("\"comment\":"u8); writer.Write(value.Comment);
        if (value.Note.HasValue) { writer.Name("\"note\":"u8); writer.Write(value.Note.Value); }
        if (!value.Keywords.IsAbsent) { writer.Name("\"keywords\":"u8); Arrays.Write<string, KeywordsItem>(writer, value.Keywords); }
        value.Unmapped.WriteTo(writer);
        writer.EndObject();
    }

    private static int Member(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => 0,
        4 when name.SequenceEqual("side"u8) => 1,
        4 when name.SequenceEqual("note"u8) => 3,
        7 when name.SequenceEqual("comment"u8) => 2,
        8 when name.SequenceEqual("keywords"u8) => 4,
        _ => -1,
    };

    private readonly struct KeywordsItem : ISchemaCodec<string>
    {
        private static readonly StringRules Rules = new(Site, "/properties/keywords/items", minLength: 1);
        public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out string value) where TMode : struct, IEvaluationMode =>
            Strings.Walk<TMode>(ref json, at, ref run, out value, Rules);
        public static void Write(CompactWriter writer, string value) => writer.Write(value);
    }
}
