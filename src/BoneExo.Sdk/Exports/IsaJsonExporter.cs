using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Studies as an investigation of ISA-JSON 1.0: sources, samples, factors, protocols and assays.</summary>
internal sealed class IsaJsonExporter : IExporter
{
    public string Name => "isa-json";

    public string Title => "ISA-JSON: studies with their sources, samples, factors and assays";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("ISA-JSON");
        OrderedDictionary<string, ExportEntity> entities = ExportEntities.Of(dataset);
        Dictionary<string, BibliographyItem> publications = Bibliography.Of(dataset, new("ISA-JSON")).DistinctBy(item => item.Id).ToDictionary(item => item.Id);
        IsaStudyWriter studies = new(dataset, entities, publications, ledger);
        string text = JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("identifier", "boneexo");
            writer.WriteString("title", dataset.Review?.Title ?? "");
            writer.WriteString("description", $"Dataset version {dataset.DatasetVersion.Value}");
            IsaJson.Undated(writer);
            WriteSources(writer, entities.Values, dataset.Assays);
            writer.WriteStartArray("publications");
            if (publications.TryGetValue("review", out BibliographyItem? review))
            {
                ledger.Express("review", "", "title", "authors", "doi");
                IsaJson.Publication(writer, review);
            }

            writer.WriteEndArray();
            IsaJson.Empty(writer, "people");
            writer.WriteStartArray("studies");
            foreach (Study study in dataset.Studies)
                studies.Write(writer, study);
            writer.WriteEndArray();
            IsaJson.Empty(writer, "comments");
            writer.WriteEndObject();
        });
        ledger.Express("dataset", "", "datasetVersion");
        return new(text, ledger.Close(dataset));
    }

    /// <summary>Every vocabulary is declared before it is used.</summary>
    private static void WriteSources(Utf8JsonWriter writer, IEnumerable<ExportEntity> entities, ValueArray<Assay> assays)
    {
        writer.WriteStartArray("ontologySourceReferences");
        IEnumerable<OntologyTerm> terms = entities.SelectMany(entity => entity.Terms).Concat(assays.SelectMany(assay => assay.Terms));
        foreach (string prefix in terms.Select(term => OntologyPrefixes.PrefixOf(term.Curie)).Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("name", prefix);
            writer.WriteString("description", "");
            writer.WriteString("file", OntologyPrefixes.Known.GetValueOrDefault(prefix, ""));
            writer.WriteString("version", "");
            IsaJson.Empty(writer, "comments");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
