using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Keywords;

/// <summary>The vocabularies of draft 2020-12, what came before it, and our own.</summary>
internal enum Vocabulary
{
    Core,
    Applicator,
    Unevaluated,
    Validation,
    MetaData,
    Format,
    Content,

    /// <summary>Keywords of earlier drafts that have no meaning in this one.</summary>
    Legacy,

    /// <summary>The <c>x-bex-*</c> keywords.</summary>
    BoneExo,
}

/// <summary>A known keyword.</summary>
/// <param name="Choices">The texts its value can be, where the form says so.</param>
/// <param name="Cure">What to do about it where it is not supported.</param>
internal sealed record Keyword(
    string Name,
    Vocabulary Vocabulary,
    KeywordForm Form,
    bool IsSupported,
    EquatableArray<string> Choices = default,
    string Cure = "")
{
    /// <summary>What it says in terms of draft 2020-12.</summary>
    public Meaning Meaning { get; init; }
}
