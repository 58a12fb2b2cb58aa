using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the loop of an evaluator over members.</summary>
internal static class ObjectEvaluatorEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    public static void WritePatterns(CodeWriter writer, EvaluatorFacts evaluator)
    {
        for (int i = 0; i < (evaluator.Object?.Patterns.Count ?? 0); i++)
            writer.WriteLine($"private static readonly {RuntimeNames.Codecs}Pattern Pattern{Literal.Number(i)} = {RuleEmitter.Pattern(evaluator.Object!.Patterns[i].Pattern)};"); // Counted just before.
    }

    public static void Write(CodeWriter writer, EvaluatorFacts evaluator, EvaluatedObject @object)
    {
        bool isCounted = evaluator.KeepsMarks || @object.Minimum > 0 || @object.Maximum is not null;
        bool hasStart = @object.RequiredCount > 0 || @object.Minimum > 0 || @object.Maximum is not null || @object.Dependencies.Count > 0 || @object.DependentSchemas.Count > 0;
        writer.WriteLine();
        using (writer.Block(WalkEmitter.Evaluate("private", "EvaluateObject")))
        {
            if (hasStart)
                writer.WriteLine("int start = at;");
            if (@object.Bits.Count > 0)
                writer.WriteLine(Seen(@object).Declare("seen"));
            if (isCounted)
                writer.WriteLine("int count = 0;");
            writer.WriteLine("at = run.EnterObject(ref json, at);");
            using (writer.Block($"while (at > 0 && {Utf8}.IsName(ref json, at))"))
            {
                WriteName(writer, @object);
                if (@object.Patterns.Count == 0)
                    WriteMember(writer, evaluator, @object);
                else
                    WriteMatchedMember(writer, evaluator, @object);
                writer.WriteLines("if (at < 0)", "    return at;");
                if (isCounted)
                    writer.WriteLine("count++;");
                writer.WriteLine($"at = {Utf8}.NextMember(ref json, at);");
            }

            WriteEnd(writer, evaluator, @object);
        }

        if (@object.Members.Count == 0)
            return;
        writer.WriteLine();
        const string head = "private static int Member(global::System.ReadOnlySpan<byte> text)";
        if (@object.Members.Count > DispatchEmitter.MostCompared)
        {
            MemberEmitter.WriteTable(writer, @object.Members.Select(member => member.JsonName), "Member");
            writer.WriteLine($"{head} => {MemberEmitter.Table("Member")}.IndexOf(text);");
            return;
        }

        DispatchEmitter.Write(
            writer,
            head,
            @object.Members.Select((member, index) => (member.JsonName, Literal.Number(index))),
            "-1");
    }

    private static void WriteName(CodeWriter writer, EvaluatedObject @object)
    {
        if (@object.Closing is not null || @object.Names is not null)
            writer.WriteLine("int name = at;");
        string text = $"{Utf8}.Name(ref json, at, ref run, out at)";
        if (@object.Patterns.Count > 0)
        {
            writer.WriteLine($"global::System.ReadOnlySpan<byte> text = {text};");
            text = "text";
        }

        if (@object.Members.Count > 0)
            writer.WriteLine($"int member = Member({text});");
        else if (@object.Patterns.Count == 0)
            writer.WriteLine($"{text};");
        writer.WriteLines("if (at < 0)", "    return at;");
        for (int i = 0; i < @object.Patterns.Count; i++)
            writer.WriteLine($"bool isMatch{Literal.Number(i)} = Pattern{Literal.Number(i)}.IsMatch(text);");
        if (@object.Names is { } names)
            writer.WriteLines($"if ({EvaluatorEmitter.Evaluate(names, "name")} < 0)", $"    return {Utf8}.Invalid;");
    }

    private static void WriteMember(CodeWriter writer, EvaluatorFacts evaluator, EvaluatedObject @object)
    {
        string mark = evaluator.KeepsMarks ? "run.Mark(count); " : "";
        string other = $"{(@object.EvaluatesAdditional ? mark : "")}at = {Unknown(@object, "at")};";
        if (@object.Members.Count == 0)
        {
            writer.WriteLine(other);
            return;
        }

        using (writer.Block("switch (member)"))
        {
            for (int i = 0; i < @object.Members.Count; i++)
            {
                EvaluatedMember member = @object.Members[i];
                string action = member.Evaluator is { } evaluate ? $"{mark}at = {EvaluatorEmitter.Evaluate(evaluate, "at")};" : other;
                writer.WriteLine($"case {Literal.Number(i)}: {See(@object, member.Bit)}{action} break;");
            }

            writer.WriteLine($"default: {other} break;");
        }
    }

    /// <summary>A member that several schemas may look at: a known one and every pattern that matches; the additional one where none does.</summary>
    private static void WriteMatchedMember(CodeWriter writer, EvaluatorFacts evaluator, EvaluatedObject @object)
    {
        writer.WriteLines("int item = at;", "at = 0;");
        if (@object.Members.Count > 0)
        {
            using (writer.Block("switch (member)"))
            {
                for (int i = 0; i < @object.Members.Count; i++)
                {
                    EvaluatedMember member = @object.Members[i];
                    string action = member.Evaluator is { } evaluate ? $"at = {EvaluatorEmitter.Evaluate(evaluate, "item")}; " : "";
                    writer.WriteLine($"case {Literal.Number(i)}: {See(@object, member.Bit)}{action}break;");
                }
            }
        }

        for (int i = 0; i < @object.Patterns.Count; i++)
            writer.WriteLines($"if (at >= 0 && isMatch{Literal.Number(i)})", $"    at = {EvaluatorEmitter.Evaluate(@object.Patterns[i].Evaluator, "item")};");
        if (evaluator.KeepsMarks)
        {
            if (!@object.EvaluatesAdditional)
                writer.WriteLine("if (at > 0)");
            writer.WriteLine(@object.EvaluatesAdditional ? "run.Mark(count);" : "    run.Mark(count);");
        }

        writer.WriteLines("if (at == 0)", $"    at = {Unknown(@object, "item")};");
    }

    private static string Unknown(EvaluatedObject @object, string at) => @object.Closing is null
        ? EvaluatorEmitter.Evaluate(@object.Additional, at)
        : $"run.Unexpected<TMode>(ref json, name, {at}, {@object.Rules})";

    private static void WriteEnd(CodeWriter writer, EvaluatorFacts evaluator, EvaluatedObject @object)
    {
        SeenNames seen = Seen(@object);
        string missing = @object.RequiredCount == 0 ? "" : $" || ({seen.Lacks(Enumerable.Range(0, @object.RequiredCount))} && !run.Missing<TMode>(start, seen, {@object.Rules}))";
        writer.WriteLines($"if (at < 0{missing})", $"    return {Utf8}.Invalid;");
        if (@object.Minimum > 0)
            WriteFailure(writer, $"count < {Literal.Number(@object.Minimum)}", "minProperties", $"an object of at least {Literal.Number(@object.Minimum)} members");
        if (@object.Maximum is { } maximum)
            WriteFailure(writer, $"count > {Literal.Number(maximum)}", "maxProperties", $"an object of at most {Literal.Number(maximum)} members");
        foreach (EvaluatedDependency dependency in @object.Dependencies)
        {
            WriteFailure(
                writer,
                $"{seen.Has(dependency.Bit)} && {seen.Lacks(dependency.Required)}",
                dependency.Keyword,
                $"an object that has '{string.Join("', '", dependency.Names)}' beside '{dependency.Member}'");
        }

        if (@object.DependentSchemas.Count == 0)
        {
            writer.WriteLine("return run.Leave(ref json, at);");
            return;
        }

        // The object is walked again from outside, so it is left first.
        writer.WriteLines("at = run.Leave(ref json, at);", "if (at < 0)", "    return at;");
        foreach (DependentSchema dependency in @object.DependentSchemas)
            writer.WriteLines($"if ({seen.Has(dependency.Bit)} && {EvaluatorEmitter.InPlace(dependency.Evaluator, evaluator)} < 0)", $"    return {Utf8}.Invalid;");
        writer.WriteLine("return at;");
    }

    private static void WriteFailure(CodeWriter writer, string condition, string keyword, string expectation) =>
        writer.WriteLines($"if ({condition} && !run.Fail<TMode>(start, Site, {Literal.String(keyword)}, {Literal.String(expectation)}))", $"    return {Utf8}.Invalid;");

    private static SeenNames Seen(EvaluatedObject @object) => new(@object.Bits.Count);

    private static string See(EvaluatedObject @object, int bit) => bit < 0 ? "" : Seen(@object).Add(bit) + " ";
}
