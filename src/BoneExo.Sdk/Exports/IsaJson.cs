using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The small parts of ISA-JSON.</summary>
internal static class IsaJson
{
    public static void Undated(Utf8JsonWriter writer)
    {
        writer.WriteString("submissionDate", "");
        writer.WriteString("publicReleaseDate", "");
    }

    public static void Empty(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartArray(name);
        writer.WriteEndArray();
    }

    public static void Publication(Utf8JsonWriter writer, BibliographyItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("pubMedID", item.Pmid ?? "");
        writer.WriteString("doi", item.Doi ?? "");
        writer.WriteString("authorList", string.Join(", ", item.Authors.Select(author => author.Printed)) + (item.EtAl ? ", et al." : ""));
        writer.WriteString("title", item.Title);
        writer.WritePropertyName("status");
        Annotation(writer, "published");
        Empty(writer, "comments");
        writer.WriteEndObject();
    }

    /// <summary>An annotation: the term, or the label alone where there is none.</summary>
    public static void Annotation(Utf8JsonWriter writer, string label, OntologyTerm? term = null)
    {
        writer.WriteStartObject();
        writer.WriteString("annotationValue", term?.Label ?? label);
        writer.WriteString("termSource", term is null ? "" : OntologyPrefixes.PrefixOf(term.Curie));
        writer.WriteString("termAccession", term is null ? "" : OntologyPrefixes.IriOf(term.Curie));
        writer.WriteEndObject();
    }

    /// <summary>A member that points to something declared elsewhere.</summary>
    public static void Link(Utf8JsonWriter writer, string name, string id)
    {
        writer.WritePropertyName(name);
        Id(writer, id);
    }

    public static void Id(Utf8JsonWriter writer, string id)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", id);
        writer.WriteEndObject();
    }

    public static void Comments(Utf8JsonWriter writer, params ReadOnlySpan<(string Name, string? Value)> comments)
    {
        writer.WriteStartArray("comments");
        foreach ((string name, string? value) in comments)
        {
            if (value is not { Length: > 0 })
                continue;
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
