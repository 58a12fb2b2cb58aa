namespace BoneExo.Exports;

/// <summary>How one thing bears on another.</summary>
internal enum GraphRelation
{
    Increases = 1,
    Decreases,

    /// <summary>An effect was looked for and not found.</summary>
    LeavesUnchanged,

    /// <summary>Up in some cases, down in others.</summary>
    ChangesBothWays,

    /// <summary>An effect whose direction is not stated.</summary>
    Affects,

    DerivesFrom,
    Carries,
    IsStudiedFor,
}
