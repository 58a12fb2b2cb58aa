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
        if (!_byUri.TryGetValue(uri, out Dialect? dialect))
            _byUri[uri] = dialect = Drafts.Find(uri) is { } draft ? new(draft) : Defined(uri);
        return dialect;
    }

    private Dialect? Defined(string uri)
    {
        if (documents.FirstOrDefault(document => document.BaseUri == uri.TrimEnd('#') || document.LogicalPath == uri)?.Root is not JsonObject metaSchema)
            return null;

        // A meta-schema is written in the draft that it narrows.
        Draft draft = metaSchema["$schema"] is JsonString { Value: var parent } ? Drafts.Find(parent) ?? Drafts.Draft202012 : Drafts.Draft202012;
        return metaSchema["$vocabulary"] is not JsonObject vocabularies
            ? new(draft)
            : new(draft, [.. vocabularies.Members.Where(member => Vocabularies.ContainsKey(member.Name)).Select(member => Vocabularies[member.Name])])
            {
                AssertsFormat = vocabularies[Standard + "format-assertion"] is not null,
            };
    }
}
