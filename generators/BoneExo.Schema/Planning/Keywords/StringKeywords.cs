using BoneExo.Schema.Json;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The validation vocabulary's keywords for strings, and <c>format</c>.</summary>
internal static class StringKeywords
{
    public static Check? String(KeywordContext context)
    {
        int minimum = context.Size("minLength") ?? 0;
        int? maximum = context.Size("maxLength");
        CompiledPattern? pattern = context["pattern"] is JsonString text ? context.Pattern(text.Value, "pattern") : null;
        string? format = context["format"] is JsonString name ? name.Value : null;
        bool isAsserted = format is not null && context.Dialect.Draft.Formats.Contains(format) && (context.Options.Format.Asserts(format) || context.Dialect.AssertsFormat);
        bool assertsContent = context.Options.Format.AssertsContent && context.Dialect.Draft.MayAssertContent;
        StringCheck check = new(minimum, maximum, pattern, format, isAsserted)
        {
            ContentEncoding = assertsContent && context["contentEncoding"] is JsonString encoding ? encoding.Value : null,
            ContentMediaType = assertsContent && context["contentMediaType"] is JsonString mediaType ? mediaType.Value : null,
        };
        return check == StringCheck.None ? null : check;
    }
}
