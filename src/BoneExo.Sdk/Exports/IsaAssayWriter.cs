using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Writes the assays of a study; they have no data files, since a review names none.</summary>
internal static class IsaAssayWriter
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<Assay> assays, IEnumerable<string> samples, ReviewDataset dataset, LossLedger ledger)
    {
        string[] sampleIds = [.. samples];
        Dictionary<EndpointId, Endpoint> endpoints = dataset.Endpoints.DistinctBy(endpoint => endpoint.Id).ToDictionary(endpoint => endpoint.Id);
        writer.WriteStartArray("assays");
        foreach (Assay assay in assays)
        {
            ledger.Express("assays", assay.Id.Value, "study", "label", "technique", "terms", "setting", "endpoints", "at");
            if (assay.Terms.Count > 1 || assay.Terms.Any(term => term.MatchValue != TermMatch.Exact))
                ledger.Remark("assays", assay.Id.Value, "terms", "ISA-JSON holds one exact term of a technology");
            Endpoint[] measured = [.. assay.Endpoints.Where(endpoints.ContainsKey).Select(endpoint => endpoints[endpoint])];
            foreach (Endpoint endpoint in measured)
                ledger.Express("endpoints", endpoint.Id.Value, "label");

            writer.WriteStartObject();
            writer.WriteString("@id", $"#assay/{assay.Id.Value}");
            writer.WriteString("filename", $"a_{assay.Id.Value}.txt");
            writer.WritePropertyName("measurementType");
            IsaJson.Annotation(writer, measured.Length > 0 ? string.Join("; ", measured.Select(endpoint => endpoint.Label)) : assay.Label);
            writer.WritePropertyName("technologyType");
            IsaJson.Annotation(writer, assay.Label, assay.Terms.FirstOrDefault(term => term.MatchValue == TermMatch.Exact));
            writer.WriteString("technologyPlatform", assay.Technique.Value);
            IsaJson.Empty(writer, "dataFiles");
            writer.WriteStartObject("materials");
            writer.WriteStartArray("samples");
            foreach (string sample in sampleIds)
                IsaJson.Id(writer, sample);
            writer.WriteEndArray();
            IsaJson.Empty(writer, "otherMaterials");
            writer.WriteEndObject();
            IsaJson.Empty(writer, "characteristicCategories");
            IsaJson.Empty(writer, "unitCategories");
            IsaJson.Empty(writer, "processSequence");
            IsaJson.Comments(writer, ("setting", Literal.Of(assay.Setting)), ("sentences", string.Join(' ', assay.At.Select(sentence => sentence.Value))));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
