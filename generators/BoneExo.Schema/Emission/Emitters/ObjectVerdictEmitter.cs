using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Optimizing;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the one walk of a verdict over the members of an object.</summary>
internal static class ObjectVerdictEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    /// <param name="method">The method's own name.</param>
    public static void Write(CodeWriter writer, ObjectKind walk, string method, string prefix)
    {
        List<Formula> parts = [.. Formulas.Parts(walk.End)];
        bool usesStart = parts.Exists(part => part is EvaluatedAtom or ConstantsAtom);
        bool isCounted = parts.Exists(part => part is CountAtom);
        int bits = parts.OfType<SeenAtom>().Select(atom => atom.Member + 1).DefaultIfEmpty().Max();
        SeenNames seen = new(bits);
        VerdictElement[] elements = [.. walk.Known, walk.Others, walk.OfNames];
        bool marksFailures = elements.Any(element => element.Steps.Any(step => step.Failed != 0));
        if (usesStart)
            writer.WriteLine("int start = at;");
        if (bits > 0)
            writer.WriteLine(seen.Declare("seen"));
        if (marksFailures || parts.Exists(part => part is BitAtom))
            writer.WriteLine("ulong failed = 0;");
        if (isCounted)
            writer.WriteLine("int count = 0;");
        writer.WriteLine("at = run.EnterObject(ref json, at);");
        if (elements.Any(ElementEmitter.MayComeBack))
            writer.WriteLine("long place = run.Place;");
        using (writer.Block($"while (at > 0 && {Utf8}.IsName(ref json, at))"))
        {
            WriteName(writer, walk, method, prefix);
            WriteSeen(writer, walk, seen, bits);
            WriteValue(writer, walk, prefix);
            writer.WriteLines("if (at < 0)", "    return at;");
            if (isCounted)
                writer.WriteLine("count++;");
            writer.WriteLine($"at = {Utf8}.NextMember(ref json, at);");
        }

        writer.WriteLines("if (at < 0)", "    return at;");
        if (walk.End is ConstantFormula)
        {
            writer.WriteLine("return run.Leave(ref json, at);");
            return;
        }

        writer.WriteLine("at = run.Leave(ref json, at);");
        writer.WriteLine($"return at > 0 && {VerdictFormulaEmitter.Spell(walk.End, "start", null, seen: seen)} ? at : {Utf8}.Invalid;");
    }

    private static void WriteName(CodeWriter writer, ObjectKind walk, string method, string prefix)
    {
        bool hasNames = walk.OfNames.Steps.Count > 0;
        if (walk.Patterns.Count + walk.Names.Count == 0 && ElementEmitter.IsSimple(walk.OfNames))
        {
            WriteAnyName(writer, walk.OfNames, hasNames, prefix);
            return;
        }

        if (hasNames)
            writer.WriteLine("int name = at;");
        if (MatchesOnlyOthers(walk))
        {
            writer.WriteLine("int named = at;");
            MemberEmitter.Write(writer, walk.Names, method);
        }
        else if (walk.Patterns.Count > 0)
        {
            writer.WriteLine($"global::System.ReadOnlySpan<byte> text = {Utf8}.Name(ref json, at, ref run, out at);");
            if (walk.Names.Count > 0)
                writer.WriteLine($"int member = {MemberEmitter.Table(method)}.IndexOf(text);");
        }
        else if (walk.Names.Count > 0)
        {
            MemberEmitter.Write(writer, walk.Names, method);
        }
        else
        {
            writer.WriteLine($"at = {Utf8}.AnyName(ref json, at, ref run);");
        }

        writer.WriteLines("if (at < 0)", "    return at;");
        if (!MatchesOnlyOthers(walk))
            WriteMatches(writer, walk);
        if (!hasNames)
            return;
        using (writer.Block())
        {
            writer.WriteLines("int value = at;", "at = name;");
            ElementEmitter.Write(writer, walk.OfNames, prefix);
            writer.WriteLines("if (at < 0)", "    return at;", "at = value;");
        }
    }

    /// <summary>Whether the patterns say nothing more of the known names, so that only others need their text.</summary>
    private static bool MatchesOnlyOthers(ObjectKind walk) =>
        walk.Patterns.Count > 0 && walk.Names.Count > 0 && !walk.Known.Any(element => element.Steps.Any(step => step.IsConditional));

    private static void WriteMatches(CodeWriter writer, ObjectKind walk)
    {
        for (int i = 0; i < walk.Patterns.Count; i++)
            writer.WriteLine($"bool isMatch{Literal.Number(i)} = {walk.Patterns[i]}.IsMatch(text);");
    }

    // A name that only has to be valid is read once, as a string.
    private static void WriteAnyName(CodeWriter writer, VerdictElement ofNames, bool hasNames, string prefix)
    {
        if (hasNames)
        {
            writer.WriteLine(ElementEmitter.Simple(ofNames, prefix));
            writer.WriteLines("if (at < 0)", "    return at;", $"at = {Utf8}.Colon(ref json, at);");
        }
        else
        {
            writer.WriteLine($"at = {Utf8}.AnyName(ref json, at, ref run);");
        }

        writer.WriteLines("if (at < 0)", "    return at;");
    }

    private static void WriteSeen(CodeWriter writer, ObjectKind walk, SeenNames seen, int bits)
    {
        // Beyond one word only the arms of members that matter set their bits.
        if (bits > 0 && IsOneWord(walk, seen))
            writer.WriteLine("seen |= 1UL << member;");
    }

    // An unknown member is -1, hence bit 63.
    private static bool IsOneWord(ObjectKind walk, SeenNames seen) => seen.IsOneWord && walk.Names.Count < 64;

    private static void WriteValue(CodeWriter writer, ObjectKind walk, string prefix)
    {
        int bits = Formulas.Parts(walk.End).OfType<SeenAtom>().Select(atom => atom.Member + 1).DefaultIfEmpty().Max();
        SeenNames seen = new(bits);
        bool seesInArms = bits > 0 && !IsOneWord(walk, seen);
        // What is done alike shares an arm.
        var arms = walk.Known
            .Select((element, member) => (Element: element, Member: member))
            .GroupBy(entry => (entry.Element, Seen: seesInArms && entry.Member < bits ? entry.Member : -1))
            .Where(arm => arm.Key.Element != walk.Others || arm.Key.Seen >= 0)
            .ToList();
        if (arms.Count == 0)
        {
            WriteOthers(writer, walk, prefix, isInRow: true);
            return;
        }

        using (writer.Block("switch (member)"))
        {
            foreach (var arm in arms)
            {
                foreach ((VerdictElement _, int member) in arm)
                    writer.WriteLine($"case {Literal.Number(member)}:");
                using (writer.Indent())
                {
                    if (arm.Key.Seen >= 0)
                        writer.WriteLine(seen.Add(arm.Key.Seen));
                    ElementEmitter.Write(writer, arm.Key.Element, prefix);
                    writer.WriteLine("break;");
                }
            }

            writer.WriteLine("default:");
            using (writer.Indent())
            {
                WriteOthers(writer, walk, prefix);
                writer.WriteLine("break;");
            }
        }
    }

    private static void WriteOthers(CodeWriter writer, ObjectKind walk, string prefix, bool isInRow = false)
    {
        if (!MatchesOnlyOthers(walk))
        {
            ElementEmitter.Write(writer, walk.Others, prefix, isInRow);
            return;
        }

        using (writer.Block())
        {
            writer.WriteLine($"global::System.ReadOnlySpan<byte> text = {Utf8}.Name(ref json, named, ref run, out _);");
            WriteMatches(writer, walk);
            ElementEmitter.Write(writer, walk.Others, prefix);
        }
    }
}
