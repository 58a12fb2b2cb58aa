using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Bundling;

/// <summary>The dynamic anchors of some schemas: whether a dynamic reference has but one place to lead to.</summary>
internal sealed class DynamicTargets(IEnumerable<SchemaNode> nodes)
{
    public const string Keyword = "$dynamicRef";

    private const string AnchorKeyword = "$dynamicAnchor";

    private readonly ILookup<string, SchemaLocation> _anchors = nodes.Where(node => Anchor(node) is not null).ToLookup(node => Anchor(node)!, node => node.Location); // not null by the condition

    /// <summary>Another place that a schema's dynamic reference can lead to than the one found for it; <see langword="null"/> where it is as good as a <c>$ref</c>.</summary>
    public SchemaLocation? Other(SchemaNode node) =>
        node.References.TryGetValue(Keyword, out SchemaLocation? found) && node.View[Keyword] is JsonString { Value: var reference }
            && _anchors[reference.Substring(reference.IndexOf('#') + 1)] is var candidates && candidates.Contains(found)
            ? candidates.FirstOrDefault(candidate => candidate != found)
            : null;

    private static string? Anchor(SchemaNode node) => (node.View[AnchorKeyword] as JsonString)?.Value;
}
