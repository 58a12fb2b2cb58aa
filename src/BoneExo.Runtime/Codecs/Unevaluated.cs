using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Evaluates the members or items that the current set of marks does not hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Unevaluated
{
    /// <summary>Evaluates the unmarked members of the object that begins here; afterwards all of them are marked.</summary>
    public static int Properties<TMode, TRest>(ref byte json, int at, ref Evaluation run, Site from, string? via = null)
        where TMode : struct, IEvaluationMode where TRest : struct, ISchemaEvaluator
    {
        int start = at, ordinal = 0, hops = run.Go<TMode>(from, via, TRest.Site);
        List<string>? names = TMode.Annotates ? [] : null;
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            int name = at;
            Utf8.Name(ref json, at, ref run, out at);
            if (at < 0)
                return Utf8.Invalid;
            if (TMode.Annotates && !run.IsMarked(ordinal))
                names!.Add(Annotations.Quoted(Utf8.Slice(ref json, name, at - name))); // There in this mode.
            at = run.IsMarked(ordinal++) ? Utf8.Skip(ref json, at, ref run) : TRest.Evaluate<TMode>(ref json, at, ref run);
            if (at > 0)
                at = Utf8.NextMember(ref json, at);
        }
        run.Return<TMode>(hops);
        if (TMode.Annotates)
            run.Note(start, "unevaluatedProperties", from, Annotations.List(names!)); // As before.
        return at < 0 ? Utf8.Invalid : Leave(ref json, at, ref run);
    }

    /// <summary>Evaluates the unmarked items of the array that begins here; afterwards all of them are marked.</summary>
    public static int Items<TMode, TRest>(ref byte json, int at, ref Evaluation run, Site from, string? via = null)
        where TMode : struct, IEvaluationMode where TRest : struct, ISchemaEvaluator
    {
        int start = at, ordinal = 0, hops = run.Go<TMode>(from, via, TRest.Site);
        bool isApplied = false;
        at = run.EnterArray(ref json, at);
        while (at > 0 && Utf8.Byte(ref json, at) != (byte)']')
        {
            isApplied |= TMode.Annotates && !run.IsMarked(ordinal);
            at = run.IsMarked(ordinal++) ? Utf8.Skip(ref json, at, ref run) : TRest.Evaluate<TMode>(ref json, at, ref run);
            if (at > 0)
                at = Utf8.NextItem(ref json, at);
        }
        run.Return<TMode>(hops);
        if (isApplied)
            run.Note(start, "unevaluatedItems", from, "true");
        return at < 0 ? Utf8.Invalid : Leave(ref json, at, ref run);
    }

    private static int Leave(ref byte json, int at, ref Evaluation run)
    {
        run.MarkAll();
        return run.Leave(ref json, at);
    }
}
