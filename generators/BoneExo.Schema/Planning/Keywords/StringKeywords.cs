using System.Globalization;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The validation vocabulary's keywords for strings, and <c>format</c>.</summary>
internal static class StringKeywords
{
    public static Check? String(KeywordContext context)
    {
        int minimum = context.Size("minLength") ?? 0;
        int? maximum = context.Size("maxLength");
        CompiledPattern? pattern = Pattern(context);
        string? format = context["format"] is JsonString name ? name.Value : null;
        return minimum == 0 && maximum is null && pattern is null && format is null ? null : new StringCheck(minimum, maximum, pattern, format);
    }

    private static CompiledPattern? Pattern(KeywordContext context)
    {
        if (context["pattern"] is not JsonString text)
            return null;

        PatternResult result = PatternCompiler.Compile(text.Value);
        if (result.Fault is { } fault)
            context.Report(SchemaRules.InvalidPattern, "pattern", DiagnosticTarget.Value, text.Value, fault.Offset.ToString(CultureInfo.InvariantCulture), fault.Message);
        else if (result.Pattern is { IsLinear: false })
            context.Report(SchemaRules.NonLinearPattern, "pattern", DiagnosticTarget.Value, text.Value);
        return result.Pattern;
    }
}
