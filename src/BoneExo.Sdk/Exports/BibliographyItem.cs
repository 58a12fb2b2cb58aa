using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>
/// A publication as reference managers have it, the curator's corrections applied; exported as <c>ref-</c> and its number, or <c>review</c>.
/// Collection and key tell where its record stands.
/// </summary>
internal sealed record BibliographyItem(
    string Id,
    string Collection,
    string Key,
    ValueArray<PersonName> Authors,
    bool EtAl,
    string Title,
    string Journal,
    Year Year,
    string? Volume,
    string? Issue,
    PageSpan Pages,
    string? Doi,
    string? Pmid)
{
    /// <summary>First and last page; nothing where the publication has an article number or a form of its own.</summary>
    public (string First, string? Last)? PageRange => Pages.First is { } first ? (first, Pages.Last) : null;

    /// <summary>What stands in place of a page range.</summary>
    public string? ArticleNumber => Pages.ArticleNumber ?? (Pages.First is null ? Pages.Printed : null);
}
