using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Walks values that are kept as their JSON text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RawJsons
{
    /// <summary>Walks any value.</summary>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out RawJson value) where TMode : struct, IEvaluationMode =>
        Walk<TMode, AnyValue>(ref json, at, ref run, out value);

    /// <summary>Walks a value that a schema without a C# form evaluates; a refused value is still kept.</summary>
    public static int Walk<TMode, TEvaluator>(ref byte json, int at, ref Evaluation run, out RawJson value)
        where TMode : struct, IEvaluationMode where TEvaluator : struct, ISchemaEvaluator
    {
        value = default;
        int end = TEvaluator.Evaluate<TMode>(ref json, at, ref run);
        if (TMode.Builds && end > 0)
        {
            run.Missed();
            value = new RawJson(Utf8.Slice(ref json, at, end - at).ToArray());
        }
        return end;
    }

    /// <summary>Walks a value whose schema is reached by reference.</summary>
    public static int Walk<TMode, TEvaluator>(ref byte json, int at, ref Evaluation run, Site from, string via, out RawJson value)
        where TMode : struct, IEvaluationMode where TEvaluator : struct, ISchemaEvaluator
    {
        int hops = run.Go<TMode>(from, via, TEvaluator.Site);
        at = Walk<TMode, TEvaluator>(ref json, at, ref run, out value);
        run.Return<TMode>(hops);
        return at;
    }
}
