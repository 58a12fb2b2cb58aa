namespace BoneExo.Queries;

/// <summary>What came of looking up a label.</summary>
public enum LabelOutcome
{
    /// <summary>One record has it.</summary>
    Resolved = 1,

    /// <summary>Several have it; none of them is preferred.</summary>
    Ambiguous,

    /// <summary>None has it.</summary>
    Unknown,
}
