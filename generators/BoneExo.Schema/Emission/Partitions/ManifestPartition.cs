using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the manifest: what the assembly publishes.</summary>
internal static class ManifestPartition
{
    private const string Name = "BoneExo.Manifest";

    public static ManifestUnit? Unit(PartitionContext context)
    {
        List<SchemaDocument> published = [.. context.Graph.Documents.Where(document => document is { IsPublished: true, HasIdentifier: true })];
        EquatableArray<LinkFact> links = LinkPartition.Links(context);
        if (published.Count == 0 && links.Count == 0)
            return null;
        Dictionary<string, SchemaDocument> byPath = published.ToDictionary(document => document.LogicalPath);
        return new(
            new("", Name, SiteFacts.None, Documentation.None),
            published.Select(document => new PublishedText(document.BaseUri, JsonPrinter.Print(PortableText.Of(document, context.Graph)))).ToEquatableArray(),
            context.Shapes.Shapes
                .Where(shape => byPath.ContainsKey(shape.Location.Document) && context.Names[shape.Location].Containing is null)
                .Select(shape => Type(shape, byPath[shape.Location.Document], context))
                .ToEquatableArray(),
            links,
            LinkPartition.Definitions(context));
    }

    private static PublishedTypeFacts Type(Shape shape, SchemaDocument document, PartitionContext context) =>
        new(PublishedLibrary.Key(shape.Location with { Document = document.BaseUri }), context.Names[shape.Location].Global, shape.Kind);
}
