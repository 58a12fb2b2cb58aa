using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Walks the members of an open record that its schema does not name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Unmapped
{
    /// <summary>Checks the value of the member whose name begins at <paramref name="name"/>, and keeps it in building modes.</summary>
    public static int Walk<TMode>(ref byte json, int name, int at, ref Evaluation run, ref UnmappedMembers members)
        where TMode : struct, IEvaluationMode =>
        Walk<TMode, AnyValue>(ref json, name, at, ref run, ref members);

    /// <summary>The same where a schema evaluates the value.</summary>
    public static int Walk<TMode, TEvaluator>(ref byte json, int name, int at, ref Evaluation run, ref UnmappedMembers members)
        where TMode : struct, IEvaluationMode where TEvaluator : struct, ISchemaEvaluator
    {
        int end = RawJsons.Walk<TMode, TEvaluator>(ref json, at, ref run, out RawJson value);
        if (TMode.Builds && end > 0)
            UnmappedMembers.Append(ref members, Strings.Name(ref json, name, ref run), value);
        return end;
    }

    /// <summary>The same where that schema is reached by reference.</summary>
    public static int Walk<TMode, TEvaluator>(ref byte json, int name, int at, ref Evaluation run, Site from, string via, ref UnmappedMembers members)
        where TMode : struct, IEvaluationMode where TEvaluator : struct, ISchemaEvaluator
    {
        int hops = run.Go<TMode>(from, via, TEvaluator.Site);
        at = Walk<TMode, TEvaluator>(ref json, name, at, ref run, ref members);
        run.Return<TMode>(hops);
        return at;
    }
}
