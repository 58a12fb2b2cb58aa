namespace BoneExo.Queries;

/// <summary>Whether the signs along an axis come to what is claimed.</summary>
public enum AxisVerdict
{
    /// <summary>They do.</summary>
    Agrees = 1,

    /// <summary>They come to something else, or paths to the target contradict each other.</summary>
    Disagrees,

    /// <summary>A sign on the way is not stated, or the claim has no direction.</summary>
    NotComputable,

    /// <summary>No path leads to the target.</summary>
    Unreachable,

    /// <summary>The axis claims no effect.</summary>
    Unclaimed,
}
