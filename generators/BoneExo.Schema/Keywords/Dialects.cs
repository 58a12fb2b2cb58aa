using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Keywords;

/// <summary>The dialects that <c>$schema</c> can name: the drafts, and what the documents at hand define.</summary>
internal sealed class Dialects(IEnumerable<SchemaDocument> documents)
{
    /// <summary>What a document without <c>$schema</c> is written in.</summary>
    public static readonly Dialect Default = new(Drafts.Draft202012);

    /// <summary>What the <c>$vocabulary</c> keyword calls the vocabularies.</summary>
    public static readonly IReadOnlyDictionary<string, Vocabulary> Vocabularies = new Dictionary<string, Vocabulary>(StringComparer.Ordinal)
    {
        [Standard + "core"] = Vocabulary.Core,
        [Standard + "applicator"] = Vocabulary.Applicator,
        [Standard + "unevaluated"] = Vocabulary.Unevaluated,
        [Standard + "validation"] = Vocabulary.Validation,
        [Standard + "meta-data"] = Vocabulary.MetaData,
        [Standard + "format-annotation"] = Vocabulary.Format,
        [Standard + "format-assertion"] = Vocabulary.Format,
        [Standard + "content"] = Vocabulary.Content,
        [Earlier + "core"] = Vocabulary.Core,
        [Earlier + "applicator"] = Vocabulary.Applicator,
        [Earlier + "validation"] = Vocabulary.Validation,
        [Earlier + "meta-data"] = Vocabulary.MetaData,
        [Earlier + "format"] = Vocabulary.Format,
        [Earlier + "content"] = Vocabulary.Content,
        ["https://boneexo.dev/v1/vocab/codegen"] = Vocabulary.BoneExo,
    };

    private const string Standard = "https://json-schema.org/draft/2020-12/vocab/";
    private const string Earlier = "https://json-schema.org/draft/2019-09/vocab/";

    private readonly Dictionary<string, Dialect?> _byUri = new(StringComparer.Ordinal);

    /// <summary>The dialect that <c>$schema</c> names, or <see langword="null"/> where nothing defines it.</summary>
    public Dialect? Find(string uri)
    {
        if (_byUri.TryGetValue(uri, out Dialect? dialect))
            return dialect;
        if (Drafts.Find(uri) is { } draft)
            return _byUri[uri] = new(draft);

        // Meta-schemas that name each other as theirs end here.
        _byUri[uri] = null;
        return _byUri[uri] = MetaSchema(uri)?.Root is JsonObject metaSchema ? Defined(metaSchema, uri) : null;
    }

    /// <summary>The document at hand that defines a dialect of its own.</summary>
    public SchemaDocument? MetaSchema(string uri) =>
        documents.FirstOrDefault(document => document.BaseUri == uri.TrimEnd('#') || document.LogicalPath == uri);

    private Dialect Defined(JsonObject metaSchema, string uri)
    {
        // A meta-schema is written in the draft that it narrows.
        Draft draft = metaSchema["$schema"] is JsonString { Value: var parent } && parent != uri && Find(parent) is { } wider ? wider.Draft : Drafts.Draft202012;
        if (draft.Find("$vocabulary") is null || metaSchema["$vocabulary"] is not JsonObject { Members: var vocabularies })
            return new(draft);
        return new(draft, [.. vocabularies.Where(member => Vocabularies.ContainsKey(member.Name)).Select(member => Vocabularies[member.Name])])
        {
            AssertsFormat = vocabularies.Any(member => member.Name == Standard + "format-assertion"),
            UnknownVocabularies = vocabularies
                .Where(member => member.Value == JsonBoolean.True && !Vocabularies.ContainsKey(member.Name))
                .Select(member => member.Name)
                .ToEquatableArray(),
        };
    }
}
