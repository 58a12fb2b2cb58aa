using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Keywords;

/// <summary>Every keyword of draft 2020-12 and of ours.</summary>
internal static class KeywordTable
{
    /// <summary>What our own keywords begin with.</summary>
    public const string ExtensionPrefix = "x-bex-";

    public static readonly EquatableArray<Keyword> All =
    [
        Supported("$schema", Vocabulary.Core, KeywordForm.Reference),
        Supported("$id", Vocabulary.Core, KeywordForm.Identifier),
        Supported("$anchor", Vocabulary.Core, KeywordForm.Anchor),
        Supported("$ref", Vocabulary.Core, KeywordForm.Reference),
        Supported("$defs", Vocabulary.Core, KeywordForm.SchemaMap),
        Supported("$comment", Vocabulary.Core, KeywordForm.String),
        Supported("$vocabulary", Vocabulary.Core, KeywordForm.Vocabularies),
        Supported("$dynamicRef", Vocabulary.Core, KeywordForm.Reference),
        Supported("$dynamicAnchor", Vocabulary.Core, KeywordForm.Anchor),

        Supported("properties", Vocabulary.Applicator, KeywordForm.SchemaMap),
        Supported("additionalProperties", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("items", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("oneOf", Vocabulary.Applicator, KeywordForm.SchemaList),
        Supported("anyOf", Vocabulary.Applicator, KeywordForm.SchemaList),
        Supported("not", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("allOf", Vocabulary.Applicator, KeywordForm.SchemaList),
        Supported("if", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("then", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("else", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("dependentSchemas", Vocabulary.Applicator, KeywordForm.SchemaMap),
        Supported("prefixItems", Vocabulary.Applicator, KeywordForm.SchemaList),
        Supported("contains", Vocabulary.Applicator, KeywordForm.Schema),
        Supported("patternProperties", Vocabulary.Applicator, KeywordForm.SchemaMap),
        Supported("propertyNames", Vocabulary.Applicator, KeywordForm.Schema),

        Supported("unevaluatedProperties", Vocabulary.Unevaluated, KeywordForm.Schema),
        Supported("unevaluatedItems", Vocabulary.Unevaluated, KeywordForm.Schema),

        Supported("type", Vocabulary.Validation, KeywordForm.Choices, "array", "boolean", "integer", "null", "number", "object", "string"),
        Supported("enum", Vocabulary.Validation, KeywordForm.Array),
        Supported("const", Vocabulary.Validation, KeywordForm.Any),
        Supported("multipleOf", Vocabulary.Validation, KeywordForm.PositiveNumber),
        Supported("maximum", Vocabulary.Validation, KeywordForm.Number),
        Supported("exclusiveMaximum", Vocabulary.Validation, KeywordForm.Number),
        Supported("minimum", Vocabulary.Validation, KeywordForm.Number),
        Supported("exclusiveMinimum", Vocabulary.Validation, KeywordForm.Number),
        Supported("maxLength", Vocabulary.Validation, KeywordForm.Count),
        Supported("minLength", Vocabulary.Validation, KeywordForm.Count),
        Supported("pattern", Vocabulary.Validation, KeywordForm.Pattern),
        Supported("maxItems", Vocabulary.Validation, KeywordForm.Count),
        Supported("minItems", Vocabulary.Validation, KeywordForm.Count),
        Supported("uniqueItems", Vocabulary.Validation, KeywordForm.Boolean),
        Supported("required", Vocabulary.Validation, KeywordForm.UniqueStrings),
        Supported("maxContains", Vocabulary.Validation, KeywordForm.Count),
        Supported("minContains", Vocabulary.Validation, KeywordForm.Count),
        Supported("maxProperties", Vocabulary.Validation, KeywordForm.Count),
        Supported("minProperties", Vocabulary.Validation, KeywordForm.Count),
        Supported("dependentRequired", Vocabulary.Validation, KeywordForm.UniqueStringsMap),

        Supported("title", Vocabulary.MetaData, KeywordForm.String),
        Supported("description", Vocabulary.MetaData, KeywordForm.String),
        Supported("default", Vocabulary.MetaData, KeywordForm.Any),
        Supported("deprecated", Vocabulary.MetaData, KeywordForm.Boolean),
        Supported("examples", Vocabulary.MetaData, KeywordForm.Array),
        Supported("readOnly", Vocabulary.MetaData, KeywordForm.Boolean),
        Supported("writeOnly", Vocabulary.MetaData, KeywordForm.Boolean),

        Supported("format", Vocabulary.Format, KeywordForm.String),

        Supported("contentEncoding", Vocabulary.Content, KeywordForm.String),
        Supported("contentMediaType", Vocabulary.Content, KeywordForm.String),
        Supported("contentSchema", Vocabulary.Content, KeywordForm.Schema),

        // Not in the vocabularies any more, but kept by the meta-schema for what was written before.
        Supported("definitions", Vocabulary.Core, KeywordForm.SchemaMap) with { Meaning = Meaning.Definitions },
        Supported("dependencies", Vocabulary.Applicator, KeywordForm.Dependencies) with { Meaning = Meaning.Dependencies },

        Unsupported("additionalItems", KeywordForm.Any, "draft 2020-12 has 'prefixItems' and 'items'"),
        Unsupported("$recursiveRef", KeywordForm.Reference, "draft 2020-12 has '$dynamicRef'"),
        Unsupported("$recursiveAnchor", KeywordForm.Anchor, "draft 2020-12 has '$dynamicAnchor'"),
        Unsupported("id", KeywordForm.Any, "draft 2020-12 has '$id'"),

        Supported("x-bex-namespace", Vocabulary.BoneExo, KeywordForm.Text),
        Supported("x-bex-name", Vocabulary.BoneExo, KeywordForm.Text),
        Supported("x-bex-names", Vocabulary.BoneExo, KeywordForm.Identifiers),
        Supported("x-bex-kind", Vocabulary.BoneExo, KeywordForm.Choice, "id"),
        Supported("x-bex-number", Vocabulary.BoneExo, KeywordForm.Choice, "decimal", "bigInteger"),
        Supported("x-bex-sensitive", Vocabulary.BoneExo, KeywordForm.Boolean),
        Supported("x-bex-key", Vocabulary.BoneExo, KeywordForm.Text),
        Supported("x-bex-ref", Vocabulary.BoneExo, KeywordForm.Text),
        Supported("x-bex-unit", Vocabulary.BoneExo, KeywordForm.Text),
        Supported("x-bex-meaning", Vocabulary.BoneExo, KeywordForm.Curies),
        Supported("x-bex-marginality", Vocabulary.BoneExo, KeywordForm.Choice, "minimum", "recommended", "optional"),
        Supported("x-bex-interface", Vocabulary.BoneExo, KeywordForm.Boolean),
        Supported("x-bex-extends", Vocabulary.BoneExo, KeywordForm.Reference),
        Supported("x-bex-rule", Vocabulary.BoneExo, KeywordForm.Strings),
    ];

    private static readonly Dictionary<string, Keyword> ByName = All.ToDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The keyword of a name, or <see langword="null"/> where the name is unknown.</summary>
    public static Keyword? Find(string name) => ByName.TryGetValue(name, out Keyword? keyword) ? keyword : null;

    private static Keyword Supported(string name, Vocabulary vocabulary, KeywordForm form, params string[] choices) =>
        new(name, vocabulary, form, IsSupported: true, choices.ToEquatableArray());

    private static Keyword Unsupported(string name, KeywordForm form, string cure) =>
        new(name, Vocabulary.Legacy, form, IsSupported: false, Cure: cure);
}
