using BoneExo.Schema.Json;

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
            context["items"] is null ? null : context.At("items"));
        return check == new ArrayCheck(0, null, false, null) ? null : check;
    }
}
