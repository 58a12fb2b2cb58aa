using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The applicator vocabulary's in-place combinations.</summary>
internal static class LogicKeywords
{
    public static Check? AnyOf(KeywordContext context) =>
        Branches(context, "anyOf") is { Count: > 0 } branches ? new AnyOfCheck(branches) : null;

    public static Check? OneOf(KeywordContext context) =>
        Branches(context, "oneOf") is { Count: > 0 } branches ? new OneOfCheck(branches) : null;

    public static Check? Not(KeywordContext context) =>
        context["not"] is null ? null : new NotCheck(context.At("not"));

    private static EquatableArray<SchemaLocation> Branches(KeywordContext context, string keyword) =>
        context[keyword] is JsonArray branches
            ? Enumerable.Range(0, branches.Items.Count).Select(index => context.At(keyword, index.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToEquatableArray()
            : [];
}
