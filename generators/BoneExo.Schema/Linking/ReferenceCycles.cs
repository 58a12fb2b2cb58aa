using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>Finds references that lead back to their start on the same value, which no evaluation of would end; and cuts them, so that no later stage goes round.</summary>
internal static class ReferenceCycles
{
    private static readonly HashSet<string> InPlaceApplicators = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

    private enum Visit
    {
        Open,
        Done,
    }

    /// <summary>Takes the references that close a cycle away from their nodes.</summary>
    public static void Cut(Dictionary<SchemaLocation, SchemaNode> nodes, DiagnosticSink diagnostics)
    {
        Dictionary<SchemaLocation, Visit> visits = [];
        List<(SchemaLocation From, string Keyword)> closing = [];
        foreach (SchemaLocation location in nodes.Keys)
        {
            if (!visits.ContainsKey(location))
                Follow(nodes, location, visits, closing, diagnostics);
        }

        foreach ((SchemaLocation from, string keyword) in closing)
        {
            SchemaNode node = nodes[from];
            nodes[from] = node with { References = node.References.Where(reference => reference.Key != keyword).ToDictionary(reference => reference.Key, reference => reference.Value) };
        }
    }

    // An explicit stack, because a chain of references may be longer than the machine's.
    private static void Follow(
        Dictionary<SchemaLocation, SchemaNode> nodes,
        SchemaLocation start,
        Dictionary<SchemaLocation, Visit> visits,
        List<(SchemaLocation From, string Keyword)> closing,
        DiagnosticSink diagnostics)
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
                Enter(pending.Peek().Current);
            }
            else if (visit == Visit.Open)
            {
                // Only references lead back: the in-place applicators lead downwards.
                SchemaNode last = nodes[path[path.Count - 1]];
                SchemaLocation target = pending.Peek().Current;
                string keyword = last.References.First(reference => reference.Value == target).Key;
                closing.Add((last.Location, keyword));
                IEnumerable<SchemaLocation> cycle = path.SkipWhile(location => location != target).Append(target);
                diagnostics.Report(
                    SchemaRules.EndlessReference,
                    last.Location with { Pointer = JsonPointer.Append(last.Location.Pointer, last.View.Written(keyword)) },
                    DiagnosticTarget.Value,
                    string.Join(" → ", cycle));
            }
        }

        void Enter(SchemaLocation location)
        {
            visits.Add(location, Visit.Open);
            path.Add(location);
            pending.Push(InPlace(nodes[location]).GetEnumerator());
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
