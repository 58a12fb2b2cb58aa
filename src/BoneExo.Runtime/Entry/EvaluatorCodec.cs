using BoneExo.Codecs;

namespace BoneExo.Entry;

/// <summary>Lets an evaluator, which builds nothing, be walked like a codec.</summary>
internal readonly struct EvaluatorCodec<TEvaluator> : ISchemaCodec<RawJson> where TEvaluator : struct, ISchemaEvaluator
{
    public static Site Site => TEvaluator.Site;

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out RawJson value) where TMode : struct, IEvaluationMode =>
        RawJsons.Walk<TMode, TEvaluator>(ref json, at, ref run, out value);

    public static void Write(CompactWriter writer, RawJson value) => writer.Write(value);
}
