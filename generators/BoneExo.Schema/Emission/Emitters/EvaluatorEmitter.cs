using BoneExo.Schema.Emission.Partitions;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the evaluators of a document, one struct for each subschema.</summary>
internal static class EvaluatorEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    public static void Write(CodeWriter writer, EvaluatorUnit unit)
    {
        HeaderEmitter.WritePlumbing(writer, $"The evaluators of <c>{Literal.XmlDoc(unit.Header.Document)}</c>.");
        using (writer.Block($"{(unit.IsInternal ? "internal" : "public")} static class {unit.Header.Name}"))
        {
            for (int i = 0; i < unit.Evaluators.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                WriteEvaluator(writer, unit.Evaluators[i]);
            }

            if (unit.Verdicts is { } verdicts)
            {
                writer.WriteLine();
                VerdictEmitter.Write(writer, verdicts, unit.Header.Namespace, unit.Header.Name);
            }
        }
    }

    /// <summary>The call of an evaluator for a value inside this one, which has marks of its own.</summary>
    public static string Evaluate(EvaluatorCall evaluator, string at) => evaluator.Via is { } via
        ? $"run.Follow<TMode, {evaluator.Name}>(ref json, {at}, Site, {Literal.String(via)})"
        : $"{evaluator.Name}.Evaluate<TMode>(ref json, {at}, ref run)";

    /// <summary>The call of an evaluator for the same value: its marks count here.</summary>
    public static string InPlace(EvaluatorCall evaluator, EvaluatorFacts facts)
    {
        if (!facts.KeepsMarks || evaluator == EvaluatorRequests.Any)
            return Evaluate(evaluator, "start");
        return evaluator.Via is { } via
            ? $"run.FollowTracked<TMode, {evaluator.Name}>(ref json, start, Site, {Literal.String(via)})"
            : $"{evaluator.Name}.Track<TMode>(ref json, start, ref run)";
    }

    private static void WriteEvaluator(CodeWriter writer, EvaluatorFacts evaluator)
    {
        string contract = evaluator.IsTracked ? "ITrackingEvaluator" : "ISchemaEvaluator";
        writer.WriteLine($"/// <summary>Evaluates <c>{Literal.XmlDoc(evaluator.Site.Document + "#" + evaluator.Site.Pointer)}</c>.</summary>");
        using (writer.Block($"public readonly struct {evaluator.Name} : {RuntimeNames.Codecs}{contract}"))
        {
            RuleEmitter.WriteSite(writer, evaluator.Site);
            foreach (RuleFacts rules in evaluator.Rules)
                RuleEmitter.Write(writer, rules, evaluator.Site);
            InPlaceEmitter.WriteBranches(writer, evaluator);
            ObjectEvaluatorEmitter.WritePatterns(writer, evaluator);
            AnnotationEmitter.WriteTable(writer, evaluator);
            writer.WriteLine();
            WriteEntries(writer, evaluator);
            if (evaluator.Object is { } @object)
                ObjectEvaluatorEmitter.Write(writer, evaluator, @object);
            if (evaluator.Array is { } array && ArrayEvaluatorEmitter.IsEmitted(evaluator))
                ArrayEvaluatorEmitter.Write(writer, evaluator, array);
        }
    }

    /// <summary>The ways in: most evaluators have their body there; marks and resources are entered and left around it.</summary>
    private static void WriteEntries(CodeWriter writer, EvaluatorFacts evaluator)
    {
        if (!evaluator.KeepsMarks && evaluator.Resource is null)
        {
            WriteBody(writer, evaluator, "public", "Evaluate");
            return;
        }

        WriteEntry(writer, evaluator, "Evaluate", opensMarks: evaluator.KeepsMarks, "CloseMarks");
        if (evaluator.IsTracked)
            WriteEntry(writer, evaluator, "Track", opensMarks: evaluator.AsksForRest, "MergeMarks");
        WriteBody(writer, evaluator, "private", "EvaluateAll");
    }

    private static void WriteEntry(CodeWriter writer, EvaluatorFacts evaluator, string name, bool opensMarks, string close)
    {
        using (writer.Block(WalkEmitter.Evaluate("public", name)))
        {
            WriteVerdict(writer, name == "Evaluate" ? evaluator : null);
            if (opensMarks)
                writer.WriteLine("int outer = run.OpenMarks();");
            if (evaluator.Resource is { } resource)
                writer.WriteLine($"int scope = run.EnterResource({Literal.Number(resource)});");
            writer.WriteLine("at = EvaluateAll<TMode>(ref json, at, ref run);");
            if (evaluator.Resource is not null)
                writer.WriteLine("run.LeaveResource(scope);");
            if (opensMarks)
                writer.WriteLine($"run.{close}(outer);");
            writer.WriteLine("return at;");
        }

        writer.WriteLine();
    }

    private static void WriteBody(CodeWriter writer, EvaluatorFacts evaluator, string access, string name)
    {
        using (writer.Block(WalkEmitter.Evaluate(access, name)))
        {
            WriteVerdict(writer, name == "Evaluate" ? evaluator : null);
            if (evaluator.IsNever)
            {
                writer.WriteLine($"return run.Fail<TMode>(at, Site, \"false\") ? {Utf8}.Skip(ref json, at, ref run) : {Utf8}.Invalid;");
                return;
            }

            AnnotationEmitter.WriteCall(writer, evaluator);
            bool walksAgain = evaluator.InPlace.Count > 0 || evaluator.AsksForRest;
            if (walksAgain)
                writer.WriteLine("int start = at;");
            KindEmitter.Write(writer, evaluator);
            if (walksAgain)
            {
                writer.WriteLines("if (at < 0)", "    return at;");
                InPlaceEmitter.Write(writer, evaluator);
                WriteRest(writer, evaluator.RestOfProperties, "IsObject", "Properties");
                WriteRest(writer, evaluator.RestOfItems, "IsArray", "Items");
            }

            writer.WriteLine("return at;");
        }
    }

    /// <summary>Whoever asks for no more than a verdict gets it from its own form; where errors would be sought in branches, it tells first whether there are any.</summary>
    private static void WriteVerdict(CodeWriter writer, EvaluatorFacts? evaluator)
    {
        if (evaluator?.Verdict is not { } verdict)
            return;
        writer.WriteLines("if (TMode.OnlyDecides)", $"    return {verdict}(ref json, at, ref run);");
        if (evaluator.HasBranches)
            writer.WriteLines($"if (TMode.Collects && run.Passes<{evaluator.Name}>(ref json, at) is > 0 and int end)", "    return end;");
    }

    private static void WriteRest(CodeWriter writer, EvaluatorCall? evaluator, string kind, string members)
    {
        if (evaluator is null)
            return;
        writer.WriteLine($"if ({Utf8}.{kind}(ref json, start) && {RuntimeNames.Codecs}Unevaluated.{members}<TMode, {evaluator.Name}>(ref json, start, ref run, Site{(evaluator.Via is { } via ? ", " + Literal.String(via) : "")}) < 0)");
        writer.WriteLine($"    return {Utf8}.Invalid;");
    }
}
