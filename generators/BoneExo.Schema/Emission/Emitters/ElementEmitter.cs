using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what a walk does with one member or item: it sets <c>at</c> to the offset after it.</summary>
internal static class ElementEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    /// <summary>Whether one call does it, so that it fits into an arm.</summary>
    public static bool IsSimple(VerdictElement element) => element.Steps.Count == 0
        || (element.Steps.Count == 1 && element.Steps[0] is { Failed: 0, IsConditional: false });

    /// <summary>The statement of a simple element.</summary>
    public static string Simple(VerdictElement element, string prefix) => element.Steps.Count == 0
        ? $"at = {Utf8}.Skip(ref json, at, ref run);"
        : $"at = {VerdictEmitter.Spell(element.Steps[0].Call, "at", prefix)};";

    /// <summary>Whether a branch may fail inside it, so that the walk has to come back.</summary>
    public static bool MayComeBack(VerdictElement element) => element.Steps.Any(step => step.Failed != 0 && step.Call.Kind != VerdictCallKind.Refuse);

    /// <param name="isInRow">Whether many such elements follow one another.</param>
    public static void Write(CodeWriter writer, VerdictElement element, string prefix, bool isInRow = false)
    {
        if (IsSimple(element))
        {
            bool isString = element.Steps.Count == 1 && element.Steps[0].Call.Kind == VerdictCallKind.AnyString;
            writer.WriteLine(isInRow && isString ? $"at = {RuntimeNames.Codecs}Strings.JudgeInRow(ref json, at, ref run);" : Simple(element, prefix));
            return;
        }

        using (writer.Block())
        {
            writer.WriteLines("int item = at;", "at = 0;");
            foreach (VerdictStep step in element.Steps)
                WriteStep(writer, step, prefix);
            writer.WriteLines("if (at == 0)", $"    at = {Utf8}.Skip(ref json, item, ref run);");
        }
    }

    private static void WriteStep(CodeWriter writer, VerdictStep step, string prefix)
    {
        List<string> conditions = [];
        if (step.Matching.Count > 0)
            conditions.Add($"({string.Join(" || ", step.Matching.Select(index => "isMatch" + Literal.Number(index)))})");
        if (step.Unmatching.Count > 0)
            conditions.Add($"!({string.Join(" || ", step.Unmatching.Select(index => "isMatch" + Literal.Number(index)))})");
        string call = VerdictEmitter.Spell(step.Call, "item", prefix);
        if (step.Failed == 0)
        {
            if (step.Call.Kind == VerdictCallKind.Refuse)
            {
                WriteIf(writer, conditions, $"return {Utf8}.Invalid;");
                return;
            }

            WriteIf(writer, conditions, $"at = {call};");
            writer.WriteLines("if (at < 0)", "    return at;");
            return;
        }

        string mask = Literal.Mask(step.Failed);
        if (step.Call.Kind == VerdictCallKind.Refuse)
        {
            WriteIf(writer, conditions, $"failed |= {mask};");
            return;
        }

        // Only while a branch still counts on it.
        conditions.Insert(0, $"(failed & {mask}) != {mask}");
        WriteIf(writer, conditions, $"run.Weigh({call}, place, ref at, ref failed, {mask});");
    }

    private static void WriteIf(CodeWriter writer, List<string> conditions, string statement)
    {
        if (conditions.Count == 0)
            writer.WriteLine(statement);
        else
            writer.WriteLines($"if ({string.Join(" && ", conditions)})", "    " + statement);
    }
}
