using System.Globalization;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Spells the reference of a study as a BEL citation; the article's where a study has none.</summary>
internal sealed class BelCitations(ReviewDataset dataset, LossLedger ledger)
{
    // With an account of its own, since only references of studies are written.
    private readonly Dictionary<string, BibliographyItem> _items = Bibliography.Of(dataset, new("BEL")).DistinctBy(item => item.Id).ToDictionary(item => item.Id);

    private readonly Dictionary<StudyId, string> _studies = dataset.Studies.DistinctBy(study => study.Id).ToDictionary(
        study => study.Id,
        study => study.Reference is { } reference ? FormattableString.Invariant($"ref-{reference.Value}") : "review");

    public string Of(StudyId? study)
    {
        string id = study is { } known ? _studies.GetValueOrDefault(known, "review") : "review";
        return _items.TryGetValue(id, out BibliographyItem? item) || _items.TryGetValue("review", out item)
            ? Spell(item)
            : "{\"Other\", \"not stated\", \"not stated\"}";
    }

    /// <summary>Type, title, identifier, an empty date and the authors: the date would have to name a day.</summary>
    private string Spell(BibliographyItem item)
    {
        (string type, string identifier, string[] members) = item switch
        {
            { Pmid: { } pmid } => ("PubMed", pmid, new[] { "pmid" }),
            { Doi: { } doi } => ("Online Resource", $"https://doi.org/{doi}", ["doi"]),
            _ => ("Journal", Place(item), ["journal", "year", "volume", "issue", "pages"]),
        };
        ledger.Express(item.Collection, item.Key, [item.Collection == "review" ? "title" : "titlePrinted", "authors", .. members]);
        string authors = string.Join('|', item.Authors.Select(author => author.Printed));
        return $"{{{string.Join(", ", ((string[])[type, item.Title, identifier, "", authors]).Select(BelTerms.Quoted))}}}";
    }

    private static string Place(BibliographyItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.Journal} {item.Year.Value};{item.Volume}{(item.Issue is { } issue ? $"({issue})" : "")}:{item.Pages.Printed}");
}
