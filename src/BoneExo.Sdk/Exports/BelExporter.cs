using System.Globalization;
using System.Text;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Findings and axes as a script of the Biological Expression Language 2.0.</summary>
internal sealed class BelExporter : IExporter
{
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["findings"] = ["study", "subject", "aspect", "endpoint", "direction", "setting", "hedge", "at"],
        ["molecularAxes"] = ["study", "nodes", "hedge"],
        ["molecules"] = ["kind", "label", "symbol", "name", "class", "hgnc"],
        ["pathways"] = ["label"],
        ["processes"] = ["label"],
        ["conditions"] = ["kind", "label"],
        ["preconditionings"] = ["label"],
        ["biomaterials"] = ["label"],
        ["vesiclePreparations"] = ["label"],
        ["endpoints"] = ["label"],
    };

    public string Name => "bel";

    public string Title => "BEL 2.0: findings and axes as causal statements";

    public Export Write(ReviewDataset dataset)
    {
        LossLedger ledger = new("BEL");
        EvidenceGraph graph = EvidenceGraph.Of(dataset);
        Dictionary<string, ExportEntity> nodes = graph.Nodes.ToDictionary(node => node.Id);
        GraphEdge[] edges = [.. graph.Edges.Where(edge => edge.Collection is "findings" or "molecularAxes")];
        BelTerms terms = new();
        BelCitations citations = new(dataset, ledger);
        StringBuilder statements = new();
        foreach (GraphEdge edge in edges)
        {
            Write(statements, edge, nodes, terms, citations);
            Account(edge, nodes[edge.From], nodes[edge.To], ledger);
        }

        StringBuilder text = new();
        WriteHeader(text, dataset, edges, terms);
        ledger.Express("dataset", "", "datasetVersion");
        return new(text.Append(statements).Append("UNSET ALL\n").ToString(), ledger.Close(dataset));
    }

    private static void WriteHeader(StringBuilder text, ReviewDataset dataset, GraphEdge[] edges, BelTerms terms)
    {
        Line($"SET DOCUMENT Name = {BelTerms.Quoted(dataset.Review?.Title ?? "BoneExo dataset")}");
        Line($"SET DOCUMENT Version = {BelTerms.Quoted(dataset.DatasetVersion.Value)}");
        Line("SET DOCUMENT Description = \"Findings and molecular axes; evidence is named by sentence, and no text is quoted\"");
        text.Append('\n');
        foreach ((string prefix, SortedSet<string> names) in terms.Names)
            Line($"DEFINE NAMESPACE {prefix} AS LIST {{{string.Join(", ", names.Select(BelTerms.Quoted))}}}");
        text.Append('\n');
        Define("Hedge", edges.Where(edge => edge.Hedge is not null).Select(edge => Literal.Of(edge.Hedge!.Value))); // as the condition says
        Define("Origin", edges.Select(edge => Literal.Of(edge.Provenance.Origin)));
        Define("Record", edges.Select(edge => edge.Key));
        Define("Setting", edges.Where(edge => edge.Setting is not null).Select(edge => Literal.Of(edge.Setting!.Value))); // as the condition says
        Define("Study", edges.Where(edge => edge.Study is not null).Select(edge => edge.Study!.Value.Value)); // as the condition says

        void Define(string annotation, IEnumerable<string> values)
        {
            string[] known = [.. values.Distinct().Order(StringComparer.Ordinal).Select(BelTerms.Quoted)];
            if (known.Length > 0)
                Line($"DEFINE ANNOTATION {annotation} AS LIST {{{string.Join(", ", known)}}}");
        }

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static void Write(StringBuilder text, GraphEdge edge, Dictionary<string, ExportEntity> nodes, BelTerms terms, BelCitations citations)
    {
        ExportEntity from = nodes[edge.From], to = nodes[edge.To];
        bool isTargeting = from.Kind == "microRna" && edge.Directness == Directness.Direct;
        text.Append("\nUNSET ALL\n");
        text.Append(CultureInfo.InvariantCulture, $"SET Citation = {citations.Of(edge.Study)}\n");
        text.Append(CultureInfo.InvariantCulture, $"SET Evidence = {BelTerms.Quoted(edge.At.Count > 0 ? string.Join(' ', edge.At.Select(sentence => sentence.Value)) : $"{Literal.Of(edge.Provenance.Origin)}: {edge.Key}")}\n");
        Annotate("Study", edge.Study?.Value);
        Annotate("Record", edge.Key);
        Annotate("Origin", Literal.Of(edge.Provenance.Origin));
        Annotate("Setting", edge.Setting is { } setting ? Literal.Of(setting) : null);
        Annotate("Hedge", edge.Hedge is { } hedge ? Literal.Of(hedge) : null);
        text.Append(CultureInfo.InvariantCulture, $"{terms.Of(from)} {RelationOf(edge)} {terms.Of(to, edge.Aspect, isTargeting)}\n");

        void Annotate(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"SET {name} = {BelTerms.Quoted(value)}\n");
        }
    }

    /// <summary>A correlation of unknown sign is an association; a step of an axis of unknown sign regulates.</summary>
    private static string RelationOf(GraphEdge edge) => edge.Relation switch
    {
        GraphRelation.Increases => edge.Directness == Directness.Direct ? "directlyIncreases" : "increases",
        GraphRelation.Decreases => edge.Directness == Directness.Direct ? "directlyDecreases" : "decreases",
        GraphRelation.LeavesUnchanged => "causesNoChange",
        GraphRelation.ChangesBothWays => "regulates",
        _ => edge.Collection == "findings" ? "association" : "regulates",
    };

    private static void Account(GraphEdge edge, ExportEntity from, ExportEntity to, LossLedger ledger)
    {
        foreach (ExportEntity entity in (ExportEntity[])[from, to])
        {
            ledger.Express(entity.Collection, entity.Id, Members.GetValueOrDefault(entity.Collection, []));
            if (BelTerms.IsOwn(entity))
                ledger.Remark(entity.Collection, entity.Id, entity.Kind == "microRna" ? "name" : entity.Kind == "moleculeClass" ? "class" : "label", "no vocabulary has exactly this; it stands in the dataset's own namespace");
        }

        ledger.Express(edge.Collection, edge.Key, Members[edge.Collection]);
        if (edge.Endpoint is { } endpoint)
            ledger.Express("endpoints", endpoint.Value, "measures");
        if (edge.Mode is not null)
            ledger.Remark("findings", edge.Key, "subject", "BEL says the effect of the molecule, not how it was raised or lowered");
        ledger.Remark(edge.Collection, edge.Key, "provenance", "BEL says the origin only");
        if (edge.Collection == "molecularAxes")
            ledger.Remark("molecularAxes", edge.Key, "edges", edge.Mechanism is "transfer" ? "BEL has no function for the transfer of cargo by vesicles" : "BEL says sign and directness of an edge, not its mechanism");
        else if (edge.Relation == GraphRelation.Affects)
            ledger.Remark("findings", edge.Key, "direction", "BEL knows no cause of unknown sign; the finding is an association");
    }
}
