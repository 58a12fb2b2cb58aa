using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the inside of a record's codec: one walk for all modes, and the way back.</summary>
internal static class RecordCodecEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    /// <summary>More members are written by several methods, each of which the JIT still optimizes.</summary>
    private const int MostInMethod = 64;

    /// <summary>The interfaces of a record's codec.</summary>
    public static string Interfaces(RecordFacts record, string type) =>
        WalkEmitter.Interfaces(type) + (IsJudgedApart(record) ? ", " + RecordVerdictEmitter.Contract : "");

    /// <param name="type">The record as the codec spells it.</param>
    /// <param name="name">The record's name for people.</param>
    public static void Write(CodeWriter writer, RecordFacts record, string type, SiteFacts site, string name)
    {
        RuleEmitter.WriteSite(writer, site);
        foreach (RuleFacts rules in record.Rules)
            RuleEmitter.Write(writer, rules, site);
        writer.WriteLine();

        DescriptionEmitter.WriteRecord(writer, record, name, site.Document + "#" + site.Pointer);
        WriteWalks(writer, record, type);
        WriteWrite(writer, record, type);
        KnownMemberEmitter.WriteMethod(writer, record);
        if (SparseRecordEmitter.Applies(record) && record.Guard is null)
            SparseRecordEmitter.WriteAccessors(writer, record, type);
        foreach (NestedCodec codec in record.Codecs)
            NestedCodecEmitter.Write(writer, codec, site, record.HasVerdict);
    }

    /// <summary>One walk judges and reads, unless an evaluator judges: then the walk inside the codec reads what that accepts.</summary>
    private static void WriteWalks(CodeWriter writer, RecordFacts record, string type)
    {
        if (record.Guard is not { } guard)
        {
            WriteWalk(writer, record, type);
            writer.WriteLine();
            if (record.HasVerdict)
            {
                WalkEmitter.WriteEvaluate(writer, RecordVerdictEmitter.Judge(record, type));
                RecordVerdictEmitter.WriteMembers(writer, record);
                writer.WriteLine();
                RecordVerdictEmitter.WriteInOrder(writer, record, type);
                writer.WriteLine();
            }
            else
            {
                WalkEmitter.WriteEvaluateByWalk(writer);
            }

            return;
        }

        WalkEmitter.WriteGuarded(writer, type, "Members", guard);
        using (writer.Block($"private readonly struct Members : {RuntimeNames.Codecs}ISchemaCodec<{type}>"))
        {
            WriteWalk(writer, record, type);
            writer.WriteLine();
            WalkEmitter.WriteWriteByCodec(writer, type);
            if (SparseRecordEmitter.Applies(record))
                SparseRecordEmitter.WriteAccessors(writer, record, type);
        }

        writer.WriteLine();
    }

    private static void WriteWalk(CodeWriter writer, RecordFacts record, string type)
    {
        SeenNames seen = new(record.Members.Count);
        List<int> required = [.. Enumerable.Range(0, record.Members.Count).Where(bit => record.Members[bit].IsRequired)];
        using (writer.Block(WalkEmitter.Walk(type, isStruct: false)))
        {
            writer.WriteLine("value = null;");
            if (IsJudgedApart(record))
                WalkEmitter.WriteJudgeFirst(writer, RecordVerdictEmitter.Judge(record, type));
            writer.WriteLines(
                $"if (!{Utf8}.IsObject(ref json, at))",
                "    return run.Mismatch<TMode>(ref json, at, Rules);");
            if (required.Count > 0)
                writer.WriteLine("int start = at;");
            writer.WriteLine(seen.Declare("seen", "missed"));
            if (SparseRecordEmitter.Applies(record))
                SparseRecordEmitter.WriteDeclaration(writer, type);
            else
                WriteVariables(writer, record);
            if (record.IsOpen)
                writer.WriteLine($"{RuntimeNames.Runtime}UnmappedMembers unmapped = default;");

            WriteLoop(writer, record, seen);
            string missing = required.Count == 0 ? "" : $" || ({seen.Lacks(required)} && !run.Missing<TMode>(start, seen, Rules))";
            writer.WriteLine($"if (at < 0{missing})");
            writer.WriteLine($"    return {Utf8}.Invalid;");
            using (writer.Block("if (TMode.Builds)"))
                WriteConstruction(writer, record, type, seen, required);
            writer.WriteLine("return run.Leave(ref json, at);");
        }
    }

    private static void WriteVariables(CodeWriter writer, RecordFacts record)
    {
        foreach (var locals in record.Members.Where(member => !member.IsImplied).GroupBy(member => LocalType(member.Value), member => member.Local))
            writer.WriteLine($"{locals.Key} {string.Join(", ", locals.Select(name => name + " = default"))};");
    }

    private static void WriteLoop(CodeWriter writer, RecordFacts record, SeenNames seen)
    {
        writer.WriteLine("at = run.EnterObject(ref json, at);");
        using (writer.Block($"while (at > 0 && {Utf8}.IsName(ref json, at))"))
        {
            writer.WriteLine("int name = at;");
            KnownMemberEmitter.WriteCall(writer);
            writer.WriteLines(
                $"if (at < 0 || !run.See<TMode>(member, name, {(seen.IsOneWord ? "ref seen" : "seen")}, Rules))",
                $"    return {Utf8}.Invalid;");
            using (writer.Block("switch (member)"))
            {
                for (int i = 0; i < record.Members.Count; i++)
                {
                    if (SparseRecordEmitter.Applies(record))
                        SparseRecordEmitter.WriteCase(writer, i, record.Members[i]);
                    else
                        writer.WriteLine($"case {Literal.Number(i)}: at = {ValueEmitter.Walk(record.Members[i].Value, record.Members[i].Local)}; break;");
                }

                writer.WriteLine($"default: at = {Unknown(record)}; break;");
            }

            writer.WriteLines(
                "if (at < 0)",
                "    return at;",
                $"if (TMode.Collects && TMode.Builds && run.Missed(){(seen.IsOneWord ? "" : " && member >= 0")})",
                seen.IsOneWord ? "    missed |= 1UL << member;" : "    missed[member >> 6] |= 1UL << member;",
                $"at = {Utf8}.NextMember(ref json, at);");
        }
    }

    private static string Unknown(RecordFacts record) => record switch
    {
        { IsOpen: false } => "run.Unexpected<TMode>(ref json, name, at, Rules)",
        { Additional: { Via: var via, Name: var evaluator } } => $"{RuntimeNames.Codecs}Unmapped.Walk<TMode, {evaluator}>(ref json, name, at, ref run, {ValueEmitter.Via(via)}ref unmapped)",
        _ => $"{RuntimeNames.Codecs}Unmapped.Walk<TMode>(ref json, name, at, ref run, ref unmapped)",
    };

    private static void WriteConstruction(CodeWriter writer, RecordFacts record, string type, SeenNames seen, List<int> required)
    {
        if (seen.IsOneWord)
            writer.WriteLine("seen &= ~missed;");
        else
            writer.WriteLines("for (int i = 0; i < seen.Length; i++)", "    seen[i] &= ~missed[i];");
        if (required.Count > 0)
        {
            writer.WriteLine($"if ({seen.Lacks(required)})");
            writer.WriteLine("    return run.Leave(ref json, run.Miss(at));");
        }

        if (SparseRecordEmitter.Applies(record))
        {
            if (record.IsOpen)
                writer.WriteLine("set_Unmapped(record, unmapped);");
            writer.WriteLine("value = record;");
            return;
        }

        // The emitted `!`: a required member that was seen and not missed has been assigned by its walk.
        using (writer.Block($"value = new {type}", "};"))
        {
            List<string> initializers = [];
            for (int i = 0; i < record.Members.Count; i++)
            {
                if (!record.Members[i].IsImplied)
                    initializers.Add($"{record.Members[i].Name} = {Initializer(record.Members[i], seen.Has(i))},");
            }

            if (record.IsOpen)
                initializers.Add("Unmapped = unmapped,");
            writer.WriteRows(initializers);
        }
    }

    private static string Initializer(MemberFacts member, string isSeen)
    {
        if (member.HasThreeStates)
            return $"{isSeen} ? new({member.Local}) : default";
        bool isPlainStruct = member.Value is { IsStruct: true, IsCollection: false };
        if (!member.IsRequired && isPlainStruct)
            return $"{isSeen} ? {member.Local} : null";
        return member.IsRequired && member.Value is { IsStruct: false, AdmitsNull: false } ? member.Local + "!" : member.Local;
    }

    private static void WriteWrite(CodeWriter writer, RecordFacts record, string type)
    {
        MemberFacts[][] parts = [.. record.Members.Select((member, index) => (member, index)).GroupBy(entry => entry.index / MostInMethod, entry => entry.member).Select(part => part.ToArray())];
        using (writer.Block(WalkEmitter.Write(type)))
        {
            writer.WriteLine("writer.StartObject();");
            if (parts.Length == 1)
                WriteMembers(writer, parts[0]);
            else
                writer.WriteLines([.. parts.Select((_, index) => $"Write{Literal.Number(index)}(writer, value);")]);
            if (record.IsOpen)
                writer.WriteLine("value.Unmapped.WriteTo(writer);");
            writer.WriteLine("writer.EndObject();");
        }

        for (int i = 0; parts.Length > 1 && i < parts.Length; i++)
        {
            writer.WriteLine();
            using (writer.Block($"private static void Write{Literal.Number(i)}({RuntimeNames.Codecs}CompactWriter writer, {type} value)"))
                WriteMembers(writer, parts[i]);
        }
    }

    private static void WriteMembers(CodeWriter writer, IEnumerable<MemberFacts> members)
    {
        foreach (MemberFacts member in members)
            writer.WriteLine(WriteMember(member));
    }

    private static string WriteMember(MemberFacts member)
    {
        string name = $"writer.Name({Literal.Utf8(JsonPrinter.Print(new JsonString(member.JsonName)) + ":")});";
        string property = "value." + member.Name;
        if (member.IsRequired)
            return $"{name} {ValueEmitter.Write(member.Value, property)}";
        if (member.HasThreeStates)
            return $"if ({property}.HasValue) {{ {name} {ValueEmitter.Write(member.Value, property + ".Value")} }}";
        return member.Value.IsCollection
            ? $"if (!{property}.IsAbsent) {{ {name} {ValueEmitter.Write(member.Value, property)} }}"
            : $"if ({property} is {{ }} {member.Local}) {{ {name} {ValueEmitter.Write(member.Value, member.Local)} }}";
    }

    private static bool IsJudgedApart(RecordFacts record) => record is { HasVerdict: true, Guard: null };

    /// <summary>The type of the variable that a walk gives its value to.</summary>
    public static string LocalType(ValueFacts value) => value.IsStruct || value.AdmitsNull ? value.CSharp : value.CSharp + "?";
}
