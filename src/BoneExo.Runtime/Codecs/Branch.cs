using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>A schema of a combination, for when more than a verdict is wanted of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Branch
{
    private protected Branch()
    {
    }

    /// <summary>Tells quietly whether the branch is valid.</summary>
    internal abstract bool Holds(ref byte json, int at, ref Evaluation run);

    /// <summary>Records every failure of the branch; a negative number where that stops the walk.</summary>
    internal abstract int Collect(ref byte json, int at, ref Evaluation run, Site from);

    /// <summary>Records the annotations of the branch, if it is valid.</summary>
    internal abstract void Annotate(ref byte json, int at, ref Evaluation run, Site from);
}

/// <summary>A branch and its evaluator.</summary>
/// <param name="via">The keywords from the combination's schema to that of the branch, where a reference is among them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Branch<TEvaluator>(string? via = null) : Branch
    where TEvaluator : struct, ISchemaEvaluator
{
    internal override bool Holds(ref byte json, int at, ref Evaluation run) => run.Holds<TEvaluator>(ref json, at);

    internal override int Collect(ref byte json, int at, ref Evaluation run, Site from)
    {
        int hops = run.Go<Collect>(from, via, TEvaluator.Site);
        int end = TEvaluator.Evaluate<Collect>(ref json, at, ref run);
        run.Return<Collect>(hops);
        return end;
    }

    internal override void Annotate(ref byte json, int at, ref Evaluation run, Site from)
    {
        if (!run.Holds<TEvaluator>(ref json, at))
            return;
        int hops = run.Go<Annotate>(from, via, TEvaluator.Site);
        TEvaluator.Evaluate<Annotate>(ref json, at, ref run);
        run.Return<Annotate>(hops);
    }
}
