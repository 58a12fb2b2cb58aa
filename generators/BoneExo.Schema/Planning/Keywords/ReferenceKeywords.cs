using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The core vocabulary's references.</summary>
internal static class ReferenceKeywords
{
    /// <summary><c>$ref</c>; an unresolved one has been diagnosed and asks nothing.</summary>
    public static Check? Reference(KeywordContext context) =>
        context.Node.References.TryGetValue("$ref", out SchemaLocation? target) ? new ReferenceCheck(target) : null;
}
