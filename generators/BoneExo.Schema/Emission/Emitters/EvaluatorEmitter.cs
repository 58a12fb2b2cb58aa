using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the evaluators of a document, one struct for each subschema.</summary>
internal static class EvaluatorEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    private static readonly (TypeSet Type, string Kind)[] Kinds =
    [
        (TypeSet.Null, "Null"),
        (TypeSet.Boolean, "Boolean"),
        (TypeSet.Number | TypeSet.Integer, "Number"),
        (TypeSet.String, "String"),
        (TypeSet.Array, "Array"),
        (TypeSet.Object, "Object"),
    ];

    public static void Write(CodeWriter writer, EvaluatorUnit unit)
    {
        HeaderEmitter.WritePlumbing(writer, $"The evaluators of <c>{Literal.XmlDoc(unit.Header.Document)}</c>.");
        using (writer.Block($"public static class {unit.Header.Name}"))
        {
            for (int i = 0; i < unit.Evaluators.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                WriteEvaluator(writer, unit.Evaluators[i], unit.Header.Document);
            }
        }
    }

    private static void WriteEvaluator(CodeWriter writer, EvaluatorFacts evaluator, string document)
    {
        writer.WriteLine($"/// <summary>Evaluates <c>{Literal.XmlDoc(document + "#" + evaluator.Pointer)}</c>.</summary>");
        using (writer.Block($"public readonly struct {evaluator.Name} : {RuntimeNames.Codecs}ISchemaEvaluator"))
        {
            RuleEmitter.WriteSite(writer, document, evaluator.Pointer);
            foreach (RuleFacts rules in evaluator.Rules)
                RuleEmitter.Write(writer, rules, document, evaluator.Pointer);
            writer.WriteLine();
            WriteEvaluate(writer, evaluator);
            if (evaluator.Object is { } @object)
            {
                writer.WriteLine();
                WriteObject(writer, @object);
            }
        }
    }

    private static void WriteEvaluate(CodeWriter writer, EvaluatorFacts evaluator)
    {
        using (writer.Block(WalkEmitter.Evaluate("public", "Evaluate")))
        {
            if (evaluator.IsNever)
            {
                writer.WriteLines(
                    "return run.Fail<TMode>(at, Site, \"false\") ? " + Utf8 + ".Skip(ref json, at, ref run) : " + Utf8 + ".Invalid;");
                return;
            }

            if (evaluator.InPlace.Count > 0)
                writer.WriteLine("int start = at;");
            WriteKinds(writer, evaluator);
            if (evaluator.InPlace.Count > 0)
            {
                writer.WriteLines("if (at < 0)", "    return at;");
                foreach (InPlaceFacts facts in evaluator.InPlace)
                {
                    writer.WriteLine($"if ({Fails(facts)})");
                    writer.WriteLine($"    return {Utf8}.Invalid;");
                }
            }

            writer.WriteLine("return at;");
        }
    }

    private static void WriteKinds(CodeWriter writer, EvaluatorFacts evaluator)
    {
        var groups = Kinds.Select(kind => (kind.Kind, Action: Action(evaluator, kind.Type))).GroupBy(kind => kind.Action).ToList();
        if (groups.Count == 1)
        {
            writer.WriteLine($"at = {groups[0].Key};");
            return;
        }

        // The most frequent outcome is the default arm.
        var ordered = groups.OrderBy(group => group.Count()).ToList();
        if (ordered.Count == 2 && ordered[0].Count() == 1 && ordered[0].Single().Kind is not "Boolean" and var only)
        {
            writer.WriteLine($"at = {Utf8}.Is{only}(ref json, at) ? {ordered[0].Key} : {ordered[1].Key};");
            return;
        }

        using (writer.Block($"switch ({Utf8}.Kind(ref json, at))"))
        {
            for (int i = 0; i < ordered.Count; i++)
            {
                if (i == ordered.Count - 1)
                {
                    writer.WriteLine("default:");
                }
                else
                {
                    foreach ((string kind, string _) in ordered[i])
                        writer.WriteLine($"case {RuntimeNames.Codecs}ValueKind.{kind}:");
                }

                writer.WriteLine($"    at = {ordered[i].Key};");
                writer.WriteLine("    break;");
            }
        }
    }

    private static string Action(EvaluatorFacts evaluator, TypeSet type)
    {
        const string place = "<TMode>(ref json, at, ref run";
        if ((evaluator.Types & type) == TypeSet.None)
            return "run.Mismatch<TMode>(ref json, at, TypeRules)";
        return type switch
        {
            TypeSet.String when evaluator.String is { } rules => $"{RuntimeNames.Codecs}Strings.Check{place}, {rules})",
            TypeSet.Number | TypeSet.Integer when evaluator.Number is { } rules => $"{RuntimeNames.Codecs}Numbers.Check{place}, {rules})",
            TypeSet.Array when evaluator.Array is { } array => $"{RuntimeNames.Codecs}Arrays.Evaluate<TMode, {array.Items}>(ref json, at, ref run, {array.Rules})",
            TypeSet.Object when evaluator.Object is not null => $"EvaluateObject{place})",
            _ => $"{Utf8}.Skip(ref json, at, ref run)",
        };
    }

    private static string Fails(InPlaceFacts facts)
    {
        static string Holds(string evaluator) => $"run.Holds<{evaluator}>(ref json, start)";
        static string Unless(string keyword) => $"&& !run.Fail<TMode>(start, Site, \"{keyword}\")";
        return facts switch
        {
            InPlaceReference reference => $"{reference.Evaluator}.Evaluate<TMode>(ref json, start, ref run) < 0",
            InPlaceEnum values => $"{RuntimeNames.Codecs}Constants.Walk<TMode>(ref json, start, ref run, {values.Rules}) < 0",
            InPlaceAnyOf anyOf => $"{string.Join(" && ", anyOf.Evaluators.Select(evaluator => "!" + Holds(evaluator)))} {Unless("anyOf")}",
            InPlaceOneOf oneOf => $"{string.Join(" + ", oneOf.Evaluators.Select(evaluator => $"({Holds(evaluator)} ? 1 : 0)"))} != 1 {Unless("oneOf")}",
            InPlaceNot not => $"{Holds(not.Evaluator)} {Unless("not")}",
            _ => throw new InvalidOperationException($"check {facts.GetType().Name} has no spelling"),
        };
    }

    private static void WriteObject(CodeWriter writer, EvaluatedObject @object)
    {
        using (writer.Block(WalkEmitter.Evaluate("private", "EvaluateObject")))
        {
            if (@object.RequiredCount > 0)
                writer.WriteLines("int start = at;", "ulong seen = 0;");
            writer.WriteLine("at = run.EnterObject(ref json, at);");
            using (writer.Block($"while (at > 0 && {Utf8}.IsName(ref json, at))"))
            {
                if (@object.Closing is not null)
                    writer.WriteLine("int name = at;");
                writer.WriteLines(
                    $"int member = Member({Utf8}.Name(ref json, at, ref run, out at));",
                    "if (at < 0)",
                    "    return at;");
                using (writer.Block("switch (member)"))
                {
                    for (int i = 0; i < @object.Members.Count; i++)
                        writer.WriteLine($"case {Literal.Number(i)}: {Mark(@object.Members[i].Bit)}at = {@object.Members[i].Evaluator}.Evaluate<TMode>(ref json, at, ref run); break;");
                    writer.WriteLine(@object.Closing is null
                        ? $"default: at = {@object.Additional}.Evaluate<TMode>(ref json, at, ref run); break;"
                        : $"default: at = run.Unexpected<TMode>(ref json, name, at, {@object.Rules}); break;");
                }

                writer.WriteLines("if (at < 0)", "    return at;", $"at = {Utf8}.NextMember(ref json, at);");
            }

            ulong required = (1UL << @object.RequiredCount) - 1;
            string missing = required == 0 ? "" : $" || ((seen & {Literal.Mask(required)}) != {Literal.Mask(required)} && !run.Missing<TMode>(start, seen, {@object.Rules}))";
            writer.WriteLines($"if (at < 0{missing})", $"    return {Utf8}.Invalid;", "return run.Leave(ref json, at);");
        }

        writer.WriteLine();
        WalkEmitter.WriteDispatch(
            writer,
            "private static int Member(global::System.ReadOnlySpan<byte> text)",
            @object.Members.Select((member, index) => (member.JsonName, Literal.Number(index))),
            "-1");
    }

    private static string Mark(int bit) => bit < 0 ? "" : $"seen |= {Literal.Mask(1UL << bit)}; ";
}
