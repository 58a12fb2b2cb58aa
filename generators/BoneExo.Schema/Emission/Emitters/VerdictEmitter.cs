using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Partitions;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Optimizing;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the class of a document's verdicts.</summary>
internal static class VerdictEmitter
{
    private const int MostNamed = 3;

    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    public static void Write(CodeWriter writer, VerdictClass verdicts, string? @namespace, string outer)
    {
        string prefix = $"global::{(string.IsNullOrEmpty(@namespace) ? "" : @namespace + ".")}{outer}.{VerdictNames.Class}.";
        HeaderEmitter.WritePlumbing(writer, "Says only whether values are valid, with one walk for all schemas that look at the same value.");
        using (writer.Block($"internal static class {VerdictNames.Class}"))
        {
            if (verdicts.Rules.Count > 0)
                writer.WriteLine($"private static {RuntimeNames.Codecs}Site Site => {RuntimeNames.Codecs}Site.None;");
            foreach (RuleFacts rules in verdicts.Rules)
                RuleEmitter.Write(writer, rules, SiteFacts.None);
            foreach (PatternFacts pattern in verdicts.Patterns)
                writer.WriteLine($"private static readonly {RuntimeNames.Codecs}Pattern {pattern.Field} = {RuleEmitter.Pattern(pattern.Pattern)};");
            foreach (TextsFacts texts in verdicts.Texts)
                WriteTexts(writer, texts);
            foreach (VerdictFacts verdict in verdicts.Verdicts)
            {
                writer.WriteLine();
                Write(writer, verdict, prefix);
            }
        }
    }

    /// <summary>The signature of a verdict.</summary>
    public static string Head(string access, string name) => $"{access} static int {name}(ref byte json, int at, ref {RuntimeNames.Codecs}Evaluation run)";

    /// <summary>The call of what looks at a value: the offset after it, or a negative number.</summary>
    public static string Spell(VerdictCall call, string at, string prefix)
    {
        string place = $"ref json, {at}, ref run";
        return call.Kind switch
        {
            VerdictCallKind.Refuse => $"{Utf8}.Invalid",
            VerdictCallKind.Skip => $"{Utf8}.Skip({place})",
            VerdictCallKind.AnyString => $"{RuntimeNames.Codecs}Strings.Judge({place})",
            VerdictCallKind.String => $"{RuntimeNames.Codecs}Strings.Judge({place}, {call.Target})",
            VerdictCallKind.AnyNumber => $"{RuntimeNames.Codecs}Numbers.Judge({place})",
            VerdictCallKind.Number => $"{RuntimeNames.Codecs}Numbers.Judge({place}, {call.Target})",
            VerdictCallKind.Boolean => $"{RuntimeNames.Codecs}Booleans.Judge({place})",
            VerdictCallKind.Text => $"{JudgeText(call.Target)}({place})",
            VerdictCallKind.Verdict => $"{Short(call.Target, prefix)}({place})",
            VerdictCallKind.Evaluator => $"{call.Target}.Evaluate<{RuntimeNames.Codecs}Verdict>({place})",
            _ => throw new InvalidOperationException($"call {call.Kind} has no spelling"),
        };
    }

    private static string Short(string target, string prefix) => target.StartsWith(prefix, StringComparison.Ordinal) ? target.Substring(prefix.Length) : target;

    private static string JudgeText(string texts) => texts + "Here";

    private static void WriteTexts(CodeWriter writer, TextsFacts texts)
    {
        writer.WriteLine();
        using (writer.Block(Head("private", JudgeText(texts.Name))))
        {
            writer.WriteLine($"global::System.ReadOnlySpan<byte> text = {Utf8}.Text(ref json, at, ref run, out at);");
            writer.WriteLine($"return at > 0 && {texts.Name}(text) ? at : {Utf8}.Invalid;");
        }

        writer.WriteLine();
        if (texts.Texts.Count <= DispatchEmitter.MostInRow)
        {
            string comparisons = string.Join(" || ", texts.Texts.Select(text => $"global::System.MemoryExtensions.SequenceEqual(text, {Literal.Utf8(text)})"));
            writer.WriteLine($"private static bool {texts.Name}(global::System.ReadOnlySpan<byte> text) => {comparisons};");
            return;
        }

        DispatchEmitter.Write(writer, $"private static bool {texts.Name}(global::System.ReadOnlySpan<byte> text)", texts.Texts.Select(text => (text, "true")), "false");
    }

