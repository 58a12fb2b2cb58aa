using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The applicator and validation vocabularies' keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static Check? Object(KeywordContext context)
    {
        ObjectCheck check = new(
            context.Members("properties").Select(member => new PropertyCheck(member.Name, member.Schema)).ToEquatableArray(),
            context.Names("required"),
            Closing(context),
            context["additionalProperties"] is JsonObject ? context.Subschema("additionalProperties") : null)
        {
            Patterns = Patterns(context),
            Names = context.Subschema("propertyNames"),
            MinProperties = context.Size("minProperties") ?? 0,
            MaxProperties = context.Size("maxProperties"),
            Dependencies = Dependencies(context),
            EvaluatesAdditional = context["additionalProperties"] is not null,
        };
        return check == ObjectCheck.None ? null : check;
    }

    /// <summary>The schema of whatever <c>unevaluatedProperties</c> has left to say; none where a cheaper check says it.</summary>
    public static SchemaLocation? Unevaluated(KeywordContext context)
    {
        if (context["additionalProperties"] is not null || (context["unevaluatedProperties"] is JsonBoolean { Value: false } && !context.HasInPlaceApplicator))
            return null;
        return context.Subschema("unevaluatedProperties");
    }

    private static string? Closing(KeywordContext context)
    {
        if (context["additionalProperties"] is JsonBoolean { Value: false })
            return "additionalProperties";

        // With no applicator beside it, what is unevaluated is known beforehand: it is what is additional.
        bool isClosed = context["unevaluatedProperties"] is JsonBoolean { Value: false } && !context.HasInPlaceApplicator && context["additionalProperties"] is null;
        return isClosed ? "unevaluatedProperties" : null;
    }

    private static EquatableArray<PatternPropertyCheck> Patterns(KeywordContext context)
    {
        List<PatternPropertyCheck> patterns = [];
        foreach ((string pattern, SchemaLocation schema) in context.Members("patternProperties"))
        {
            if (context.Pattern(pattern, "patternProperties", pattern) is { } compiled)
                patterns.Add(new(compiled, schema));
        }

        return patterns.ToEquatableArray();
    }

    private static EquatableArray<DependencyCheck> Dependencies(KeywordContext context) =>
        context.Node.View.All("dependentRequired")
            .Where(viewed => viewed.Value is JsonObject)
            .SelectMany(viewed => ((JsonObject)viewed.Value).Members.Select(member => new DependencyCheck(member.Name, KeywordContext.Names(member.Value), viewed.Written)))
            .ToEquatableArray();

    public static Check? DependentSchemas(KeywordContext context)
    {
        EquatableArray<PropertyCheck> schemas = context.Members("dependentSchemas").Select(member => new PropertyCheck(member.Name, member.Schema)).ToEquatableArray();
        return schemas.Count == 0 ? null : new DependentSchemasCheck(schemas);
    }
}
