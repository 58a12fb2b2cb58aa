using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Linking;

/// <summary>Finds what is wrong between this assembly's documents and those that others publish.</summary>
internal static class PublicationChecker
{
    /// <summary>Finds identifiers of ours that are published already; only our documents have been indexed yet.</summary>
    public static void CheckOwn(SchemaIndex index, PublishedLibrary published, DiagnosticSink diagnostics)
    {
        foreach (KeyValuePair<string, SchemaLocation> resource in index.Resources)
        {
            if (published.Assembly(resource.Key) is { } assembly)
                diagnostics.Report(SchemaRules.PublishedElsewhere, resource.Value with { Pointer = resource.Value.Pointer + "/$id" }, DiagnosticTarget.Value, resource.Key, assembly);
        }
    }

    /// <summary>Checks what references lead to, and what this assembly publishes itself.</summary>
    public static void Check(SchemaGraph graph, EquatableArray<PublishedSchemas> published, DiagnosticSink diagnostics)
    {
        foreach (PublishedSchemas assembly in published)
        {
            // Its metadata is no place in a file, and what it has cannot be known.
            if (assembly.NewerFormat is { } format)
                diagnostics.Report(SchemaRules.NewerFormat, new(assembly.Assembly, ""), DiagnosticTarget.Start, assembly.Assembly, Number(format), Number(PublishedSchemas.FormatVersion));
        }

        foreach (SchemaDocument document in graph.Documents)
        {
            if (graph.Origin(document.LogicalPath) is { } origin)
                CheckUsed(document.BaseUri, origin, graph.Published, diagnostics);
            else if (document.IsPublished)
                CheckPublishable(document, graph, diagnostics);
        }
    }

    private static void CheckUsed(string uri, SchemaLocation origin, PublishedLibrary library, DiagnosticSink diagnostics)
    {
        if (library.Contradiction(uri) is var (first, second))
            diagnostics.Report(SchemaRules.ContradictoryTexts, origin, DiagnosticTarget.Value, uri, first, second);
        else if (library.RepeatedType(uri) is var (location, one, other))
            diagnostics.Report(SchemaRules.TypeOfTwoAssemblies, origin, DiagnosticTarget.Value, location, one, other);
    }

    private static void CheckPublishable(SchemaDocument document, SchemaGraph graph, DiagnosticSink diagnostics)
    {
        SchemaLocation root = new(document.LogicalPath, "");
        if (!document.HasIdentifier)
        {
            bool hasOne = document.Root is JsonObject schema && schema["$id"] is not null;
            diagnostics.Report(SchemaRules.PrivateIdentifier, hasOne ? root with { Pointer = "/$id" } : root, hasOne ? DiagnosticTarget.Value : DiagnosticTarget.Start, document.LogicalPath);
            return;
        }

        Dictionary<string, SchemaDocument> own = graph.Documents.Where(other => !graph.IsPublished(other.LogicalPath)).ToDictionary(other => other.LogicalPath);
        foreach (SchemaNode node in graph.Nodes.Where(node => node.Location.Document == document.LogicalPath))
        {
            foreach (KeyValuePair<string, SchemaLocation> reference in node.References)
            {
                if (own.TryGetValue(reference.Value.Document, out SchemaDocument? target) && !target.IsPublished && MetaSchemas.Find(target.BaseUri) is null)
                    diagnostics.Report(SchemaRules.PrivateTarget, node.Location with { Pointer = JsonPointer.Append(node.Location.Pointer, node.View.Written(reference.Key)) }, DiagnosticTarget.Value, target.LogicalPath);
            }
        }
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
