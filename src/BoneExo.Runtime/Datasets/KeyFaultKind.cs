namespace BoneExo;

/// <summary>How a key breaks the integrity of a dataset.</summary>
public enum KeyFaultKind
{
    /// <summary>Two records of a collection have it.</summary>
    Repeated = 1,

    /// <summary>No record has it.</summary>
    Dangling,

    /// <summary>A record of another collection has it.</summary>
    WrongCollection,
}
