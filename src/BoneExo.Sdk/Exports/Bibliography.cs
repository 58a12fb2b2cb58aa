using System.Globalization;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The publications of a dataset: the article and its references.</summary>
internal static class Bibliography
{
    /// <summary>Lists them, and says of every correction whether it could be applied.</summary>
    public static List<BibliographyItem> Of(ReviewDataset dataset, LossLedger ledger)
    {
        List<BibliographyItem> items = [];
        if (dataset.Review is { } review)
        {
            ledger.Express("review", "", "authors", "title", "journal", "year", "volume", "issue", "pages", "doi");
            items.Add(new("review", "review", "", review.Authors, EtAl: false, review.Title, review.Journal, review.Year, review.Volume, review.Issue, review.Pages, review.Doi, Pmid: null));
        }

        foreach (Reference reference in dataset.References)
        {
            BibliographyItem item = ItemOf(reference);
            ledger.Express("references", item.Key, "authors", "etAl", "titlePrinted", "journal", "year", "volume", "issue", "pages", "doi", "pmid");
            foreach (ReferenceCorrection correction in dataset.ReferenceCorrections.Where(correction => correction.Reference == reference.Number))
                item = Correct(item, correction, ledger);
            items.Add(item);
        }

        return items;
    }

    private static BibliographyItem ItemOf(Reference reference)
    {
        string number = reference.Number.Value.ToString(CultureInfo.InvariantCulture);
        return new(
            $"ref-{number}", "references", number, reference.Authors, reference.EtAl, reference.TitlePrinted, reference.Journal, reference.Year,
            reference.Volume, reference.Issue, reference.Pages, reference.Doi, reference.Pmid);
    }

    private static BibliographyItem Correct(BibliographyItem item, ReferenceCorrection correction, LossLedger ledger)
    {
        BibliographyItem? corrected = correction.Field.Value.Split('/') switch
        {
            ["", "titlePrinted"] => item with { Title = correction.Corrected },
            ["", "doi"] => item with { Doi = correction.Corrected },
            ["", "pmid"] => item with { Pmid = correction.Corrected },
            ["", "authors", var place, "printed"] when int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < item.Authors.Count =>
                item with { Authors = [.. item.Authors.Select((author, position) => position == index ? NameOf(correction.Corrected) : author)] },
            _ => null,
        };
        if (corrected is null)
            return item;
        ledger.Express("referenceCorrections", correction.Id.Value, "reference", "field", "corrected");
        if (correction.Field.Value is not ("/doi" or "/pmid"))
            ledger.Remark("references", item.Key, correction.Field.Value.Split('/')[1], "the curator's correction stands for what is printed");
        return corrected;
    }

    /// <summary>Reads a name as reference lists print it: particles in small letters, the family's name, initials.</summary>
    private static PersonName NameOf(string printed)
    {
        string[] words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool hasInitials = words.Length > 1 && words[^1].All(char.IsUpper);
        string[] names = hasInitials ? words[..^1] : words;
        string[] particles = [.. names[..^1].TakeWhile(word => char.IsLower(word[0]))];
        return new()
        {
            Printed = printed,
            Particle = particles.Length == 0 ? null : string.Join(' ', particles),
            Family = string.Join(' ', names[particles.Length..]),
            Initials = hasInitials ? words[^1] : null,
        };
    }
}
