using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

// Branches are first judged quietly; only where more is wanted of them are they walked again: to the
// first fault, and the one that was meant to its end.
public ref partial struct Evaluation
{
    // The causes of causes are asked for their own; deeper ones would multiply with every level.
    private const int MostNested = 2;

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
        Fault fault = new(at, branches.Keyword, branches.Site, null, 0, "") { Step = Trace() };
        if (branches.IsExclusive && Valid(ref json, at, branches) is { Length: > 0 } valid)
            return _faults!.Add(fault with { Detail = valid }); // As everywhere in a collecting walk.
        int discriminator = at;
        int picked = branches.Named(ref json, ref discriminator, ref this);
        if (picked < 0 && branches.Union is { } union)
            return _faults!.Add(fault with { Offset = discriminator, Rules = union, Index = discriminator == at ? 0 : 1 });
        if (picked >= 0)
            return RecordMeant(ref json, at, branches, picked, fault);
        if (_faults!.Nesting == MostNested)
            return _faults.Add(fault);

        Fault?[] first = FirstFaults(ref json, at, branches);
        picked = OnlyOfType(first, at);
        return picked >= 0
            ? RecordMeant(ref json, at, branches, picked, fault)
            : _faults.Add(fault with { Causes = [.. first.OfType<Fault>()] });
    }

    /// <summary>The numbers of the valid branches, of which only one ought to be.</summary>
    private string Valid(ref byte json, int at, Branches branches)
    {
        StringBuilder valid = new();
        for (int i = 0; i < branches.Count; i++)
        {
            if (branches[i].Holds(ref json, at, ref this))
                valid.Append(valid.Length > 0 ? " and " : "").Append(i.ToString(CultureInfo.InvariantCulture));
        }
        return valid.ToString();
    }

    /// <summary>Records all that is wrong by the branch that was meant; one that now finds nothing, as after a limit of time, leaves the fault as it is.</summary>
    private bool RecordMeant(ref byte json, int at, Branches branches, int index, Fault fault)
    {
        int known = _faults!.Count; // As above.
        return RecordBranch(ref json, at, branches, index) && (_faults.Count > known || _faults.Add(fault));
    }

    private bool RecordBranch(ref byte json, int at, Branches branches, int index)
    {
        int depth = Depth, itemCount = _itemCount;
        bool goesOn = branches[index].Collect(ref json, at, ref this, branches.Site) > 0;
        Depth = depth;
        _itemCount = itemCount;
        return goesOn;
    }

    /// <summary>What is wrong first by each branch.</summary>
    private Fault?[] FirstFaults(ref byte json, int at, Branches branches)
    {
        Faults outer = _faults!; // As above.
        Fault?[] first = new Fault?[branches.Count];
        for (int i = 0; i < branches.Count; i++)
        {
            _faults = outer.First();
            RecordBranch(ref json, at, branches, i);
            first[i] = _faults.Count > 0 ? _faults.Recorded[0] : null;
        }
        _faults = outer;
        return first;
    }

    /// <summary>The one branch that does not refuse the value for its type, or -1.</summary>
    private static int OnlyOfType(Fault?[] first, int at)
    {
        int only = -1;
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] is { } fault && fault.Offset == at && fault.Keyword == Keywords.Type)
                continue;
            if (only >= 0)
                return -1;
            only = i;
        }
        return only;
    }
}
