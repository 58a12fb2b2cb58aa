namespace BoneExo.Queries;

/// <summary>What a microRNA does in a study.</summary>
public enum MicroRnaRole
{
    /// <summary>Vesicles bring it to act on the target cell.</summary>
    Effector = 1,

    /// <summary>Another thing acts through it, or it is changed by itself.</summary>
    Intermediate,
}
