using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>Where the citations stand by which something is cited.</summary>
internal static class CitationPlaces
{
    /// <summary>The citation use of a study.</summary>
    public static IEnumerable<string> Of(DatasetIndex index, Study study) =>
        study.Citation is { } use && index.Find("citationUses", use.Value) is { } record ? [record.Pointer] : [];

    /// <summary>The uses by which a sentence cites references.</summary>
    public static IEnumerable<string> Of(DatasetIndex index, SentenceId sentence, IReadOnlyList<Reference> references) =>
        from entry in index.Each(index.Links.CitationUses)
        where entry.Value.Sentence == sentence && references.Any(reference => reference.Number.Value == entry.Value.PrintedNumber)
        select entry.Record.Pointer;
}
