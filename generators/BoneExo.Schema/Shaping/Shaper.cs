using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>Stage Shape: each named subschema to a C# type, or to the reason why it has none.</summary>
internal static class Shaper
{
    public static ShapeSet Shape(SchemaGraph graph, PlanSet plans, DiagnosticSink diagnostics, CancellationToken cancellation)
    {
        FormFinder finder = new(graph, plans);
        List<SchemaLocation> definitions = [];
        foreach (SchemaDocument document in graph.Documents.Where(document => document.Role == SchemaRole.Generate))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (SchemaLocation location in NamedDefinitions(document, graph))
            {
                finder.Find(location);
                definitions.Add(location);
            }
        }

        EquatableArray<ExtensionShape> extensions = Extensions.Find(finder, graph, diagnostics);
        Report(finder, graph, diagnostics);
        definitions.Sort();
        Derivations.FindBases(definitions, finder, plans);
        return new(finder.Shapes, finder.Forms)
        {
            Extensions = extensions,
            Derivations = Derivations.Find(definitions, finder, plans),
            Profiles = Derivations.FindProfiles(definitions, finder),
        };
    }

    /// <summary>The root, where it asks anything, and every entry of a <c>$defs</c> or <c>definitions</c> at any depth of them.</summary>
    private static IEnumerable<SchemaLocation> NamedDefinitions(SchemaDocument document, SchemaGraph graph)
    {
        SchemaLocation root = new(document.LogicalPath, "");
        if (document.Root is not JsonObject)
            yield break;
        yield return root;
        foreach (SchemaNode node in graph.Nodes.Where(node => node.Location.Document == document.LogicalPath && IsDefinition(node.Location.Pointer)))
            yield return node.Location;
    }

    internal static bool IsDefinition(string pointer)
    {
        string[] tokens = pointer.Split('/');
        for (int i = 1; i < tokens.Length; i += 2)
        {
            if (tokens[i] is not ("$defs" or "definitions"))
                return false;
        }

        return tokens.Length % 2 == 1 && tokens.Length > 1;
    }

    private static void Report(FormFinder finder, SchemaGraph graph, DiagnosticSink diagnostics)
    {
        HashSet<string> generated = [.. graph.Documents.Where(document => document.Role == SchemaRole.Generate).Select(document => document.LogicalPath)];
        foreach (RawForm raw in finder.Raws)
        {
            if (raw is { Reason: { } reason, Schema: { } schema } && generated.Contains(schema.Document))
                diagnostics.Report(SchemaRules.NoNaturalShape, schema, DiagnosticTarget.Start, reason);
        }
    }
}
