namespace BoneExo.Reporting;

/// <summary>The failures of one walk, up to a limit.</summary>
internal sealed class Faults(int limit)
{
    private readonly List<Fault> _faults = limit == 1 ? new(1) : [];
    /// <summary>How many walks around this one look for no more than a first failure, itself among them; such a walk stops there.</summary>
    public int Nesting { get; private init; }

    /// <summary>Takes the first failure of a branch.</summary>
    public Faults First() => new(1) { Nesting = Nesting + 1 };

    public int Count => _faults.Count;

    public bool IsFull => _faults.Count == limit;

    /// <summary>Whether there were more failures than the limit.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Records a failure; false where the walk is to stop.</summary>
    public bool Add(Fault fault)
    {
        if (IsFull)
        {
            IsTruncated = true;
            return false;
        }
        _faults.Add(fault);
        return Nesting == 0 || !IsFull;
    }

    /// <summary>The failures in the order in which the walk met them.</summary>
    public IReadOnlyList<Fault> Recorded => _faults;
}
