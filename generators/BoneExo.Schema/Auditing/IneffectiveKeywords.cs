using System.Globalization;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>Finds keywords that ask nothing where they stand.</summary>
internal static class IneffectiveKeywords
{
    private static readonly (TypeSet Type, string Noun, string[] Keywords)[] Typed =
    [
        (TypeSet.String, "string", ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"]),
        (TypeSet.Number | TypeSet.Integer, "number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        (TypeSet.Array, "array", ["prefixItems", "items", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"]),
        (TypeSet.Object, "object",
        [
            "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties", "maxProperties",
            "dependentRequired", "dependentSchemas", "unevaluatedProperties",
        ]),
    ];

    // A keyword that says nothing without another beside it.
    private static readonly (string Keyword, string Companion)[] Companions =
        [("then", "if"), ("else", "if"), ("minContains", "contains"), ("maxContains", "contains"), ("contentSchema", "contentMediaType")];

    // A keyword that leaves another beside it nothing to say.
    private static readonly (string Keyword, string Usurper)[] Usurpers =
        [("unevaluatedProperties", "additionalProperties"), ("unevaluatedItems", "items")];

    /// <param name="referenced">What references lead to: a schema in a keyword without effect may still be there for them.</param>
    public static void Find(Conjunct schema, IReadOnlyCollection<SchemaLocation> referenced, DiagnosticSink diagnostics)
    {
        FindExcludedTypes(schema, diagnostics);
        foreach ((string keyword, string companion) in Companions.Where(pair => schema[pair.Keyword] is not null && schema[pair.Companion] is null && !IsUsed(schema.At(pair.Keyword), referenced)))
            Report(schema, keyword, $"there is no '{companion}'", $"add '{companion}'", diagnostics);
        foreach ((string keyword, string usurper) in Usurpers.Where(pair => schema[pair.Keyword] is not null && schema[pair.Usurper] is not null))
            Report(schema, keyword, $"'{schema.Node.View.Written(usurper)}' leaves nothing unevaluated", $"remove '{schema.Node.View.Written(usurper)}'", diagnostics);
        FindBeyond(schema, referenced, diagnostics);
        FindUnviewed(schema, (JsonObject)schema.Node.Schema, diagnostics); // the stage looks at objects only
    }

    private static void FindExcludedTypes(Conjunct schema, DiagnosticSink diagnostics)
    {
        TypeSet types = schema.Plan.Types;
        foreach ((TypeSet type, string noun, string[] keywords) in Typed)
        {
            // No type at all: what 'type' says is no type, which has been diagnosed.
            if (types == TypeSet.None || (types & type) != TypeSet.None)
                continue;
            foreach (string keyword in keywords.Where(keyword => schema[keyword] is not null))
                Report(schema, keyword, $"'type' admits no {noun}", "correct 'type'", diagnostics);
            if (type == TypeSet.String && schema["format"] is JsonString { Value: var format } && FormatOptions.Known.Contains(format))
                Report(schema, "format", "'type' admits no string", "correct 'type'", diagnostics);
        }
    }

    /// <summary>Finds schemas of items that <c>maxItems</c> lets no array have.</summary>
    private static void FindBeyond(Conjunct schema, IReadOnlyCollection<SchemaLocation> referenced, DiagnosticSink diagnostics)
    {
        if (schema["maxItems"] is null || schema.Plan.Find<ArrayCheck>() is not { MaxItems: { } most and >= 0 } array)
            return;
        for (int i = most; i < array.Prefix.Count; i++)
        {
            if (!IsUsed(array.Prefix[i], referenced))
                diagnostics.Report(SchemaRules.IneffectiveKeyword, array.Prefix[i], DiagnosticTarget.Start, $"{schema.Node.View.Written("prefixItems")}/{i.ToString(CultureInfo.InvariantCulture)}", $"'maxItems' {most.ToString(CultureInfo.InvariantCulture)} lets no such item be", "correct 'maxItems'");
        }
    }

    /// <summary>Finds what the view of draft 2020-12 leaves out, since it means nothing.</summary>
    private static void FindUnviewed(Conjunct schema, JsonObject written, DiagnosticSink diagnostics)
    {
        Draft draft = schema.Node.View.Dialect.Draft;
        bool isReferenceAlone = draft.IsReferenceAlone && written["$ref"] is JsonString;
        foreach (JsonMember member in written.Members)
        {
            if (draft.Find(member.Name) is not { IsSupported: true } keyword)
                continue;
            bool asks = keyword.Vocabulary is Vocabulary.Applicator or Vocabulary.Validation or Vocabulary.Unevaluated;
            if (isReferenceAlone && asks)
                Report(schema, member.Name, "this draft ignores what stands beside '$ref'", "put the reference into an 'allOf'", diagnostics);
            else if (!isReferenceAlone && keyword.Meaning == Meaning.RestOfItems && written["items"] is not JsonArray && member.Value != JsonBoolean.True)
                Report(schema, member.Name, "'items' is no array", "say 'items'", diagnostics);
        }
    }

    private static bool IsUsed(SchemaLocation keyword, IReadOnlyCollection<SchemaLocation> referenced) =>
        referenced.Any(target => target.Document == keyword.Document && (target.Pointer + "/").StartsWith(keyword.Pointer + "/", StringComparison.Ordinal));

    private static void Report(Conjunct schema, string keyword, string reason, string cure, DiagnosticSink diagnostics) =>
        diagnostics.Report(SchemaRules.IneffectiveKeyword, schema.At(keyword), DiagnosticTarget.Key, schema.Node.View.Written(keyword), reason, cure);
}
