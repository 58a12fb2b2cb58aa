namespace BoneExo.Reporting;

/// <summary>The failures of one walk, up to a limit.</summary>
internal sealed class Faults(int limit)
{
    private readonly List<Fault> _faults = [];

    public int Limit => limit;

    public int Count => _faults.Count;

    public bool IsFull => _faults.Count == limit;

    /// <summary>Whether there were more failures than the limit.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Records a failure; false where the limit is reached.</summary>
    public bool Add(Fault fault)
    {
        if (IsFull)
        {
            IsTruncated = true;
            return false;
        }
        _faults.Add(fault);
        return true;
    }

    /// <summary>The failures in the order in which the walk met them.</summary>
    public IReadOnlyList<Fault> Recorded => _faults;
}
