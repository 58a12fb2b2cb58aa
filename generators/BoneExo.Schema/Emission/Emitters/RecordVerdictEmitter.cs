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
        string codec = type.Substring(type.LastIndexOf('.') + 1) + "Codec";
        return $"{RuntimeNames.Codecs}Records.Judge<{codec}>(ref json, at, ref run, {(seen.IsOneWord ? seen.Words(required) : "Rules")})";
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

    private static string Others(RecordFacts record) => record switch
    {
        { IsOpen: false } => $"{Utf8}.Invalid",
        { Additional: { } evaluator } => ValueEmitter.Judge(evaluator),
        _ => ValueEmitter.JudgeAny,
    };
}
