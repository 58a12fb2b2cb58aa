using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the record of what the assembly was compiled against, by which another version of it is found out.</summary>
internal static class LinkPartition
{
    /// <summary>The documents of other assemblies with a type in them that is used here. What has no type is compiled in, and can be no other.</summary>
    public static EquatableArray<LinkFact> Links(PartitionContext context) =>
        context.Shapes.Shapes
            .Where(shape => context.Graph.IsPublished(shape.Location.Document))
            .GroupBy(shape => shape.Location.Document)
            .Select(group => new LinkFact(group.Key, Hash(Document(group.Key, context)), context.Names[group.First().Location].Global))
            .OrderBy(link => link.Uri, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The definitions of other assemblies whose members are compiled into records of this one.</summary>
    public static EquatableArray<LinkedDefinition> Definitions(PartitionContext context) =>
        context.Shapes.Shapes
            .Where(shape => shape is RecordShape { IsGuarded: true } && !context.Graph.IsPublished(shape.Location.Document))
            .SelectMany(shape => Composition.Of(context.Plans[shape.Location], context.Plans).Parts)
            .Select(part => part.Location)
            .Where(location => context.Graph.IsPublished(location.Document) && context.Shapes.TryGetShape(location, out _))
            .Distinct()
            .OrderBy(location => location)
            .Select(location => new LinkedDefinition(location.Document, location.Pointer, JsonPrinter.Print(context.Graph[location].Schema)))
            .ToEquatableArray();

    private static SchemaDocument Document(string uri, PartitionContext context) => context.Graph.Documents.First(document => document.LogicalPath == uri);

    private static string Hash(SchemaDocument document)
    {
        using SHA256 algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(Encoding.UTF8.GetBytes(JsonPrinter.Print(document.Root))).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
