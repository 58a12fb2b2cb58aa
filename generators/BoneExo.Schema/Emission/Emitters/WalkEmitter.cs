using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the signatures that all codecs and evaluators share.</summary>
internal static class WalkEmitter
{
    private const string Mode = "where TMode : struct, " + RuntimeNames.Codecs + "IEvaluationMode";

    private const string Position = "ref byte json, int at, ref " + RuntimeNames.Codecs + "Evaluation run";

    /// <summary>The interfaces of a codec.</summary>
    public static string Interfaces(string type) => $"{RuntimeNames.Codecs}ISchemaCodec<{type}>, {RuntimeNames.Codecs}ISchemaEvaluator";

    public static string Walk(string type, bool isStruct)
    {
        string mayBeNull = isStruct ? "" : "[global::System.Diagnostics.CodeAnalysis.MaybeNull] ";
        return $"public static int Walk<TMode>({Position}, {mayBeNull}out {type} value) {Mode}";
    }

    public static string Evaluate(string access, string name) => $"{access} static int {name}<TMode>({Position}) {Mode}";

    /// <summary>The statements by which a walk leaves what only decides to its own form.</summary>
    public static void WriteJudgeFirst(CodeWriter writer, string judgement) =>
        writer.WriteLines("if (TMode.OnlyDecides)", $"    return {judgement};");

    /// <summary>Writes an evaluation that is a walk, or the judgement where no more is wanted.</summary>
    public static void WriteEvaluate(CodeWriter writer, string judgement)
    {
        writer.WriteLine(Evaluate("public", "Evaluate") + " =>");
        writer.WriteLine($"    TMode.OnlyDecides ? {judgement} : Walk<TMode>(ref json, at, ref run, out _);");
        writer.WriteLine();
    }

    public static void WriteEvaluateByWalk(CodeWriter writer)
    {
        writer.WriteLine(Evaluate("public", "Evaluate") + " => Walk<TMode>(ref json, at, ref run, out _);");
        writer.WriteLine();
    }

    /// <summary>Writes the walk and evaluation of a codec whose values an evaluator judges and <paramref name="codec"/> reads.</summary>
    public static void WriteGuarded(CodeWriter writer, string type, string codec, EvaluatorCall guard)
    {
        writer.WriteLine($"{Walk(type, isStruct: false)} =>");
        writer.WriteLine($"    {RuntimeNames.Codecs}Guards.Walk<TMode, {type}, {codec}, {guard.Name}>(ref json, at, ref run, out value);");
        writer.WriteLine();
        writer.WriteLine(Evaluate("public", "Evaluate") + $" => {guard.Name}.Evaluate<TMode>(ref json, at, ref run);");
        writer.WriteLine();
    }

    /// <summary>Writes that a codec inside another writes as that does.</summary>
    public static void WriteWriteByCodec(CodeWriter writer, string type) =>
        writer.WriteLine($"{Write(type)} => {type.Substring(type.LastIndexOf('.') + 1)}Codec.Write(writer, value);");

    public static string Write(string type) => $"public static void Write({RuntimeNames.Codecs}CompactWriter writer, {type} value)";
}
