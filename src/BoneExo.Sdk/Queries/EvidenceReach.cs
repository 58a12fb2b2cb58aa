namespace BoneExo.Queries;

/// <summary>How far the evidence of a study goes.</summary>
public enum EvidenceReach
{
    /// <summary>Computers alone.</summary>
    ComputationalOnly = 1,

    /// <summary>Cells in culture, and no animal.</summary>
    InVitroOnly,

    /// <summary>Animals, and no cells in culture.</summary>
    InVivoOnly,

    /// <summary>Cells in culture and animals.</summary>
    InVitroAndInVivo,

    /// <summary>The dataset does not say.</summary>
    NotStated,
}
