using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>Finds references that lead back to their start on the same value, which no evaluation of would end.</summary>
internal static class ReferenceCycles
{
    private static readonly HashSet<string> InPlaceApplicators = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

    private enum Visit
    {
        Open,
        Done,
    }

    public static void Report(SchemaGraph graph, DiagnosticSink diagnostics)
    {
        Dictionary<SchemaLocation, Visit> visits = [];
        foreach (SchemaNode node in graph.Nodes)
        {
            if (!visits.ContainsKey(node.Location))
                Follow(graph, node, visits, diagnostics);
        }
    }

    // An explicit stack, because a chain of references may be longer than the machine's.
    private static void Follow(SchemaGraph graph, SchemaNode start, Dictionary<SchemaLocation, Visit> visits, DiagnosticSink diagnostics)
    {
        List<SchemaLocation> path = [];
        Stack<IEnumerator<SchemaLocation>> pending = new();
        Enter(start);
        while (pending.Count > 0)
        {
            if (!pending.Peek().MoveNext())
            {
                pending.Pop().Dispose();
                visits[path[path.Count - 1]] = Visit.Done;
                path.RemoveAt(path.Count - 1);
            }
            else if (!visits.TryGetValue(pending.Peek().Current, out Visit visit))
            {
                Enter(graph[pending.Peek().Current]);
            }
            else if (visit == Visit.Open)
            {
                // Only '$ref' leads back: the in-place applicators lead downwards.
                SchemaLocation closing = path[path.Count - 1];
                IEnumerable<SchemaLocation> cycle = path.SkipWhile(l => l != pending.Peek().Current).Append(pending.Peek().Current);
                diagnostics.Report(
                    SchemaRules.EndlessReference,
                    closing with { Pointer = JsonPointer.Append(closing.Pointer, "$ref") },
                    DiagnosticTarget.Value,
                    string.Join(" → ", cycle));
            }
        }

        void Enter(SchemaNode node)
        {
            visits.Add(node.Location, Visit.Open);
            path.Add(node.Location);
            pending.Push(InPlace(node).GetEnumerator());
        }
    }

    /// <summary>The schemas that look at the same value as this one.</summary>
    private static IEnumerable<SchemaLocation> InPlace(SchemaNode node)
    {
        foreach (SchemaLocation target in node.References.Values)
            yield return target;
        foreach ((string keyword, string pointer, _) in Subschemas.Of(node.View))
        {
            if (InPlaceApplicators.Contains(keyword))
                yield return node.Location with { Pointer = node.Location.Pointer + pointer };
        }
    }
}
