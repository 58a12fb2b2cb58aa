namespace BoneExo.Exports;

/// <summary>How much of a record a format leaves out.</summary>
public enum ExportLossKind
{
    /// <summary>The whole record.</summary>
    Record = 1,

    /// <summary>A member of a record that is otherwise exported.</summary>
    Member,

    /// <summary>A part of a member, or its exact meaning.</summary>
    Value,
}
