using BoneExo.Schema.Emission.Partitions;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Spells how one value is read and written.</summary>
internal static class ValueEmitter
{
    private const string Place = "ref json, at, ref run";

    private const string Verdict = $"Evaluate<{RuntimeNames.Codecs}Verdict>({Place})";

    /// <summary>The expression that walks a value; its result is the position after it.</summary>
    /// <param name="target">The variable that receives the value; assigned before where the value is nullable.</param>
    public static string Walk(ValueFacts value, string target) => value switch
    {
        CodecFacts { Via: { } via } facts => $"run.Follow<TMode, {facts.CSharp}, {facts.Codec}>(ref json, at, {Via(via)}out {target})",
        CodecFacts facts => $"{facts.Codec}.Walk<TMode>({Place}, out {target})",
        PrimitiveFacts facts => $"{RuntimeNames.Codecs}{Family(facts.Kind)}.Walk<TMode>({Place}, out {target}, {facts.Rules})",
        ArrayFacts facts => $"{RuntimeNames.Codecs}Arrays.Walk<TMode, {Item(facts.Item)}{facts.ItemCodec}>({Place}, out {target}, {facts.Rules})",
        MapFacts facts => $"{RuntimeNames.Codecs}Maps.Walk<TMode, {Item(facts.Item)}{facts.ItemCodec}>({Place}, out {target}, {facts.Rules})",
        NullableFacts { Codec: { } codec } facts => $"{RuntimeNames.Codecs}Nullables.Walk<TMode, {facts.Inner.CSharp}, {codec}>({Place}, {Via(facts.Via)}out {target})",
        NullableFacts facts => $"{RuntimeNames.Codecs}Utf8.IsNull(ref json, at) ? {RuntimeNames.Codecs}Utf8.Null({Place}) : {Walk(facts.Inner, target)}",
        GuardedFacts facts => $"{RuntimeNames.Codecs}Guards.Walk<TMode, {facts.CSharp}, {facts.Codec}, {facts.Evaluator.Name}>({Place}, {Via(facts.Evaluator.Via)}out {target})",
        RawFacts { Evaluator: { } evaluator } => $"{RuntimeNames.Codecs}RawJsons.Walk<TMode, {evaluator.Name}>({Place}, {Via(evaluator.Via)}out {target})",
        RawFacts => $"{RuntimeNames.Codecs}RawJsons.Walk<TMode>({Place}, out {target})",
        ConstantFacts facts => $"{RuntimeNames.Codecs}Constants.Walk<TMode>({Place}, {facts.Rules})",
        _ => throw new InvalidOperationException($"value {value.GetType().Name} has no spelling"),
    };

    /// <summary>The expression that only decides on a value of which nothing is asked.</summary>
    public const string JudgeAny = $"{RuntimeNames.Codecs}Utf8.Skip({Place})";

    /// <summary>The expression that only decides on a value; its result is the position after it, or a negative number.</summary>
    public static string Judge(ValueFacts value) => value switch
    {
        CodecFacts facts => $"{facts.Codec}.{Verdict}",
        PrimitiveFacts { Kind: Primitive.Boolean } => $"{RuntimeNames.Codecs}Booleans.Judge({Place})",
        PrimitiveFacts facts => $"{RuntimeNames.Codecs}{Family(facts.Kind)}.Judge({Place}, {facts.Rules})",
        ArrayFacts facts => $"{RuntimeNames.Codecs}Arrays.Judge<{facts.ItemCodec}>({Place}, {facts.Rules})",
        MapFacts facts => $"{RuntimeNames.Codecs}Maps.Judge<{facts.ItemCodec}>({Place}, {facts.Rules})",
        NullableFacts facts => $"({RuntimeNames.Codecs}Utf8.IsNull(ref json, at) ? {RuntimeNames.Codecs}Utf8.Null({Place}) : {(facts.Codec is { } codec ? $"{codec}.{Verdict}" : Judge(facts.Inner))})",
        GuardedFacts facts => Judge(facts.Evaluator),
        RawFacts { Evaluator: { } evaluator } => Judge(evaluator),
        RawFacts => JudgeAny,
        ConstantFacts facts => $"{RuntimeNames.Codecs}Constants.Walk<{RuntimeNames.Codecs}Verdict>({Place}, {facts.Rules})",
        _ => throw new InvalidOperationException($"value {value.GetType().Name} is not judged by itself"),
    };

    public static string Judge(EvaluatorCall evaluator) => evaluator == EvaluatorRequests.Any ? JudgeAny : $"{evaluator.Name}.{Verdict}";

    /// <summary>The arguments that say by which keywords a schema is reached, where a reference is among them.</summary>
    public static string Via(string? via) => via is null ? "" : $"Site, {Literal.String(via)}, ";

    /// <summary>The statement that writes a value.</summary>
    public static string Write(ValueFacts value, string expression) => value switch
    {
        CodecFacts facts => $"{facts.Codec}.Write(writer, {expression});",
        PrimitiveFacts or RawFacts => $"writer.Write({expression});",
        ArrayFacts facts => $"{RuntimeNames.Codecs}Arrays.Write<{facts.Item}, {facts.ItemCodec}>(writer, {expression});",
        MapFacts facts => $"{RuntimeNames.Codecs}Maps.Write<{facts.Item}, {facts.ItemCodec}>(writer, {expression});",
        NullableFacts { Codec: { } codec } facts => $"{RuntimeNames.Codecs}Nullables.Write<{facts.Inner.CSharp}, {codec}>(writer, {expression});",
        NullableFacts { Inner: PrimitiveFacts } => $"writer.Write({expression});",
        NullableFacts facts => $"if ({expression} is null) writer.WriteNull(); else {Write(facts.Inner, expression)}",
        GuardedFacts facts => $"{facts.Codec}.Write(writer, {expression});",
        ConstantFacts facts => $"writer.WriteRaw({Literal.Utf8(facts.Json)});",
        _ => throw new InvalidOperationException($"value {value.GetType().Name} has no spelling"),
    };

    // Strings have a walk of their own, which the JIT compiles for them and their codec alone.
    private static string Item(string type) => type == "string" ? "" : type + ", ";

    private static string Family(Primitive kind) => kind switch
    {
        Primitive.String or Primitive.Guid or Primitive.Date or Primitive.DateTime => "Strings",
        Primitive.Boolean => "Booleans",
        _ => "Numbers",
    };
}
