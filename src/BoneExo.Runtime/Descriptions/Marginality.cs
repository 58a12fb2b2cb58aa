namespace BoneExo;

/// <summary>How much a reporting standard wants a member.</summary>
public enum Marginality
{
    /// <summary>Every report has it.</summary>
    Minimum = 1,

    /// <summary>Good reports have it.</summary>
    Recommended,

    /// <summary>Some reports have it.</summary>
    Optional,
}
