using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Keywords;

/// <summary>The drafts from 04 to 2020-12; each earlier one by what it has not and has otherwise than the one after it.</summary>
internal static class Drafts
{
    // Not in the tables of the early drafts, but in their meta-schemas.
    private const string MetaSchemaFormat = "regex";

    public static readonly Draft Draft202012 = new("json-schema.org/draft/2020-12/schema", "$id", KeywordTable.All) { ContainsEvaluates = true };

    public static readonly Draft Draft201909 = new("json-schema.org/draft/2019-09/schema", "$id", Before(
        KeywordTable.All.Where(keyword => keyword.Vocabulary != Vocabulary.Legacy),
        without: ["$dynamicRef", "$dynamicAnchor", "prefixItems"],
        changed:
        [
            New("$anchor", Vocabulary.Core, KeywordForm.EarlierAnchor),
            New("$recursiveRef", Vocabulary.Core, KeywordForm.Reference, Meaning.RecursiveReference),
            New("$recursiveAnchor", Vocabulary.Core, KeywordForm.Boolean, Meaning.RecursiveAnchor),
            New("items", Vocabulary.Applicator, KeywordForm.SchemaOrList, Meaning.Items),
            New("additionalItems", Vocabulary.Applicator, KeywordForm.Schema, Meaning.RestOfItems),
            New("unevaluatedProperties", Vocabulary.Applicator, KeywordForm.Schema),
            New("unevaluatedItems", Vocabulary.Applicator, KeywordForm.Schema),
        ]));

    public static readonly Draft Draft07 = new("json-schema.org/draft-07/schema", "$id", Before(
        Draft201909.Keywords,
        without:
        [
            "$anchor", "$defs", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "contentSchema", "dependentRequired", "dependentSchemas",
            "deprecated", "maxContains", "minContains", "unevaluatedItems", "unevaluatedProperties",
        ],
        changed: [New("$id", Vocabulary.Core, KeywordForm.Reference, Meaning.Identifier)]))
    {
        IsReferenceAlone = true,
        MayAssertContent = true,
        Formats = Formats(without: ["duration", "uuid"]),
    };

    public static readonly Draft Draft06 = new("json-schema.org/draft-06/schema", "$id", Before(
        Draft07.Keywords,
        without: ["$comment", "contentEncoding", "contentMediaType", "else", "if", "readOnly", "then", "writeOnly"],
        changed: [New("enum", Vocabulary.Validation, KeywordForm.DifferentValues)]))
    {
        IsReferenceAlone = true,
        Formats = ["date-time", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uri-template", "json-pointer", MetaSchemaFormat],
    };

    public static readonly Draft Draft04 = new("json-schema.org/draft-04/schema", "id", Before(
        Draft06.Keywords,
        without: ["$id", "const", "contains", "examples", "propertyNames"],
        changed:
        [
            New("id", Vocabulary.Core, KeywordForm.Reference, Meaning.Identifier),
            New("required", Vocabulary.Validation, KeywordForm.SomeUniqueStrings),
            New("additionalItems", Vocabulary.Applicator, KeywordForm.SchemaOrBoolean, Meaning.RestOfItems),
            New("additionalProperties", Vocabulary.Applicator, KeywordForm.SchemaOrBoolean),
            New("minimum", Vocabulary.Validation, KeywordForm.Number, Meaning.Bound),
            New("maximum", Vocabulary.Validation, KeywordForm.Number, Meaning.Bound),
            New("exclusiveMinimum", Vocabulary.Validation, KeywordForm.Boolean, Meaning.ExclusiveFlag),
            New("exclusiveMaximum", Vocabulary.Validation, KeywordForm.Boolean, Meaning.ExclusiveFlag),
        ]))
    {
        IsReferenceAlone = true,
        HasBooleanSchemas = false,
        SpellsIntegers = true,
        Formats = ["date-time", "email", "hostname", "ipv4", "ipv6", "uri", MetaSchemaFormat],
    };

    private static readonly Draft[] All = [Draft202012, Draft201909, Draft07, Draft06, Draft04];

    /// <summary>The draft whose meta-schema has this URI, with either scheme and with or without an empty fragment; or <see langword="null"/>.</summary>
    public static Draft? Find(string uri)
    {
        int scheme = uri.IndexOf("://", StringComparison.Ordinal);
        bool isWeb = scheme >= 0 && uri.Substring(0, scheme) is "http" or "https";
        string name = isWeb ? uri.Substring(scheme + 3) : "";
        return Array.Find(All, draft => draft.Uri == name || draft.Uri + "#" == name);
    }

    private static IEnumerable<Keyword> Before(IEnumerable<Keyword> later, string[] without, Keyword[] changed) =>
        later.Where(keyword => !without.Contains(keyword.Name) && changed.All(other => other.Name != keyword.Name)).Concat(changed);

    private static EquatableArray<string> Formats(string[] without) => FormatOptions.Known.Where(format => !without.Contains(format)).ToEquatableArray();

    private static Keyword New(string name, Vocabulary vocabulary, KeywordForm form, Meaning meaning = Meaning.Same) =>
        new(name, vocabulary, form, IsSupported: true) { Meaning = meaning };
}
