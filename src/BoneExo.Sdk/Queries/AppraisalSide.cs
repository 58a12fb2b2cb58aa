namespace BoneExo.Queries;

/// <summary>The sides of a thing.</summary>
public enum AppraisalSide
{
    /// <summary>What speaks for it.</summary>
    Advantage = 1,

    /// <summary>What speaks against it.</summary>
    Drawback,
}
