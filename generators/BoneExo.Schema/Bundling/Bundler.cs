using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Bundling;

/// <summary>Makes one document of a document and all that its references lead to, for editors and validators that fetch nothing.</summary>
/// <remarks>
/// The standard's compound documents, which embed others with their <c>$id</c>, are not what editors understand. So every document
/// becomes a definition, and every reference a pointer into the bundle.
/// </remarks>
internal static class Bundler
{
    private const string Json = ".json", Bundled = ".bundled.json";

    /// <summary>The bundle of a document; <see langword="null"/> where it could not mean the same, which is reported.</summary>
    public static JsonValue? Bundle(SchemaDocument document, SchemaGraph graph, DiagnosticSink diagnostics)
    {
        SchemaNode root = graph[new(document.LogicalPath, "")];
        IReadOnlyList<SchemaDocument> documents = Reached(document, graph);
        HashSet<string> paths = [.. documents.Select(reached => reached.LogicalPath)];
        if (!MeansTheSame([.. graph.Nodes.Where(node => paths.Contains(node.Location.Document))], root, diagnostics))
            return null;

        string container = root.View.Dialect.Knows("$defs") ? "$defs" : "definitions";
        Dictionary<string, string> names = documents.ToDictionary(reached => reached.LogicalPath, Name, StringComparer.Ordinal);
        BundleWriter writer = new(graph, names.ToDictionary(name => name.Key, name => JsonPointer.Append("/" + container, name.Value), StringComparer.Ordinal));
        // Validators differ in the draft that they take a document for that names none.
        List<JsonMember> members = [new("$schema", root.View["$schema"] ?? new JsonString(MetaSchemas.Draft202012))];
        if (document.HasIdentifier)
            members.Add(new(root.View.Dialect.Draft.Identifier, new JsonString(document.BaseUri)));
        members.AddRange(BundleWriter.Apart([writer.Reference(root.Location)], root.View.Dialect));
        members.Add(new(container, new JsonObject(documents.Select(reached => new JsonMember(names[reached.LogicalPath], writer.Write(reached))).ToEquatableArray())));
        return new JsonObject(members.ToEquatableArray());
    }

    /// <summary>What the file of a bundle is called, here and in the package's build targets: so that no wildcard for schemas finds it.</summary>
    public static string FileName(string logicalPath) =>
        (logicalPath.EndsWith(Json, StringComparison.Ordinal) ? logicalPath.Substring(0, logicalPath.Length - Json.Length) : logicalPath) + Bundled;

    /// <summary>The document, and in order of their names all that references lead to; but not the meta-schemas, which every validator has.</summary>
    private static IReadOnlyList<SchemaDocument> Reached(SchemaDocument root, SchemaGraph graph)
    {
        ILookup<string, string> targets = graph.Nodes
            .SelectMany(node => node.References.Values, (node, target) => (From: node.Location.Document, To: target.Document))
            .ToLookup(pair => pair.From, pair => pair.To);
        Queue<string> waiting = new([root.LogicalPath]);
        HashSet<string> reached = [root.LogicalPath];
        while (waiting.Count > 0)
        {
            foreach (string target in targets[waiting.Dequeue()].Where(target => !BundleWriter.IsEverywhere(target)))
            {
                if (reached.Add(target))
                    waiting.Enqueue(target);
            }
        }

        return [root, .. graph.Documents.Where(document => document != root && reached.Contains(document.LogicalPath)).OrderBy(Name, StringComparer.Ordinal)];
    }

    private static string Name(SchemaDocument document) => document.HasIdentifier ? document.BaseUri : document.LogicalPath;

    private static bool MeansTheSame(IReadOnlyList<SchemaNode> nodes, SchemaNode root, DiagnosticSink diagnostics)
    {
        DynamicTargets targets = new(nodes);
        bool isSame = true;
        foreach (SchemaNode node in nodes)
        {
            // Once for each resource: what is below its root follows it.
            if (!node.View.Dialect.MeansTheSameAs(root.View.Dialect) && node.ResourcePointer.Length == 0)
            {
                diagnostics.Report(SchemaRules.BundleOfTwoDialects, node.Location, DiagnosticTarget.Start, root.Location.Document, node.View.Dialect.Draft.Uri, root.View.Dialect.Draft.Uri);
                isSame = false;
            }

            if (targets.Other(node) is { } other)
            {
                string keyword = node.View.Written(DynamicTargets.Keyword);
                SchemaLocation place = node.Location with { Pointer = JsonPointer.Append(node.Location.Pointer, keyword) };
                diagnostics.Report(SchemaRules.DynamicReferenceInBundle, place, DiagnosticTarget.Value, keyword, root.Location.Document, node.References[DynamicTargets.Keyword].ToString(), other.ToString());
                isSame = false;
            }
        }

        return isSame;
    }
}
