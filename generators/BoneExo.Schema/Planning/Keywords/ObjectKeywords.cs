using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The applicator and validation vocabularies' keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Check? Object(KeywordContext context)
    {
        EquatableArray<PropertyCheck> properties = context["properties"] is JsonObject members
            ? members.Members.Select(member => new PropertyCheck(member.Name, context.At("properties", member.Name))).ToEquatableArray()
            : [];
        EquatableArray<string> required = context["required"] is JsonArray names
            ? names.Items.OfType<JsonString>().Select(name => name.Value).ToEquatableArray()
            : [];

        ObjectCheck check = new(properties, required, Closing(context), Additional(context));
        return check == new ObjectCheck([], [], null, null) ? null : check;
    }

    private static string? Closing(KeywordContext context)
    {
        if (context["additionalProperties"] is JsonBoolean { Value: false })
            return "additionalProperties";
        if (context["unevaluatedProperties"] is not JsonBoolean { Value: false })
            return null;

        // Beside an applicator the evaluated members are known only while the instance is walked.
        foreach (string applicator in (string[])["$ref", "anyOf", "oneOf"])
        {
            if (context[applicator] is not null)
                context.Report(SchemaRules.UnsupportedCombination, "unevaluatedProperties", DiagnosticTarget.Key, $"'unevaluatedProperties' beside '{applicator}'");
        }

        // Beside a schema for additional members nothing is left unevaluated.
        return context["additionalProperties"] is null ? "unevaluatedProperties" : null;
    }

    private static SchemaLocation? Additional(KeywordContext context) =>
        context["additionalProperties"] is JsonObject ? context.At("additionalProperties") : null;
}