    private static void Write(CodeWriter writer, VerdictFacts verdict, string prefix)
    {
        string name = Short(verdict.Name, prefix);
        var groups = Kinds.All.Zip(verdict.Kinds, (type, kind) => (Type: type, Kind: kind))
            .GroupBy(entry => Action(entry.Kind, name, entry.Type))
            .OrderBy(group => group.Count())
            .ToList();
        writer.WriteLine($"/// <summary>Judges by {string.Join(", ", verdict.Schemas.Take(MostNamed).Select(schema => $"<c>{Literal.XmlDoc(schema)}</c>"))}{(verdict.Schemas.Count > MostNamed ? " and others" : "")}.</summary>");
        using (writer.Block(Head("internal", name)))
            WriteKinds(writer, [.. groups.Select(group => (group.Key, group.Select(entry => entry.Type).ToArray(), group.First().Kind is RefusedKind or FreeKind))]);
        for (int i = 0; i < Kinds.All.Length; i++)
            WriteMethod(writer, verdict.Kinds[i], name + Suffix(Kinds.All[i]), Kinds.All[i], prefix);
    }

    private static void WriteKinds(CodeWriter writer, List<(string Action, TypeSet[] Types, bool IsSafe)> groups)
    {
        if (groups.Count == 1)
        {
            writer.WriteLine($"return {groups[0].Action};");
            return;
        }

        // What begins no value at all gets to the end, and is refused there whatever is done with it.
        int last = groups.FindLastIndex(group => group.IsSafe);
        for (int i = 0; i < groups.Count; i++)
        {
            if (i != last)
                writer.WriteLines($"if ({string.Join(" || ", groups[i].Types.Select(IsOfKind))})", $"    return {groups[i].Action};");
        }

        writer.WriteLine($"return {(last < 0 ? Utf8 + ".Invalid" : groups[last].Action)};");
    }

    private static string IsOfKind(TypeSet type) => $"{Utf8}.Is{KindName(type)}(ref json, at)";

    private static string KindName(TypeSet type) => type == Kinds.Number ? "Number" : type.ToString();

    private static string Suffix(TypeSet type) => "U" + KindName(type);

    private static string Action(VerdictKind kind, string name, TypeSet type) => kind switch
    {
        RefusedKind => $"{Utf8}.Invalid",
        FreeKind => $"{Utf8}.Skip(ref json, at, ref run)",
        EvaluatedKind { Evaluators.Count: 1 } evaluated => $"{((EvaluatedAtom)evaluated.Evaluators[0]).Evaluator}.Evaluate<{RuntimeNames.Codecs}Verdict>(ref json, at, ref run)",
        ScalarKind scalar when Single(scalar, type) is { } call => call,
        _ => $"{name}{Suffix(type)}(ref json, at, ref run)",
    };

    /// <summary>The runtime's own call, where it is all there is.</summary>
    private static string? Single(ScalarKind scalar, TypeSet type) => (scalar.Condition, type) switch
    {
        (RulesAtom rules, TypeSet.String) => $"{RuntimeNames.Codecs}Strings.Judge(ref json, at, ref run, {rules.Field})",
        (RulesAtom rules, _) => $"{RuntimeNames.Codecs}Numbers.Judge(ref json, at, ref run, {rules.Field})",
        (TextAtom texts, _) => $"{JudgeText(texts.Method)}(ref json, at, ref run)",
        (ConstantsAtom constants, _) => $"{RuntimeNames.Codecs}Constants.Walk<{RuntimeNames.Codecs}Verdict>(ref json, at, ref run, {constants.Field})",
        _ => null,
    };

    private static void WriteMethod(CodeWriter writer, VerdictKind kind, string name, TypeSet type, string prefix)
    {
        if (kind is RefusedKind or FreeKind or EvaluatedKind { Evaluators.Count: 1 } || (kind is ScalarKind single && Single(single, type) is not null))
            return;
        writer.WriteLine();
        if (kind is ObjectKind { Names.Count: > 0 } known)
            MemberEmitter.WriteTable(writer, known.Names, name);
        // Inlined into one another, walks would use up what the JIT allows one method, and the calls in their loops would stay calls.
        if (kind is ObjectKind or ArrayKind)
            writer.WriteLine("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        using (writer.Block(Head("private", name)))
        {
            switch (kind)
            {
                case ScalarKind scalar:
                    VerdictFormulaEmitter.WriteScalar(writer, scalar, type == TypeSet.String);
                    break;
                case EvaluatedKind evaluated:
                    writer.WriteLine($"return {string.Join(" && ", evaluated.Evaluators.Skip(1).Select(part => VerdictFormulaEmitter.Spell(part, "at", null)))}");
                    writer.WriteLine($"    ? {((EvaluatedAtom)evaluated.Evaluators[0]).Evaluator}.Evaluate<{RuntimeNames.Codecs}Verdict>(ref json, at, ref run)");
                    writer.WriteLine($"    : {Utf8}.Invalid;");
                    break;
                case ObjectKind walk:
                    ObjectVerdictEmitter.Write(writer, walk, name, prefix);
                    break;
                case ArrayKind walk:
                    ArrayVerdictEmitter.Write(writer, walk, prefix);
                    break;
                default:
                    throw new InvalidOperationException($"kind {kind.GetType().Name} has no method");
            }
        }
    }
}
