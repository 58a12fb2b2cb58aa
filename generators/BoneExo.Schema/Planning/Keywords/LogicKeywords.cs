using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The applicator vocabulary's in-place combinations.</summary>
internal static class LogicKeywords
{
    public static Check? AllOf(KeywordContext context) =>
        context.Branches("allOf") is { Count: > 0 } branches ? new AllOfCheck(branches) : null;

    public static Check? AnyOf(KeywordContext context) =>
        context.Branches("anyOf") is { Count: > 0 } branches ? new AnyOfCheck(branches) : null;

    public static Check? OneOf(KeywordContext context) =>
        context.Branches("oneOf") is { Count: > 0 } branches ? new OneOfCheck(branches) : null;

    public static Check? Not(KeywordContext context) =>
        context.Subschema("not") is { } schema ? new NotCheck(schema) : null;

    /// <summary><c>if</c>; without it <c>then</c> and <c>else</c> say nothing, but alone it still evaluates.</summary>
    public static Check? If(KeywordContext context) =>
        context.Subschema("if") is { } condition ? new IfCheck(condition, context.Subschema("then"), context.Subschema("else")) : null;

    /// <summary>What is asked of members and items that nothing else has evaluated.</summary>
    public static Check? Unevaluated(KeywordContext context)
    {
        UnevaluatedCheck check = new(ObjectKeywords.Unevaluated(context), context["items"] is null ? context.Subschema("unevaluatedItems") : null);
        return check == new UnevaluatedCheck(null, null) ? null : check;
    }
}
