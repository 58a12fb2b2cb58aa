using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Keywords;

/// <summary>A draft, and which of its vocabularies a meta-schema has chosen.</summary>
/// <param name="active">The chosen vocabularies; <see langword="null"/> for all.</param>
internal sealed class Dialect(Draft draft, HashSet<Vocabulary>? active = null)
{
    public Draft Draft { get; } = draft;

    /// <summary>Whether a meta-schema has made the format-assertion vocabulary its own.</summary>
    public bool AssertsFormat { get; init; }

    /// <summary>The vocabularies that a meta-schema requires and nobody here knows.</summary>
    public EquatableArray<string> UnknownVocabularies { get; init; } = [];

    /// <summary>Whether a keyword of this name means anything.</summary>
    public bool Knows(string name) => Draft.Find(name) is { } keyword && IsActive(keyword);

    /// <summary>Whether schemas mean the same in both.</summary>
    public bool MeansTheSameAs(Dialect other) => ReferenceEquals(this, other) || (Draft == other.Draft && IsWholeDraft && other.IsWholeDraft);

    private bool IsWholeDraft => active is null && !AssertsFormat;

    /// <summary>Whether a keyword means anything.</summary>
    public bool IsActive(Keyword keyword) =>
        // Core and ours are not for a meta-schema to leave out.
        active is null || keyword.Vocabulary is Vocabulary.Core or Vocabulary.BoneExo || active.Contains(keyword.Vocabulary);
}
