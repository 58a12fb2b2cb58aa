using System.Text;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The nodes of the graph for the Knowledge Graph Exchange, with Biolink categories.</summary>
internal sealed class KgxNodesExporter : IExporter
{
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["molecules"] = ["kind", "label", "symbol", "name", "class", "hgnc", "ncbiGene", "terms"],
        ["cellPopulations"] = ["label", "species", "cellType"],
        ["pathways"] = ["label", "process"],
        ["processes"] = ["label", "terms"],
        ["conditions"] = ["kind", "label", "terms"],
        ["preconditionings"] = ["kind", "label"],
        ["biomaterials"] = ["label"],
        ["vesiclePreparations"] = ["label"],
        ["endpoints"] = ["label"],
    };

    public string Name => "kgx-nodes";

    public string Title => "KGX nodes.tsv: what 'kgx-edges' joins, with Biolink categories";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("A KGX node");
        OrderedDictionary<string, ExportEntity> entities = ExportEntities.Of(dataset);
        StringBuilder text = new();
        Tsv.Row(text, "id", "category", "name", "xref", "in_taxon", "provided_by");
        foreach (ExportEntity node in EvidenceGraph.Of(dataset).Nodes)
        {
            ledger.Express(node.Collection, node.Id, Members.GetValueOrDefault(node.Collection, []));
            string xref = string.Join('|', node.Terms.Where(term => term.Curie != node.Exact?.Curie && term.MatchValue == TermMatch.Exact).Select(term => term.Curie.Value));
            string? taxon = node.Species is { } species && entities.TryGetValue(species, out ExportEntity? known) ? known.Curie : null;
            Tsv.Row(text, node.Curie, BiolinkModel.CategoryOf(node), node.Label, xref, taxon, KgxSource.Name);
            if (node.Terms.Any(term => term.MatchValue != TermMatch.Exact))
                ledger.Remark(node.Collection, node.Id, TermMember(node.Collection), "a KGX node names terms of the same meaning only");
        }

        return new(text.ToString(), ledger.Close(dataset));
    }

    private static string TermMember(string collection) => collection switch
    {
        "cellPopulations" => "cellType",
        "pathways" => "process",
        _ => "terms",
    };
}
