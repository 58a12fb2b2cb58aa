using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The core vocabulary's references; an unresolved one has been diagnosed and asks nothing.</summary>
internal static class ReferenceKeywords
{
    public static Check? Reference(KeywordContext context) =>
        context.Node.References.TryGetValue("$ref", out SchemaLocation? target) ? new ReferenceCheck(target, "$ref") : null;

    /// <summary><c>$dynamicRef</c>: dynamic only where its initial target is a <c>$dynamicAnchor</c> of the name it uses.</summary>
    public static Check? DynamicReference(KeywordContext context, DynamicAnchors anchors)
    {
        if (!context.Node.References.TryGetValue("$dynamicRef", out SchemaLocation? target) || context["$dynamicRef"] is not JsonString { Value: var text })
            return null;
        string keyword = context.Node.View.Written("$dynamicRef");
        SchemaUri reference = SchemaUri.Parse(text);
        return reference is { Fragment: not null } && reference.DecodedFragment() is { } name
            && anchors.Named(name) is var candidates && candidates.Count > 1 && candidates.Any(candidate => candidate.Schema == target)
                ? new DynamicReferenceCheck(target, candidates, keyword)
                : new ReferenceCheck(target, keyword);
    }
}
