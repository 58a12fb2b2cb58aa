namespace BoneExo.Scores;

/// <summary>What comes of the signs along a molecular axis.</summary>
public enum AxisEffect
{
    /// <summary>More of the first node means more of the target.</summary>
    Positive = 1,

    /// <summary>More of the first node means less of the target.</summary>
    Negative,

    /// <summary>The first node makes no difference to the target.</summary>
    None,

    /// <summary>Paths of opposite signs lead to the target.</summary>
    Contradictory,

    /// <summary>The sign of an edge on the way is not stated.</summary>
    NotComputable,

    /// <summary>No path leads to the target.</summary>
    Unreachable,

    /// <summary>The axis claims no effect.</summary>
    Unclaimed,
}
