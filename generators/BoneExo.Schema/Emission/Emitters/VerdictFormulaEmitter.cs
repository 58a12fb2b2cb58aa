using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Optimizing;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what must hold of a value as one C# condition.</summary>
internal static class VerdictFormulaEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    private const string Verdict = "<" + RuntimeNames.Codecs + "Verdict>";

    /// <summary>Writes one look at a value that is walked no further.</summary>
    public static void WriteScalar(CodeWriter writer, ScalarKind scalar, bool isText)
    {
        // An evaluator may need the buffer that the text without escapes is in.
        bool sharesText = isText && !Formulas.Parts(scalar.Condition).Any(part => part is EvaluatedAtom);
        if (sharesText)
        {
            writer.WriteLine($"global::System.ReadOnlySpan<byte> text = {Utf8}.Text(ref json, at, ref run, out at);");
            writer.WriteLine($"return at > 0 && {Spell(scalar.Condition, "", "text")} ? at : {Utf8}.Invalid;");
            return;
        }

        writer.WriteLine("int start = at;");
        writer.WriteLine($"at = {Utf8}.Skip(ref json, at, ref run);");
        writer.WriteLine($"return at > 0 && {Spell(scalar.Condition, "start", null, isText)} ? at : {Utf8}.Invalid;");
    }

    /// <summary>The condition; what is combined stands in parentheses.</summary>
    /// <param name="start">The variable with the value's offset.</param>
    /// <param name="text">The variable with the text of a string, if there is one.</param>
    public static string Spell(Formula formula, string start, string? text, bool isText = false, SeenNames? seen = null)
    {
        string Part(Formula part) => Spell(part, start, text, isText, seen);
        switch (formula)
        {
            case ConstantFormula constant:
                return constant.Holds ? "true" : "false";
            case AllFormula all:
                // Members that must be there are looked for at once.
                List<int> members = [.. all.Parts.OfType<SeenAtom>().Select(atom => atom.Member)];
                IEnumerable<string> conditions = all.Parts.Where(part => part is not SeenAtom).Select(Part);
                if (members.Count > 0 && seen is { } bits)
                    conditions = conditions.Prepend(bits.HasAll(members));
                return $"({string.Join(" && ", conditions)})";
            case AnyFormula any:
                return $"({string.Join(" || ", any.Parts.Select(Part))})";
            case OneFormula one:
                return $"({string.Join(" + ", one.Parts.Select(part => $"({Part(part)} ? 1 : 0)"))} == 1)";
            case NotFormula not:
                return "!" + Parenthesized(Part(not.Part));
            case IfFormula condition:
                return $"({Part(condition.Condition)} ? {Part(condition.Then)} : {Part(condition.Else)})";
            case BitAtom bit:
                return $"((failed & {Literal.Mask(1UL << bit.Bit)}) == 0)";
            case SeenAtom member when seen is { } names:
                return $"({names.Has(member.Member)})";
            case CountAtom count:
                return Count("count", count.Least, count.Most);
            case ContainedAtom contained:
                return Count("contained" + Literal.Number(contained.Index), contained.Least, contained.Most);
            case UniqueAtom:
                return "isUnique";
            case RulesAtom rules when text is not null:
                return $"{rules.Field}.Holds({text})";
            case RulesAtom rules:
                return $"({RuntimeNames.Codecs}{(isText ? "Strings" : "Numbers")}.Check{Verdict}(ref json, {start}, ref run, {rules.Field}) > 0)";
            case ConstantsAtom constants when text is not null:
                return $"{constants.Field}.HasText({text})";
            case ConstantsAtom constants:
                return $"({RuntimeNames.Codecs}Constants.Walk{Verdict}(ref json, {start}, ref run, {constants.Field}) > 0)";
            case TextAtom texts:
                return $"{texts.Method}({text ?? $"{Utf8}.Text(ref json, {start}, ref run, out _)"})";
            case EvaluatedAtom evaluated:
                return $"run.Holds<{evaluated.Evaluator}>(ref json, {start})";
            default:
                throw new InvalidOperationException($"formula {formula.GetType().Name} has no spelling");
        }
    }

    private static string Count(string variable, int least, int? most)
    {
        string atLeast = least > 0 ? $"{variable} >= {Literal.Number(least)}" : "";
        string atMost = most is { } limit ? $"{variable} <= {Literal.Number(limit)}" : "";
        return (atLeast, atMost) switch
        {
            ("", "") => "true",
            (_, "") => $"({atLeast})",
            ("", _) => $"({atMost})",
            _ => $"({atLeast} && {atMost})",
        };
    }

    private static string Parenthesized(string condition) => condition[0] == '(' || !condition.Contains(' ') ? condition : $"({condition})";
}
