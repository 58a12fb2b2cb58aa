using System.Text;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The edges of the graph for the Knowledge Graph Exchange, with Biolink predicates and qualifiers.</summary>
internal sealed class KgxEdgesExporter : IExporter
{
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["findings"] = ["subject", "aspect", "endpoint", "direction", "study"],
        ["molecularAxes"] = ["study", "nodes"],
        ["vesiclePreparations"] = ["source"],
        ["studies"] = ["arms", "conditions", "reference"],
    };

    public string Name => "kgx-edges";

    public string Title => "KGX edges.tsv: statements with Biolink predicates";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("A KGX edge");
        EvidenceGraph graph = EvidenceGraph.Of(dataset);
        graph.Express(ledger, Members);
        Dictionary<string, ExportEntity> nodes = graph.Nodes.ToDictionary(node => node.Id);
        Dictionary<string, string> publications = Bibliography.Of(dataset, new("KGX")).ToDictionary(item => item.Id, PublicationOf);
        Dictionary<StudyId, string> studies = dataset.Studies.Where(study => study.Reference is not null).DistinctBy(study => study.Id)
            .ToDictionary(study => study.Id, study => FormattableString.Invariant($"ref-{study.Reference!.Value.Value}")); // as the condition says
        Dictionary<EvidenceLineId, EvidenceLine> lines = dataset.EvidenceLines.DistinctBy(line => line.Id).ToDictionary(line => line.Id);

        StringBuilder text = new();
        Tsv.Row(
            text, "id", "category", "subject", "predicate", "object", "qualified_predicate", "object_aspect_qualifier", "object_direction_qualifier", "negated",
            "publications", "has_evidence", "primary_knowledge_source", "knowledge_level", "agent_type");
        foreach (GraphEdge edge in graph.Edges)
        {
            ExportEntity target = nodes[edge.To];
            string? direction = BiolinkModel.DirectionOf(edge.Relation, target);
            string? publication = edge.Study is { } study && studies.TryGetValue(study, out string? reference) ? publications.GetValueOrDefault(reference) : null;
            IEnumerable<string> evidence = edge.Evidence.Where(lines.ContainsKey).SelectMany(line => lines[line].Eco).Select(term => term.Curie.Value).Distinct();
            Tsv.Row(
                text,
                $"{ExportEntity.OwnPrefix}:{edge.Id}",
                "biolink:Association",
                nodes[edge.From].Curie,
                BiolinkModel.PredicateOf(edge.Relation, target),
                target.Curie,
                direction is null ? null : "biolink:causes",
                BiolinkModel.AspectOf(edge.Aspect),
                direction,
                edge.Relation == GraphRelation.LeavesUnchanged ? "true" : "false",
                publication,
                string.Join('|', evidence),
                KgxSource.Name,
                IsObservation(edge) ? "observation" : "knowledge_assertion",
                "manual_agent");
            Account(edge, ledger);
        }

        foreach (EvidenceLine line in graph.Edges.SelectMany(edge => edge.Evidence).Where(lines.ContainsKey).Select(line => lines[line]))
            ledger.Express("evidenceLines", line.Id.Value, "supports", "eco");
        GraphLosses.OfCargo(dataset, ledger, "A KGX edge");
        return new(text.ToString(), ledger.Close(dataset));
    }

    /// <summary>A finding of a cited study was observed; all else is asserted, by the review or a curator.</summary>
    private static bool IsObservation(GraphEdge edge) => edge.Collection == "findings" && edge.Provenance.Origin != Origin.Curator;

    private static string PublicationOf(BibliographyItem item) =>
        item.Pmid is { } pmid ? $"PMID:{pmid}" : item.Doi is { } doi ? $"DOI:{doi}" : $"{ExportEntity.OwnPrefix}:{item.Id}";

    private static void Account(GraphEdge edge, LossLedger ledger)
    {
        if (edge.Evidence.Count > 0)
            ledger.Remark(edge.Collection, edge.Key, edge.Collection == "findings" ? "evidence" : "edges", "a KGX edge names the kinds of evidence, not the lines");
        if (edge.Mode is not null)
            ledger.Remark("findings", edge.Key, "subject", "a KGX edge says the effect of the molecule, not how it was raised or lowered");
        if (edge.Collection == "molecularAxes")
            ledger.Remark("molecularAxes", edge.Key, "edges", "a KGX edge says neither directness nor mechanism");
        if (edge is { Collection: "findings", Relation: GraphRelation.ChangesBothWays })
            ledger.Remark("findings", edge.Key, "direction", "Biolink has no direction for up and down");
    }
}
