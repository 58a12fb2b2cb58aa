using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Optimizing;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the one walk of a verdict over the items of an array.</summary>
internal static class ArrayVerdictEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    public static void Write(CodeWriter writer, ArrayKind walk, string prefix)
    {
        List<Formula> parts = [.. Formulas.Parts(walk.End)];
        bool isCounted = walk.Prefix.Count > 0 || parts.Exists(part => part is CountAtom);
        VerdictElement[] elements = [.. walk.Prefix, walk.Rest];
        if (parts.Exists(part => part is EvaluatedAtom or ConstantsAtom))
            writer.WriteLine("int start = at;");
        if (elements.Any(element => element.Steps.Any(step => step.Failed != 0)) || parts.Exists(part => part is BitAtom))
            writer.WriteLine("ulong failed = 0;");
        if (isCounted)
            writer.WriteLine("int count = 0;");
        for (int i = 0; i < walk.Contains.Count; i++)
            writer.WriteLine($"int contained{Literal.Number(i)} = 0;");
        if (walk.IsUnique)
            writer.WriteLine("int mark = run.MarkItems();");
        writer.WriteLine("at = run.EnterArray(ref json, at);");
        bool comesBack = elements.Any(ElementEmitter.MayComeBack) || walk.Contains.Count > 0;
        if (comesBack && !walk.IsUnique)
            writer.WriteLine("long place = run.Place;");
        using (writer.Block($"while (at > 0 && {Utf8}.Byte(ref json, at) != (byte)']')"))
        {
            if (walk.IsUnique)
                writer.WriteLine("run.PushItem(at);");
            // The items that are kept to be compared are part of the place.
            if (comesBack && walk.IsUnique)
                writer.WriteLine("long place = run.Place;");
            for (int i = 0; i < walk.Contains.Count; i++)
                WriteContains(writer, walk.Contains[i], "contained" + Literal.Number(i), prefix);
            WriteItem(writer, walk, prefix);
            writer.WriteLines("if (at < 0)", "    return at;");
            if (isCounted)
                writer.WriteLine("count++;");
            writer.WriteLine($"at = {Utf8}.NextItem(ref json, at);");
        }

        writer.WriteLines("if (at < 0)", "    return at;");
        if (walk.IsUnique)
            writer.WriteLine($"bool isUnique = {RuntimeNames.Codecs}Arrays.AreUnique(ref json, ref run, mark);");
        if (walk.End is ConstantFormula)
        {
            writer.WriteLine("return run.Leave(ref json, at);");
            return;
        }

        writer.WriteLine("at = run.Leave(ref json, at);");
        writer.WriteLine($"return at > 0 && {VerdictFormulaEmitter.Spell(walk.End, "start", null)} ? at : {Utf8}.Invalid;");
    }

    private static void WriteContains(CodeWriter writer, VerdictCall call, string counter, string prefix)
    {
        if (call == VerdictCall.Skip)
            writer.WriteLine($"{counter}++;");
        else if (call != VerdictCall.Refuse)
            writer.WriteLines($"if (run.Holds({VerdictEmitter.Spell(call, "at", prefix)}, place))", $"    {counter}++;");
    }

    private static void WriteItem(CodeWriter writer, ArrayKind walk, string prefix)
    {
        if (walk.Prefix.Count == 0)
        {
            ElementEmitter.Write(writer, walk.Rest, prefix, isInRow: true);
            return;
        }

        using (writer.Block("switch (count)"))
        {
            for (int i = 0; i < walk.Prefix.Count; i++)
                WriteArm(writer, $"case {Literal.Number(i)}:", walk.Prefix[i], prefix);
            WriteArm(writer, "default:", walk.Rest, prefix);
        }
    }

    private static void WriteArm(CodeWriter writer, string label, VerdictElement element, string prefix)
    {
        writer.WriteLine(label);
        using (writer.Indent())
        {
            ElementEmitter.Write(writer, element, prefix);
            writer.WriteLine("break;");
        }
    }
}
