using System.Globalization;
using System.Text;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The publications as BibTeX entries, with BibLaTeX's <c>eid</c>, <c>doi</c> and <c>pmid</c>.</summary>
internal sealed class BibtexExporter : IExporter
{
    public string Name => "bibtex";

    public string Title => "BibTeX: the article and its references";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("BibTeX");
        StringBuilder text = new();
        foreach (BibliographyItem item in Bibliography.Of(dataset, ledger))
            Write(text, item, ledger);
        return new(text.ToString(), ledger.Close(dataset));
    }

    private static void Write(StringBuilder text, BibliographyItem item, LossLedger ledger)
    {
        SortedSet<string> unknown = new(StringComparer.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"@article{{{item.Id},\n");
        Field("author", Authors(item, unknown));
        Field("title", BibtexText.Title(item.Title, unknown));
        Field("journal", BibtexText.Of(item.Journal, unknown));
        Field("year", item.Year.Value.ToString(CultureInfo.InvariantCulture));
        Field("volume", Escaped(item.Volume));
        Field("number", Escaped(item.Issue));
        if (item.PageRange is { } range)
            Field("pages", range.Last is { } last ? $"{Escaped(range.First)}--{Escaped(last)}" : Escaped(range.First));
        Field("eid", Escaped(item.ArticleNumber));
        // Verbatim, as BibLaTeX reads it.
        Field("doi", item.Doi);
        Field("pmid", item.Pmid);
        text.Append("}\n\n");
        if (unknown.Count > 0)
            ledger.Remark(item.Collection, item.Key, item.Collection == "review" ? "title" : "titlePrinted", $"BibTeX has no command for '{string.Join("', '", unknown)}'; it stays as UTF-8");

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }

        string? Escaped(string? value) => value is null ? null : BibtexText.Of(value, unknown);
    }

    private static string Authors(BibliographyItem item, ICollection<string> unknown)
    {
        IEnumerable<string> names = item.Authors.Select(author => NameOf(author, unknown));
        return string.Join(" and ", item.EtAl ? names.Append("others") : names);
    }

    private static string NameOf(PersonName author, ICollection<string> unknown)
    {
        string family = BibtexText.Of(author.Family, unknown);
        string whole = author.Particle is { } particle ? $"{BibtexText.Of(particle, unknown)} {family}" : family;
        // A name of several words or without initials would be taken apart.
        return GivenName.Of(author) is { } given ? $"{whole}, {BibtexText.Of(given, unknown)}" : $"{{{whole}}}";
    }
}
