using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Comparing;

/// <summary>Who notices a change of a schema.</summary>
[Flags]
internal enum Breaks
{
    /// <summary>Nobody.</summary>
    Nothing = 0,

    /// <summary>Who writes documents by the old schema: the new one refuses some of them.</summary>
    Writers = 1,

    /// <summary>Who reads documents by the old schema: it refuses some that are valid by the new one.</summary>
    Readers = 2,

    /// <summary>Whose C# is written against the old types.</summary>
    Source = 4,
}

/// <summary>A kind of change.</summary>
internal sealed record ChangeRule(string Id, Breaks Breaks, string Title, string Format);

/// <summary>One difference of two versions of a schema.</summary>
/// <param name="Old">Where it stands in the old version; <see langword="null"/> for what is new.</param>
/// <param name="New">Where it stands in the new version; <see langword="null"/> for what is gone.</param>
internal sealed record SchemaChange(ChangeRule Rule, SchemaLocation? Old, SchemaLocation? New, string Message);
