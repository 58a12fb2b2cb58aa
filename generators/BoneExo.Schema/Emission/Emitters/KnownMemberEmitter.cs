using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the method by which all walks of a record tell its members apart: by length, then by words.</summary>
internal static class KnownMemberEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    private const string Place = "ref json, at, ref run";

    /// <summary>As many names of one length are compared one after another.</summary>
    private const int MostInRow = 3;

    /// <summary>Sets <c>member</c> to the number of the member whose name begins at <c>at</c>, or -1, and <c>at</c> to its value.</summary>
    public static void WriteCall(CodeWriter writer) => writer.WriteLines(
        $"long found = Member({Place});",
        "int member = (int)(found >> 32);",
        "at = (int)found;");

    public static void WriteMethod(CodeWriter writer, RecordFacts record)
    {
        writer.WriteLine();
        if (record.Members.Count == 0)
        {
            writer.WriteLine($"public static long Member(ref byte json, int at, ref {RuntimeNames.Codecs}Evaluation run) => Rules.Find({Place});");
            return;
        }

        if (record.Members.Count > DispatchEmitter.MostCompared)
        {
            MemberEmitter.WriteTable(writer, record.Members.Select(member => member.JsonName), "Member");
            writer.WriteLine($"public static long Member(ref byte json, int at, ref {RuntimeNames.Codecs}Evaluation run) => {MemberEmitter.Table("Member")}.Find({Place});");
            return;
        }

        using (writer.Block($"public static long Member(ref byte json, int at, ref {RuntimeNames.Codecs}Evaluation run)"))
        {
            writer.WriteLine($"int length = {Utf8}.NameLength({Place});");
            using (writer.Block("return length switch", "};"))
            {
                foreach (var length in record.Members.Select((member, number) => new Name(Literal.UnescapedBytes(member.JsonName), number)).GroupBy(name => name.Utf8.Length).OrderBy(length => length.Key))
                    WriteArms(writer, Literal.Number(length.Key), [.. length]);
                // With escapes, white space before the colon, or long.
                writer.WriteLine($"< 0 => Rules.Find({Place}),");
                writer.WriteLine($"_ => {Result("-1", "length + 2")},");
            }
        }
    }

    private static void WriteArms(CodeWriter writer, string pattern, List<Name> names)
    {
        int index = names.Count > MostInRow ? DispatchEmitter.BestIndex([.. names.Select(name => name.Utf8)]) : -1;
        if (index < 0)
        {
            foreach (Name name in names)
                writer.WriteLine($"{pattern} when {string.Join(" && ", MemberEmitter.Pieces(name.Utf8))} => {Result(Literal.Number(name.Number), Literal.Number(name.Utf8.Length + 2))},");
            return;
        }

        using (writer.Block($"{pattern} => {Utf8}.Byte(ref json, at + {Literal.Number(index + 1)}) switch", "},"))
        {
            foreach (IGrouping<byte, Name> value in names.GroupBy(name => name.Utf8[index]).OrderBy(value => value.Key))
                WriteArms(writer, Literal.Byte(value.Key), [.. value]);
            writer.WriteLine($"_ => {Result("-1", Literal.Number(names[0].Utf8.Length + 2))},");
        }
    }

    // The place of the colon is a constant for each name: a processor goes on there before it has found the name's length.
    private static string Result(string member, string colon) => $"{Utf8}.Member({member}, ref json, at + {colon})";

    private sealed record Name(byte[] Utf8, int Number);
}
