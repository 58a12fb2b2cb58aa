using System.Text;
using System.Xml;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The graph as GraphML, with typed attributes on nodes and edges.</summary>
internal sealed class GraphmlExporter : IExporter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string Type)[] NodeKeys = [("label", "string"), ("kind", "string"), ("curie", "string"), ("species", "string")];

    private static readonly (string Name, string Type)[] EdgeKeys =
    [
        ("relation", "string"), ("record", "string"), ("study", "string"), ("reference", "int"), ("mode", "string"), ("aspect", "string"), ("setting", "string"),
        ("hedge", "string"), ("significant", "boolean"), ("directness", "string"), ("mechanism", "string"), ("origin", "string"), ("sentences", "string"),
    ];

    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["findings"] = ["study", "subject", "aspect", "endpoint", "direction", "setting", "hedge", "significant", "at"],
        ["molecularAxes"] = ["study", "nodes", "edges", "hedge"],
        ["vesiclePreparations"] = ["label", "source"],
        ["studies"] = ["arms", "conditions", "reference"],
        ["molecules"] = ["kind", "label", "symbol", "name", "class", "hgnc"],
        ["cellPopulations"] = ["label", "species"],
        ["pathways"] = ["label"],
        ["processes"] = ["label"],
        ["conditions"] = ["kind", "label"],
        ["preconditionings"] = ["kind", "label"],
        ["biomaterials"] = ["label"],
        ["endpoints"] = ["label"],
    };

    public string Name => "graphml";

    public string Title => "GraphML: who acts on what, with the context of each statement";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("GraphML");
        EvidenceGraph graph = EvidenceGraph.Of(dataset);
        graph.Express(ledger, Members);
        Dictionary<StudyId, int> references = dataset.Studies.Where(study => study.Reference is not null).DistinctBy(study => study.Id)
            .ToDictionary(study => study.Id, study => study.Reference!.Value.Value); // as the condition says

        StringBuilder text = new();
        using (Utf8StringWriter target = new(text))
        using (XmlWriter writer = XmlWriter.Create(target, new() { Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("graphml", Namespace);
            Declare(writer, "node", NodeKeys);
            Declare(writer, "edge", EdgeKeys);
            writer.WriteStartElement("graph");
            writer.WriteAttributeString("id", "evidence");
            writer.WriteAttributeString("edgedefault", "directed");
            foreach (ExportEntity node in graph.Nodes)
                Write(writer, node, ledger);
            foreach (GraphEdge edge in graph.Edges)
                Write(writer, edge, edge.Study is { } study && references.TryGetValue(study, out int reference) ? reference : null);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        foreach (Finding finding in dataset.Findings)
            ledger.Remark("findings", finding.Id.Value, "provenance", "GraphML says the origin only");
        GraphLosses.OfCargo(dataset, ledger, "GraphML");
        return new(text.Append('\n').ToString(), ledger.Close(dataset));
    }

    private static void Declare(XmlWriter writer, string domain, (string Name, string Type)[] keys)
    {
        foreach ((string name, string type) in keys)
        {
            writer.WriteStartElement("key");
            writer.WriteAttributeString("id", KeyOf(domain, name));
            writer.WriteAttributeString("for", domain);
            writer.WriteAttributeString("attr.name", name);
            writer.WriteAttributeString("attr.type", type);
            writer.WriteEndElement();
        }
    }

    private static void Write(XmlWriter writer, ExportEntity node, LossLedger ledger)
    {
        writer.WriteStartElement("node");
        writer.WriteAttributeString("id", node.Id);
        Data(writer, "node", "label", node.Label);
        Data(writer, "node", "kind", node.Kind);
        Data(writer, "node", "curie", node.Exact?.Curie.Value);
        Data(writer, "node", "species", node.Species);
        writer.WriteEndElement();
        if (node.Exact?.VerifiedIn is not null && node.Collection is "molecules" or "processes" or "conditions")
            ledger.Remark(node.Collection, node.Id, "terms", "GraphML holds the identifier of the one exact term");
    }

    private static void Write(XmlWriter writer, GraphEdge edge, int? reference)
    {
        writer.WriteStartElement("edge");
        writer.WriteAttributeString("id", edge.Id);
        writer.WriteAttributeString("source", edge.From);
        writer.WriteAttributeString("target", edge.To);
        Data(writer, "edge", "relation", Literal.Of(edge.Relation));
        Data(writer, "edge", "record", edge.Key);
        Data(writer, "edge", "study", edge.Study?.Value);
        Data(writer, "edge", "reference", reference is { } number ? XmlConvert.ToString(number) : null);
        Data(writer, "edge", "mode", edge.Mode is { } mode ? Literal.Of(mode) : null);
        Data(writer, "edge", "aspect", edge.Aspect);
        Data(writer, "edge", "setting", edge.Setting is { } setting ? Literal.Of(setting) : null);
        Data(writer, "edge", "hedge", edge.Hedge is { } hedge ? Literal.Of(hedge) : null);
        Data(writer, "edge", "significant", edge.Significant is { } significant ? XmlConvert.ToString(significant) : null);
        Data(writer, "edge", "directness", edge.Directness is { } directness ? Literal.Of(directness) : null);
        Data(writer, "edge", "mechanism", edge.Mechanism);
        Data(writer, "edge", "origin", Literal.Of(edge.Provenance.Origin));
        Data(writer, "edge", "sentences", edge.At.Count > 0 ? string.Join(' ', edge.At.Select(sentence => sentence.Value)) : null);
        writer.WriteEndElement();
    }

    private static void Data(XmlWriter writer, string domain, string name, string? value)
    {
        if (value is null)
            return;
        writer.WriteStartElement("data");
        writer.WriteAttributeString("key", KeyOf(domain, name));
        writer.WriteString(value);
        writer.WriteEndElement();
    }

    private static string KeyOf(string domain, string name) => $"{domain}-{name}";
}
