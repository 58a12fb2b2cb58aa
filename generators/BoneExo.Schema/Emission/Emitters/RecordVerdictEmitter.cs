using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes how the members of a record are judged where nothing is built or recorded; the walk over them is the runtime's.</summary>
internal static class RecordVerdictEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    /// <summary>The contract that the runtime's walk asks for.</summary>
    public const string Contract = RuntimeNames.Codecs + "IRecordMembers";

    /// <summary>The expression that judges a record.</summary>
    public static string Judge(RecordFacts record, string type)
    {
        SeenNames seen = new(record.Members.Count);
        IEnumerable<int> required = Enumerable.Range(0, record.Members.Count).Where(member => record.Members[member].IsRequired);
        return $"{RuntimeNames.Codecs}Records.Judge<{Codec(type)}>(ref json, at, ref run, {(seen.IsOneWord ? seen.Words(required) : "Rules")})";
    }

    public static void WriteMembers(CodeWriter writer, RecordFacts record)
    {
        // Members that are judged alike share an arm.
        var arms = record.Members
            .Select((member, number) => (Judge: ValueEmitter.Judge(member.Value), Number: number))
            .GroupBy(member => member.Judge);
        string others = Others(record);
        writer.WriteLine("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]");
        using (writer.Block($"public static int Judge(int member, ref byte json, int at, ref {RuntimeNames.Codecs}Evaluation run) => member switch", "};"))
        {
            foreach (var arm in arms.Where(arm => arm.Key != others))
                writer.WriteLine($"{string.Join(" or ", arm.Select(member => Literal.Number(member.Number)))} => {arm.Key},");
            writer.WriteLine($"_ => {others},");
        }
    }

    /// <summary>Each member in turn, by words that include the quotes and the colon; no search, no jump through a table, and the name's length is a constant.</summary>
    public static void WriteInOrder(CodeWriter writer, RecordFacts record, string type)
    {
        byte[][] names = [.. record.Members.Select(member => Literal.UnescapedBytes(member.JsonName))];
        string signature = $"public static int InOrder(ref byte json, int at, ref {RuntimeNames.Codecs}Evaluation run, ref ulong seen)";
        if (names.Length == 0 || !new SeenNames(names.Length).IsOneWord)
        {
            writer.WriteLine(signature + " => at;");
            return;
        }

        string longest = Literal.Number(Math.Max(MemberEmitter.Word, names.Max(name => name.Length) + 3) + 1);
        using (writer.Block(signature))
        {
            writer.WriteLine($"ulong word = {RuntimeNames.Codecs}Records.Expect(ref json, at, ref run, {longest});");
            for (int i = 0; i < names.Length; i++)
            {
                if (!MemberEmitter.IsPlain(names[i]))
                    continue;
                byte[] text = [(byte)'"', .. names[i], (byte)'"', (byte)':'];
                writer.WriteLine($"if ({string.Join(" && ", MemberEmitter.Words(text, 0))}) // {Literal.String(record.Members[i].JsonName)}");
                writer.WriteLine($"    word = {RuntimeNames.Codecs}Records.Next<{Codec(type)}>({Literal.Number(i)}, {Literal.Number(text.Length)}, ref json, ref at, ref run, ref seen, {longest});");
            }

            writer.WriteLine("return at;");
        }
    }

    private static string Codec(string type) => type.Substring(type.LastIndexOf('.') + 1) + "Codec";

    private static string Others(RecordFacts record) => record switch
    {
        { IsOpen: false } => $"{Utf8}.Invalid",
        { Additional: { } evaluator } => ValueEmitter.Judge(evaluator),
        _ => ValueEmitter.JudgeAny,
    };
}
