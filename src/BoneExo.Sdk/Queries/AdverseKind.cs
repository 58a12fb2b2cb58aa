namespace BoneExo.Queries;

/// <summary>Why a finding is no success.</summary>
public enum AdverseKind
{
    /// <summary>Less of a process that is good for bone and joint, or more of one that is bad.</summary>
    Harmful = 1,

    /// <summary>No difference was found.</summary>
    NoEffect,
}
