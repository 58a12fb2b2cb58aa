namespace BoneExo.Formats;

/// <summary>What of a label decides about the name that it is in.</summary>
[Flags]
internal enum LabelTraits
{
    None = 0,

    /// <summary>A U-label, or the A-label of one.</summary>
    IsInternational = 1,

    /// <summary>Hyphens in the third and fourth place, but no A-label.</summary>
    IsReserved = 2,

    /// <summary>A character of a script that runs from right to left.</summary>
    IsRightToLeft = 4,

    /// <summary>Not allowed where any label runs from right to left.</summary>
    BreaksBidiRule = 8,
}
