using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>Stage Audit: what the standard allows a schema to say, but no author can mean.</summary>
internal static class Auditor
{
    public static void Audit(SchemaGraph graph, PlanSet plans, DiagnosticSink diagnostics, CancellationToken cancellation)
    {
        HashSet<SchemaLocation> referenced = [.. graph.Nodes.SelectMany(node => node.References.Values)];
        Refusal refusal = new();
        foreach (SchemaNode node in graph.Nodes.Where(node => node.Schema is JsonObject && !graph.IsPublished(node.Location.Document)))
        {
            cancellation.ThrowIfCancellationRequested();
            Conjunction schema = new(node.Location, graph, plans);
            IneffectiveKeywords.Find(schema.Self, referenced, diagnostics);
            Contradictions.Find(schema, plans, diagnostics);
            ForbiddenNames.Find(schema, graph, plans, refusal, diagnostics);
            RefusedLiterals.Find(schema, refusal, diagnostics);
            RefusedExamples.Find(schema, graph, plans, refusal, diagnostics);
            UselessBranches.Find(schema, graph, plans, diagnostics);
        }
    }
}
