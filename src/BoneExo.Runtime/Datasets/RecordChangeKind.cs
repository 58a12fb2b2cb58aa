namespace BoneExo;

/// <summary>What happened to a record between two datasets.</summary>
public enum RecordChangeKind
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It has another content.</summary>
    Changed,
}
