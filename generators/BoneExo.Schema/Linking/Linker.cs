using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>Stage Link: all references resolved or diagnosed.</summary>
internal static class Linker
{
    public static SchemaGraph Link(
        EquatableArray<SchemaDocument> documents,
        DiagnosticSink diagnostics,
        EquatableArray<PublishedSchemas> published = default,
        CancellationToken cancellation = default)
    {
        PublishedLibrary library = new(published);
        SchemaIndex index = new(new Dialects(documents), library, diagnostics);
        foreach (SchemaDocument document in documents.OrderBy(d => d.BaseUri, StringComparer.Ordinal).ThenBy(d => d.LogicalPath, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            index.Add(document);
        }

        PublicationChecker.CheckOwn(index, library, diagnostics);
        Dictionary<SchemaLocation, SchemaNode> nodes = [];
        ReferenceResolver resolver = new(index, diagnostics);

        // By position, because a reference to a schema outside all schema positions adds it.
        for (int i = 0; i < index.Nodes.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            SchemaNode node = index.Nodes[i];
            SchemaNode linked = node with { Extends = resolver.ResolveExtended(node) };
            nodes.Add(node.Location, resolver.Resolve(node) is { Count: > 0 } targets ? linked with { References = targets } : linked);
        }

        ReferenceCycles.Cut(nodes, diagnostics);
        SchemaGraph graph = new([.. index.Documents], nodes, library, index.Origins);
        PublicationChecker.Check(graph, published, diagnostics);
        return graph;
    }
}
