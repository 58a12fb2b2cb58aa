using System.Globalization;
using System.Text;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The graph in the Simple Interaction Format, its columns divided by tabs.</summary>
internal sealed class SifExporter : IExporter
{
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["findings"] = ["subject", "endpoint", "direction"],
        ["molecularAxes"] = ["nodes"],
        ["vesiclePreparations"] = ["source"],
        ["studies"] = ["arms", "conditions"],
    };

    public string Name => "sif";

    public string Title => "SIF: who acts on what, by keys";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("SIF");
        EvidenceGraph graph = EvidenceGraph.Of(dataset);
        graph.Express(ledger, Members);
        StringBuilder text = new();
        foreach (GraphEdge edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"{edge.From}\t{Literal.Of(edge.Relation)}\t{edge.To}\n");
            if (edge.Mode is not null)
                ledger.Remark("findings", edge.Key, "subject", "SIF says the effect of the molecule, not how it was raised or lowered");
            if (edge.Collection == "molecularAxes")
                ledger.Remark("molecularAxes", edge.Key, "edges", "SIF says the sign of an edge only");
        }

        GraphLosses.OfCargo(dataset, ledger, "SIF");
        return new(text.ToString(), ledger.Close(dataset));
    }
}
