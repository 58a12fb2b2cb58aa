using System.Globalization;
using System.Runtime.CompilerServices;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

// Branches are first judged quietly; only where more is wanted of them are they walked again, each once for every level around it.
public ref partial struct Evaluation
{
    /// <summary>Ends a combination whose verdict is known: says what its branches say, or what is wrong with them; false stops the walk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Decide<TMode>(ref byte json, int at, Branches branches, bool holds) where TMode : struct, IEvaluationMode
    {
        if (TMode.Annotates)
            AnnotateValid(ref json, at, branches);
        return holds || (TMode.Collects && RecordBranches(ref json, at, branches));
    }

    /// <summary>Keeps what a condition says that decides nothing by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Keep<TMode>(ref byte json, int at, Branches branches, bool holds) where TMode : struct, IEvaluationMode
    {
        if (TMode.Annotates && holds)
            AnnotateValid(ref json, at, branches);
        return holds;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AnnotateValid(ref byte json, int at, Branches branches)
    {
        for (int i = 0; i < branches.Count; i++)
            branches[i].Annotate(ref json, at, ref this, branches.Site);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RecordBranches(ref byte json, int at, Branches branches)
    {
        List<Faults> tried = [];
        List<int> valid = [];
        for (int i = 0; i < branches.Count; i++)
        {
            tried.Add(Try(ref json, at, branches, i));
            if (tried[i].Count == 0)
                valid.Add(i);
        }

        Fault fault = new(at, branches.Keyword, branches.Site, null, 0, "") { Step = Trace() };
        if (valid.Count > 0)
            return _faults!.Add(fault with { Detail = string.Join(" and ", valid.Select(index => index.ToString(CultureInfo.InvariantCulture))) }); // As everywhere in a collecting walk.
        int discriminator = at;
        int picked = branches.Named(ref json, ref discriminator, ref this);
        if (picked < 0 && branches.Union is { } union)
            return _faults!.Add(fault with { Offset = discriminator, Rules = union, Index = discriminator == at ? 0 : 1 });
        if (picked < 0)
            picked = OnlyOfType(tried, at);
        return picked >= 0
            ? tried[picked].Recorded.All(_faults!.Add)
            : _faults!.Add(fault with { Causes = [.. tried.Select(branch => branch.Recorded[0])] });
    }

    private Faults Try(ref byte json, int at, Branches branches, int index)
    {
        int depth = Depth, itemCount = _itemCount;
        Faults? outer = _faults;
        Faults own = _faults = new Faults(outer!.Limit);
        branches[index].Collect(ref json, at, ref this, branches.Site);
        _faults = outer;
        Depth = depth;
        _itemCount = itemCount;
        return own;
    }

    /// <summary>The one branch that does not refuse the value for its type, or -1.</summary>
    private static int OnlyOfType(List<Faults> tried, int at)
    {
        int[] possible = [.. Enumerable.Range(0, tried.Count).Where(index => !tried[index].Recorded.Any(fault => fault.Offset == at && fault.Keyword == Keywords.Type))];
        return possible.Length == 1 ? possible[0] : -1;
    }
}
