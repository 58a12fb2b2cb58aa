using BoneExo.Schema.Json;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The validation vocabulary's keywords for any type.</summary>
internal static class ValueKeywords
{
    public static TypeSet Types(KeywordContext context) => context["type"] switch
    {
        JsonString name => TypeSets.Parse(name.Value),
        JsonArray names => names.Items.OfType<JsonString>().Aggregate(TypeSet.None, (types, name) => types | TypeSets.Parse(name.Value)),
        _ => TypeSet.Any,
    };

    public static Check? Const(KeywordContext context) =>
        context["const"] is { } value ? new EnumCheck("const", [value]) : null;

    public static Check? Enum(KeywordContext context) =>
        context["enum"] is JsonArray values ? new EnumCheck("enum", values.Items) : null;
}
