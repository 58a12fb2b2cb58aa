using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Keywords;

/// <summary>Which vocabularies the schemas of each document use: those of the standard, or those that its own meta-schema names.</summary>
internal sealed class Dialects(SchemaGraph graph)
{
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
        ["https://boneexo.dev/v1/vocab/codegen"] = Vocabulary.BoneExo,
    };

    private const string Standard = "https://json-schema.org/draft/2020-12/vocab/";

    private readonly Dictionary<string, HashSet<Vocabulary>?> _byDocument = [];

    /// <summary>Whether a keyword means anything in the schemas of a document.</summary>
    public bool IsActive(string document, Keyword keyword)
    {
        if (!_byDocument.TryGetValue(document, out HashSet<Vocabulary>? active))
            _byDocument[document] = active = Find(document);
        // Core and ours are not for a meta-schema to leave out.
        return active is null || keyword.Vocabulary is Vocabulary.Core or Vocabulary.BoneExo || active.Contains(keyword.Vocabulary);
    }

    /// <summary>Whether the schemas of a document have a meta-schema that makes the format-assertion vocabulary its own.</summary>
    public bool AssertsFormat(string document, string format) =>
        FormatOptions.Known.Contains(format)
        && graph.TryGet(new(document, ""), out SchemaNode? root)
        && root?.Schema is JsonObject schema
        && schema["$schema"] is JsonString { Value: var dialect }
        && !IsStandard(dialect)
        && MetaSchema(dialect)?["$vocabulary"] is JsonObject vocabularies
        && vocabularies[Standard + "format-assertion"] is not null;

    /// <summary>Whether a dialect is the standard's, or a document is there that defines it.</summary>
    public bool IsKnown(string dialect) => IsStandard(dialect) || MetaSchema(dialect) is not null;

    private static bool IsStandard(string dialect) => dialect.TrimEnd('#') == MetaSchemas.Draft202012;

    private HashSet<Vocabulary>? Find(string document)
    {
        if (!graph.TryGet(new(document, ""), out SchemaNode? root) || root?.Schema is not JsonObject schema || schema["$schema"] is not JsonString { Value: var dialect })
            return null;
        return !IsStandard(dialect) && MetaSchema(dialect)?["$vocabulary"] is JsonObject { Members: var members }
            ? [.. members.Where(member => Vocabularies.ContainsKey(member.Name)).Select(member => Vocabularies[member.Name])]
            : null;
    }

    private JsonObject? MetaSchema(string dialect) =>
        graph.Documents.FirstOrDefault(document => document.BaseUri == dialect.TrimEnd('#') || document.LogicalPath == dialect)?.Root as JsonObject;
}
