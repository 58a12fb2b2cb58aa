using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Articles, things, studies and statements as JSON-LD 1.1, in terms of schema.org, SKOS, PROV and RDF.</summary>
internal sealed class JsonLdExporter : IExporter
{
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["findings"] = ["study", "subject", "aspect", "endpoint", "direction", "setting", "hedge", "significant", "at"],
        ["molecularAxes"] = ["study", "nodes", "edges", "hedge"],
        ["vesiclePreparations"] = ["label", "source"],
        ["species"] = ["scientificName", "taxon"],
        ["anatomicalSites"] = ["label", "terms"],
        ["molecules"] = ["kind", "label", "symbol", "name", "class", "hgnc", "ncbiGene", "terms"],
        ["cellPopulations"] = ["label", "species", "cellType"],
        ["pathways"] = ["label", "process"],
        ["processes"] = ["label", "terms"],
        ["conditions"] = ["kind", "label", "terms"],
        ["preconditionings"] = ["kind", "label"],
        ["biomaterials"] = ["label"],
        ["endpoints"] = ["label"],
    };

    public string Name => "json-ld";

    public string Title => "JSON-LD: articles, things, studies and statements as linked data";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("JSON-LD");
        ledger.Express("dataset", "", "datasetVersion");
        List<BibliographyItem> publications = Bibliography.Of(dataset, ledger);
        ExportEntity[] entities = [.. ExportEntities.Of(dataset).Values];
        EvidenceGraph graph = EvidenceGraph.Of(dataset);
        graph.Express(ledger, Members);
        string text = JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            JsonLdContext.Write(writer);
            writer.WriteStartArray("@graph");
            WriteDataset(writer, dataset);
            foreach (BibliographyItem publication in publications)
                JsonLdArticle.Write(writer, publication, dataset, ledger);
            foreach (ExportEntity entity in entities)
            {
                ledger.Express(entity.Collection, entity.Id, Members[entity.Collection]);
                Write(writer, entity);
            }

            foreach (Study study in dataset.Studies)
                Write(writer, study, ledger);
            foreach (GraphEdge edge in graph.Edges)
                Write(writer, edge);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        foreach (ExportEntity entity in entities.Where(entity => entity.Terms.Any(term => term.VerifiedIn is not null || term.OntologyVersion is not null)))
            ledger.Remark(entity.Collection, entity.Id, TermMember(entity.Collection), "JSON-LD names the terms, not where they were read");
        GraphLosses.OfCargo(dataset, ledger, "JSON-LD");
        return new(text, ledger.Close(dataset));
    }

    private static void WriteDataset(Utf8JsonWriter writer, ReviewDataset dataset)
    {
        Start(writer, "dataset", "schema:Dataset");
        writer.WriteString("version", dataset.DatasetVersion.Value);
        if (dataset.Review is not null)
            writer.WriteString("isBasedOn", IdOf("review"));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExportEntity entity)
    {
        Start(writer, entity.Id, entity.Kind switch
        {
            "gene" => "schema:Gene",
            "species" => "schema:Taxon",
            "disease" or "injury" or "defect" => "schema:MedicalCondition",
            "site" => "schema:AnatomicalStructure",
            _ => entity.Collection == "molecules" ? "schema:MolecularEntity" : $"boneexo:{char.ToUpperInvariant(entity.Kind[0])}{entity.Kind[1..]}",
        });
        writer.WriteString("name", entity.Label);
        writer.WriteString("kind", entity.Kind);
        if (entity.Species is { } species)
            writer.WriteString("species", IdOf(species));
        foreach (IGrouping<TermMatch, OntologyTerm> terms in entity.Terms.GroupBy(term => term.MatchValue).OrderBy(terms => terms.Key))
        {
            writer.WriteStartArray(Literal.Of(terms.Key) + "Match");
            foreach (OntologyTerm term in terms)
                writer.WriteStringValue(term.Curie.Value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Study study, LossLedger ledger)
    {
        ledger.Express("studies", study.Id.Value, "label", "conclusion", "reference", "conditions", "stage", "identity");
        Start(writer, study.Id.Value, "boneexo:Study");
        writer.WriteString("name", study.Label);
        writer.Stated("description", study.Conclusion);
        writer.WriteString("stage", Literal.Of(study.Stage));
        writer.WriteString("identity", Literal.Of(study.Identity));
        if (study.Reference is { } reference)
            writer.WriteString("citation", FormattableString.Invariant($"{IdOf("ref-")}{reference.Value}"));
        Ids(writer, "about", study.Conditions.Select(condition => condition.Value));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GraphEdge edge)
    {
        Start(writer, edge.Id, "rdf:Statement");
        writer.WriteString("subject", IdOf(edge.From));
        writer.WriteString("predicate", IdOf(Literal.Of(edge.Relation)));
        writer.WriteString("object", IdOf(edge.To));
        writer.Stated("study", edge.Study is { } study ? IdOf(study.Value) : null);
        writer.Stated("aspect", edge.Aspect);
        writer.Stated("mode", edge.Mode is { } mode ? Literal.Of(mode) : null);
        writer.Stated("setting", edge.Setting is { } setting ? Literal.Of(setting) : null);
        writer.Stated("hedge", edge.Hedge is { } hedge ? Literal.Of(hedge) : null);
        if (edge.Significant is { } significant)
            writer.WriteBoolean("significant", significant);
        writer.Stated("directness", edge.Directness is { } directness ? Literal.Of(directness) : null);
        writer.Stated("mechanism", edge.Mechanism);
        writer.WriteString("origin", Literal.Of(edge.Provenance.Origin));
        Ids(writer, "sentences", edge.At.Select(sentence => sentence.Value));
        writer.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter writer, string id, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("id", IdOf(id));
        writer.WriteString("type", type);
    }

    private static void Ids(Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        if (all.Length == 0)
            return;
        writer.WriteStartArray(name);
        foreach (string id in all)
            writer.WriteStringValue(IdOf(id));
        writer.WriteEndArray();
    }

    private static string IdOf(string key) => $"{ExportEntity.OwnPrefix}:{key}";

    private static string TermMember(string collection) => collection switch
    {
        "cellPopulations" => "cellType",
        "pathways" => "process",
        "species" => "taxon",
        _ => "terms",
    };
}
