using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning;

/// <summary>The schemas with a <c>$dynamicAnchor</c>, and where evaluation enters the resources that have any.</summary>
internal sealed class DynamicAnchors
{
    private readonly ILookup<string, SchemaNode> _byName;
    private readonly Dictionary<string, int> _resources = [];
    private readonly HashSet<SchemaLocation> _entries = [];

    public DynamicAnchors(SchemaGraph graph)
    {
        _byName = graph.Nodes.Where(node => Name(node) is not null).ToLookup(node => Name(node) ?? "");

        // Where each name stands once, every dynamic reference is a plain one and the scope says nothing.
        if (_byName.All(anchors => anchors.Count() == 1))
            return;
        foreach (string uri in _byName.SelectMany(anchors => anchors).Select(node => node.ResourceUri).Distinct().OrderBy(uri => uri, StringComparer.Ordinal))
            _resources.Add(uri, _resources.Count);
        foreach (SchemaNode node in graph.Nodes)
            _entries.UnionWith(node.References.Values.Where(target => graph[target].ResourceUri != node.ResourceUri));
    }

    /// <summary>Every schema with the anchor, in order of resource.</summary>
    public EquatableArray<DynamicCandidate> Named(string name) =>
        _byName[name].OrderBy(node => node.ResourceUri, StringComparer.Ordinal)
            .Select(node => new DynamicCandidate(_resources.TryGetValue(node.ResourceUri, out int resource) ? resource : 0, node.Location))
            .ToEquatableArray();

    /// <summary>The number of a resource with dynamic anchors that evaluation enters at a node: at its root, or by a reference from elsewhere.</summary>
    public int? ResourceEntered(SchemaNode node) =>
        (node.ResourcePointer.Length == 0 || _entries.Contains(node.Location)) && _resources.TryGetValue(node.ResourceUri, out int resource)
            ? resource
            : null;

    private static string? Name(SchemaNode node) =>
        node.View["$dynamicAnchor"] is JsonString { Value: var name } ? name : null;
}
