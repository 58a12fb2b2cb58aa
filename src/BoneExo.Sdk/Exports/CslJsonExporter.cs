using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The publications as CSL-JSON, the data of the Citation Style Language 1.0.2.</summary>
internal sealed class CslJsonExporter : IExporter
{
    public string Name => "csl-json";

    public string Title => "CSL-JSON: the article and its references";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("CSL-JSON");
        List<BibliographyItem> items = Bibliography.Of(dataset, ledger);
        foreach (BibliographyItem item in items.Where(item => item.EtAl))
            ledger.Remark(item.Collection, item.Key, "etAl", "CSL-JSON cannot say that a list of authors is cut short");
        string text = JsonText.Of(writer =>
        {
            writer.WriteStartArray();
            foreach (BibliographyItem item in items)
                Write(writer, item);
            writer.WriteEndArray();
        });
        return new(text, ledger.Close(dataset));
    }

    private static void Write(Utf8JsonWriter writer, BibliographyItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Id);
        writer.WriteString("type", "article-journal");
        writer.WriteString("title", item.Title);
        writer.WriteStartArray("author");
        foreach (PersonName author in item.Authors)
        {
            writer.WriteStartObject();
            writer.WriteString("family", author.Family);
            writer.Stated("given", GivenName.Of(author));
            writer.Stated("non-dropping-particle", author.Particle);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("container-title", item.Journal);
        writer.WriteStartObject("issued");
        writer.WriteStartArray("date-parts");
        writer.WriteStartArray();
        writer.WriteNumberValue(item.Year.Value);
        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Stated("volume", item.Volume);
        writer.Stated("issue", item.Issue);
        if (item.PageRange is { } range)
            writer.WriteString("page", range.Last is { } last ? $"{range.First}-{last}" : range.First);
        writer.Stated("number", item.ArticleNumber);
        writer.Stated("DOI", item.Doi);
        writer.Stated("PMID", item.Pmid);
        writer.WriteEndObject();
    }
}
