using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The applicator and validation vocabularies' keywords for arrays.</summary>
internal static class ArrayKeywords
{
    public static Check? Array(KeywordContext context)
    {
        ArrayCheck check = new(
            context.Size("minItems") ?? 0,
            context.Size("maxItems"),
            context["uniqueItems"] is JsonBoolean { Value: true },
            context.Branches("prefixItems"),
            context.Subschema("items"),
            Contains(context));
        return check == ArrayCheck.None ? null : check;
    }

    private static ContainsCheck? Contains(KeywordContext context)
    {
        if (context.Subschema("contains") is not { } schema)
            return null;
        return new(schema, context.Size("minContains"), context.Size("maxContains"), context.Dialect.Draft.ContainsEvaluates);
    }
}
