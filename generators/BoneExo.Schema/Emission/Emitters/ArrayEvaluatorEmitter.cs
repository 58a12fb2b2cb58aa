using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the loop of an evaluator over items that differ by position, are counted or are marked.</summary>
internal static class ArrayEvaluatorEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    /// <summary>Whether the loop is emitted; otherwise the runtime's own serves.</summary>
    public static bool IsEmitted(EvaluatorFacts evaluator) => evaluator.Array is { } array && (!array.IsUniform || evaluator.KeepsMarks);

    public static void Write(CodeWriter writer, EvaluatorFacts evaluator, EvaluatedArray array)
    {
        bool isIndexed = array.Prefix.Count > 0 || evaluator.KeepsMarks;
        writer.WriteLine();
        using (writer.Block(WalkEmitter.Evaluate("private", "EvaluateArray")))
        {
            if (array.Rules is { } rules)
                writer.WriteLines($"if ({RuntimeNames.Codecs}Arrays.Evaluate<TMode, {RuntimeNames.Codecs}AnyValue>(ref json, at, ref run, {rules}) < 0)", $"    return {Utf8}.Invalid;");
            if (array.Contains is not null)
                writer.WriteLines("int start = at;", "int contained = 0;");
            if (isIndexed)
                writer.WriteLine("int index = 0;");
            writer.WriteLine("at = run.EnterArray(ref json, at);");
            using (writer.Block($"while (at > 0 && {Utf8}.Byte(ref json, at) != (byte)']')"))
                WriteItem(writer, evaluator, array, isIndexed);
            writer.WriteLines("if (at < 0)", "    return at;");
            WriteContains(writer, array.Contains);
            writer.WriteLine("return run.Leave(ref json, at);");
        }
    }

    private static void WriteItem(CodeWriter writer, EvaluatorFacts evaluator, EvaluatedArray array, bool isIndexed)
    {
        if (array.Contains is { } contains)
        {
            // Asked before the item is left: the branch is quiet and goes nowhere.
            using (writer.Block($"if (run.Keep<TMode>(ref json, at, Contains, run.Holds<{contains.Evaluator.Name}>(ref json, at)))"))
            {
                writer.WriteLine("contained++;");
                if (evaluator.KeepsMarks && contains.Evaluates)
                    writer.WriteLine("run.Mark(index);");
            }
        }

        if (evaluator.KeepsMarks && (array.EvaluatesItems || array.Prefix.Count > 0))
        {
            if (!array.EvaluatesItems)
                writer.WriteLine($"if (index < {Literal.Number(array.Prefix.Count)})");
            writer.WriteLine(array.EvaluatesItems ? "run.Mark(index);" : "    run.Mark(index);");
        }

        if (array.Prefix.Count == 0)
        {
            writer.WriteLine($"at = {EvaluatorEmitter.Evaluate(array.Items, "at")};");
        }
        else
        {
            using (writer.Block("switch (index)"))
            {
                for (int i = 0; i < array.Prefix.Count; i++)
                    writer.WriteLine($"case {Literal.Number(i)}: at = {EvaluatorEmitter.Evaluate(array.Prefix[i], "at")}; break;");
                writer.WriteLine($"default: at = {EvaluatorEmitter.Evaluate(array.Items, "at")}; break;");
            }
        }

        writer.WriteLines("if (at < 0)", "    return at;");
        if (isIndexed)
            writer.WriteLine("index++;");
        writer.WriteLine($"at = {Utf8}.NextItem(ref json, at);");
    }

    private static void WriteContains(CodeWriter writer, EvaluatedContains? contains)
    {
        if (contains is null)
            return;
        string keyword = contains.IsMinimumStated ? "minContains" : "contains";
        if (contains.Minimum > 0)
            writer.WriteLines($"if (contained < {Literal.Number(contains.Minimum)} && !run.Fail<TMode>(start, Site, \"{keyword}\"))", $"    return {Utf8}.Invalid;");
        if (contains.Maximum is { } maximum)
            writer.WriteLines($"if (contained > {Literal.Number(maximum)} && !run.Fail<TMode>(start, Site, \"maxContains\"))", $"    return {Utf8}.Invalid;");
    }
}
