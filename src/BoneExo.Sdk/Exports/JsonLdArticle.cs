using System.Globalization;
using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Writes a publication as a ScholarlyArticle of schema.org.</summary>
internal static class JsonLdArticle
{
    public static void Write(Utf8JsonWriter writer, BibliographyItem item, ReviewDataset dataset, LossLedger ledger)
    {
        if (item.EtAl)
            ledger.Remark(item.Collection, item.Key, "etAl", "schema.org cannot say that a list of authors is cut short");
        writer.WriteStartObject();
        writer.WriteString("id", $"{ExportEntity.OwnPrefix}:{item.Id}");
        writer.WriteString("type", "schema:ScholarlyArticle");
        writer.WriteString("name", item.Title);
        writer.WriteStartObject("authors");
        writer.WriteStartArray("@list");
        foreach (PersonName author in item.Authors)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "schema:Person");
            writer.WriteString("familyName", author.Particle is { } particle ? $"{particle} {author.Family}" : author.Family);
            writer.Stated("givenName", GivenName.Of(author));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteString("journal", item.Journal);
        writer.WriteString("year", item.Year.Value.ToString(CultureInfo.InvariantCulture));
        writer.Stated("volume", item.Volume);
        writer.Stated("issue", item.Issue);
        writer.WriteString("pages", item.PageRange is { Last: { } last } range ? $"{range.First}-{last}" : item.Pages.Printed);
        string[] same = [.. ((string?[])[item.Doi is { } doi ? $"https://doi.org/{doi}" : null, item.Pmid is { } pmid ? $"https://identifiers.org/pubmed:{pmid}" : null]).OfType<string>()];
        if (same.Length > 0)
            Links(writer, "sameAs", same);
        if (item.Collection == "review" && dataset.Review is { } review)
        {
            ledger.Express("review", "", "licence", "keywords");
            writer.WriteString("license", review.Licence);
            if (review.Keywords.Count > 0)
                Links(writer, "keywords", review.Keywords);
            if (dataset.References.Count > 0)
                Links(writer, "citation", dataset.References.Select(reference => FormattableString.Invariant($"{ExportEntity.OwnPrefix}:ref-{reference.Number.Value}")));
        }

        writer.WriteEndObject();
    }

    private static void Links(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
