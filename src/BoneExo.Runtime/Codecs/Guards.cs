using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace BoneExo.Codecs;

/// <summary>Walks values whose schema asks more than their C# form says: an evaluator judges, and what it accepts is read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Guards
{
    /// <summary>Judges the value by the evaluator of its whole schema, then reads it by a codec that only reads.</summary>
    public static int Walk<TMode, T, TCodec, TEvaluator>(ref byte json, int at, ref Evaluation run, [MaybeNull] out T value)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T> where TEvaluator : struct, ISchemaEvaluator
    {
        value = default;
        if (!TMode.Builds)
            return TEvaluator.Evaluate<TMode>(ref json, at, ref run);
        // A schema that accepts a value has had all schemas of what the codec reads inside accept their parts.
        if (TMode.IsJudged)
            return TCodec.Walk<TMode>(ref json, at, ref run, out value);
        bool holds = run.Holds<TEvaluator>(ref json, at);
        if (!TMode.Collects)
            return holds ? TCodec.Walk<BuildValid>(ref json, at, ref run, out value) : Utf8.Invalid;
        // What is valid may be more than its C# type can hold, which is to be told.
        if (holds)
            return TCodec.Walk<TMode>(ref json, at, ref run, out value);
        int end = TEvaluator.Evaluate<Collect>(ref json, at, ref run);
        return end > 0 ? run.Miss(end) : end;
    }

    /// <summary>The same for a value whose schema is reached by reference.</summary>
    public static int Walk<TMode, T, TCodec, TEvaluator>(ref byte json, int at, ref Evaluation run, Site from, string via, [MaybeNull] out T value)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T> where TEvaluator : struct, ISchemaEvaluator
    {
        int hops = run.Go<TMode>(from, via, TEvaluator.Site);
        at = Walk<TMode, T, TCodec, TEvaluator>(ref json, at, ref run, out value);
        run.Return<TMode>(hops);
        return at;
    }
}
