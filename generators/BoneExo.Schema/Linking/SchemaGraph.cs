using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>One subschema: an object or boolean in schema position.</summary>
/// <param name="ResourceUri">The absolute URI of the schema resource it belongs to (the nearest <c>$id</c>), without fragment.</param>
/// <param name="ResourcePointer">Its JSON Pointer relative to that resource's root.</param>
/// <param name="View">Its keywords as draft 2020-12 would say them.</param>
/// <param name="References">What its own reference keywords resolve to; keyed by keyword name (<c>$ref</c>, <c>$dynamicRef</c>).</param>
internal sealed record SchemaNode(
    SchemaLocation Location,
    string ResourceUri,
    string ResourcePointer,
    JsonValue Schema,
    SchemaView View,
    IReadOnlyDictionary<string, SchemaLocation> References)
{
    /// <summary>What <c>x-bex-extends</c> resolves to: values are not judged by it.</summary>
    public SchemaLocation? Extends { get; init; }
}

/// <summary>Every subschema of every document, with all references resolved or diagnosed.</summary>
/// <param name="origins">For each document of another assembly, the place in ours from which references lead there.</param>
internal sealed class SchemaGraph(
    IReadOnlyList<SchemaDocument> documents,
    IReadOnlyDictionary<SchemaLocation, SchemaNode> nodes,
    PublishedLibrary published,
    IReadOnlyDictionary<string, SchemaLocation> origins)
{
    /// <summary>What other assemblies publish.</summary>
    public PublishedLibrary Published { get; } = published;

    /// <summary>The documents, ordered by base URI (ordinal).</summary>
    public IReadOnlyList<SchemaDocument> Documents { get; } = documents;

    /// <summary>The node at a location; throws where there is none, since Link keeps every subschema.</summary>
    public SchemaNode this[SchemaLocation location] => nodes[location];

    public IEnumerable<SchemaNode> Nodes => nodes.Values;

    /// <summary>The subschema below a node, at a pointer relative to it (<c>/properties/id</c>).</summary>
    public SchemaNode Child(SchemaNode node, string relativePointer) =>
        nodes[node.Location with { Pointer = node.Location.Pointer + relativePointer }];

    /// <summary>Whether a document is another assembly's.</summary>
    public bool IsPublished(string document) => origins.ContainsKey(document);

    /// <summary>The place in our documents from which references lead to a document of another assembly; <see langword="null"/> for ours.</summary>
    public SchemaLocation? Origin(string document) => origins.TryGetValue(document, out SchemaLocation? origin) ? origin : null;

    public bool TryGet(SchemaLocation location, out SchemaNode? node) => nodes.TryGetValue(location, out node);
}
