using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>
/// Writes one study: its arms are samples, told apart by the factor 'intervention'; their sources are the cells that the vesicles come
/// from and the animals or cells that are treated.
/// </summary>
internal sealed class IsaStudyWriter(
    ReviewDataset dataset,
    OrderedDictionary<string, ExportEntity> entities,
    Dictionary<string, BibliographyItem> publications,
    LossLedger ledger)
{
    private const string Organism = "#characteristic_category/organism", CellType = "#characteristic_category/cell_type";

    private readonly ILookup<StudyId, StudyArm> _arms = dataset.StudyArms.ToLookup(arm => arm.Study);
    private readonly ILookup<StudyId, Assay> _assays = dataset.Assays.ToLookup(assay => assay.Study);
    private readonly Dictionary<string, VesiclePreparation> _preparations = dataset.VesiclePreparations.DistinctBy(preparation => preparation.Id).ToDictionary(preparation => preparation.Id.Value);

    public void Write(Utf8JsonWriter writer, Study study)
    {
        string id = study.Id.Value;
        ledger.Express("studies", id, "label", "conclusion", "reference", "arms", "assays", "stage", "at");
        ledger.Remark("studies", id, "models", "ISA-JSON holds the species and cells of a model, not its induction and groups");
        ledger.Remark("studies", id, "conditions", "ISA-JSON holds the labels and terms of conditions as descriptors of the design");
        StudyArm[] arms = [.. _arms[study.Id]];
        (StudyArm Arm, string[] Sources)[] samples = [.. arms.Select(arm => (arm, SourcesOf(study, arm)))];

        writer.WriteStartObject();
        writer.WriteString("identifier", id);
        writer.WriteString("filename", $"s_{id}.txt");
        writer.WriteString("title", study.Label);
        writer.WriteString("description", study.Conclusion ?? "");
        IsaJson.Undated(writer);
        writer.WriteStartArray("publications");
        if (study.Reference is { } reference && publications.TryGetValue(FormattableString.Invariant($"ref-{reference.Value}"), out BibliographyItem? publication))
        {
            ledger.Express("references", publication.Key, "authors", "etAl", "titlePrinted", "doi", "pmid");
            IsaJson.Publication(writer, publication);
        }

        writer.WriteEndArray();
        IsaJson.Empty(writer, "people");
        WriteDesign(writer, study);
        WriteDeclarations(writer);
        WriteMaterials(writer, samples);
        WriteProcesses(writer, samples);
        IsaAssayWriter.Write(writer, _assays[study.Id], samples.Select(sample => SampleId(sample.Arm)), dataset, ledger);
        IsaJson.Comments(writer, ("stage", Literal.Of(study.Stage)), ("sentences", string.Join(' ', study.At.Select(sentence => sentence.Value))));
        writer.WriteEndObject();
    }

    private void WriteDesign(Utf8JsonWriter writer, Study study)
    {
        writer.WriteStartArray("studyDesignDescriptors");
        foreach (ConditionId condition in study.Conditions)
        {
            if (entities.TryGetValue(condition.Value, out ExportEntity? entity))
            {
                ledger.Express(entity.Collection, entity.Id, "kind", "label", "terms");
                IsaJson.Annotation(writer, entity.Label, entity.Exact);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Factors, categories and protocols are declared before they are used.</summary>
    private static void WriteDeclarations(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("factors");
        writer.WriteStartObject();
        writer.WriteString("@id", "#factor/intervention");
        writer.WriteString("factorName", "intervention");
        writer.WritePropertyName("factorType");
        IsaJson.Annotation(writer, "intervention");
        IsaJson.Empty(writer, "comments");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("characteristicCategories");
        foreach ((string id, string label) in ((string, string)[])[(Organism, "organism"), (CellType, "cell type")])
        {
            writer.WriteStartObject();
            writer.WriteString("@id", id);
            writer.WritePropertyName("characteristicType");
            IsaJson.Annotation(writer, label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        IsaJson.Empty(writer, "unitCategories");
        writer.WriteStartArray("protocols");
        writer.WriteStartObject();
        writer.WriteString("@id", "#protocol/treatment");
        writer.WriteString("name", "treatment");
        writer.WritePropertyName("protocolType");
        IsaJson.Annotation(writer, "treatment");
        writer.WriteString("description", "");
        writer.WriteString("uri", "");
        writer.WriteString("version", "");
        IsaJson.Empty(writer, "parameters");
        IsaJson.Empty(writer, "components");
        IsaJson.Empty(writer, "comments");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteMaterials(Utf8JsonWriter writer, (StudyArm Arm, string[] Sources)[] samples)
    {
        writer.WriteStartObject("materials");
        writer.WriteStartArray("sources");
        foreach (string source in samples.SelectMany(sample => sample.Sources).Distinct())
            WriteSource(writer, entities[source]);
        writer.WriteEndArray();
        writer.WriteStartArray("samples");
        foreach ((StudyArm arm, string[] sources) in samples)
        {
            ledger.Express("studyArms", arm.Id.Value, "study", "role", "n");
            ledger.Remark("studyArms", arm.Id.Value, "intervention", "ISA-JSON holds the intervention as a label");
            writer.WriteStartObject();
            writer.WriteString("@id", SampleId(arm));
            writer.WriteString("name", arm.Id.Value);
            IsaJson.Empty(writer, "characteristics");
            writer.WriteStartArray("factorValues");
            writer.WriteStartObject();
            IsaJson.Link(writer, "category", "#factor/intervention");
            writer.WritePropertyName("value");
            IsaJson.Annotation(writer, IsaIntervention.LabelOf(arm.Intervention, entities));
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartArray("derivesFrom");
            foreach (string source in sources)
                IsaJson.Id(writer, SourceId(source));
            writer.WriteEndArray();
            IsaJson.Comments(writer, ("role", Literal.Of(arm.Role)), ("n", arm.N is { } n ? FormattableString.Invariant($"{n}") : null));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        IsaJson.Empty(writer, "otherMaterials");
        writer.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter writer, ExportEntity source)
    {
        ledger.Express(source.Collection, source.Id, source.Collection == "species" ? ["scientificName", "taxon"] : ["label", "cellType", "species"]);
        writer.WriteStartObject();
        writer.WriteString("@id", SourceId(source.Id));
        writer.WriteString("name", source.Label);
        writer.WriteStartArray("characteristics");
        if (source.Collection == "species")
            Characteristic(Organism, source);
        else
            Characteristic(CellType, source);
        if (source.Species is { } species && entities.TryGetValue(species, out ExportEntity? organism))
        {
            ledger.Express("species", organism.Id, "scientificName", "taxon");
            Characteristic(Organism, organism);
        }

        writer.WriteEndArray();
        IsaJson.Empty(writer, "comments");
        writer.WriteEndObject();

        void Characteristic(string category, ExportEntity value)
        {
            writer.WriteStartObject();
            IsaJson.Link(writer, "category", category);
            writer.WritePropertyName("value");
            IsaJson.Annotation(writer, value.Label, value.Terms.FirstOrDefault(term => term.MatchValue == TermMatch.Exact));
            writer.WriteEndObject();
        }
    }

    private static void WriteProcesses(Utf8JsonWriter writer, (StudyArm Arm, string[] Sources)[] samples)
    {
        writer.WriteStartArray("processSequence");
        foreach ((StudyArm arm, string[] sources) in samples.Where(sample => sample.Sources.Length > 0))
        {
            writer.WriteStartObject();
            writer.WriteString("@id", $"#process/{arm.Id.Value}");
            writer.WriteString("name", arm.Id.Value);
            IsaJson.Link(writer, "executesProtocol", "#protocol/treatment");
            IsaJson.Empty(writer, "parameterValues");
            writer.WriteString("performer", "");
            writer.WriteString("date", "");
            writer.WriteStartArray("inputs");
            foreach (string source in sources)
                IsaJson.Id(writer, SourceId(source));
            writer.WriteEndArray();
            writer.WriteStartArray("outputs");
            IsaJson.Id(writer, SampleId(arm));
            writer.WriteEndArray();
            IsaJson.Empty(writer, "comments");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The cells or animals of the arm's model, and the cells whose vesicles or which themselves are given.</summary>
    private string[] SourcesOf(Study study, StudyArm arm)
    {
        IEnumerable<string> given = arm.Intervention switch
        {
            Intervention.Vesicle vesicle when _preparations.TryGetValue(vesicle.Preparation.Value, out VesiclePreparation? preparation) => [preparation.Source.Value],
            Intervention.Cell cell => [cell.Population.Value],
            _ => [],
        };
        ExperimentalModel? model = arm.Model is { } place && place >= 0 && place < study.Models.Count ? study.Models[place] : null;
        IEnumerable<string> treated = model switch
        {
            ExperimentalModel.InVitro inVitro => inVitro.Cells.Select(cell => cell.Value),
            ExperimentalModel.InVivo { Species: { } species } => [species.Value],
            _ => [],
        };
        return [.. given.Concat(treated).Where(entities.ContainsKey).Distinct()];
    }

    private static string SampleId(StudyArm arm) => $"#sample/{arm.Id.Value}";

    private static string SourceId(string key) => $"#source/{key}";
}
