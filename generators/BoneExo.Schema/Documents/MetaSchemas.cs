using BoneExo.Schema.Json;

namespace BoneExo.Schema.Documents;

/// <summary>The meta-schemas of every draft, written out from the standard's tables of keywords; nothing is ever fetched.</summary>
internal static class MetaSchemas
{
    public const string Draft202012 = Base202012 + "schema";

    private const string Base202012 = "https://json-schema.org/draft/2020-12/";
    private const string Base201909 = "https://json-schema.org/draft/2019-09/";

    private static readonly Dictionary<string, string> Texts = WrittenOut();

    /// <summary>The URIs of all, without fragment.</summary>
    public static IEnumerable<string> Uris => Texts.Keys;

    /// <summary>The meta-schema with this URI, by either scheme of the web; or <see langword="null"/>.</summary>
    public static SchemaDocument? Find(string uri)
    {
        if (!Texts.ContainsKey(uri))
            uri = Other(uri);
        if (!Texts.TryGetValue(uri, out string? text))
            return null;
        JsonValue root = JsonReader.Read(text, default).Value ?? throw new InvalidOperationException($"the meta-schema '{uri}' is not JSON");
        return new(uri, uri, SchemaRole.Reference, root);
    }

    private static Dictionary<string, string> WrittenOut()
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> vocabulary in MetaSchemas202012.Keywords)
            texts.Add(Base202012 + vocabulary.Key, $$"""{ "$schema": "{{Draft202012}}", "$id": "{{Base202012}}{{vocabulary.Key}}", "$dynamicAnchor": "meta", "type": ["object", "boolean"], {{vocabulary.Value}} }""");
        foreach (KeyValuePair<string, string> vocabulary in MetaSchemas201909.Keywords)
            texts.Add(Base201909 + vocabulary.Key, $$"""{ "$schema": "{{Base201909}}schema", "$id": "{{Base201909}}{{vocabulary.Key}}", "$recursiveAnchor": true, "type": ["object", "boolean"], {{vocabulary.Value}} }""");
        foreach ((string uri, string identifier, string keywords) in EarlierMetaSchemas.Keywords)
            texts.Add(uri, $$"""{ "$schema": "{{uri}}#", "{{identifier}}": "{{uri}}#", {{keywords}} }""");
        return texts;
    }

    // The later drafts' URIs begin with https, the earlier ones' with http, and authors mix them up.
    private static string Other(string uri) =>
        uri.StartsWith("https://", StringComparison.Ordinal) ? "http" + uri.Substring(5)
        : uri.StartsWith("http://", StringComparison.Ordinal) ? "https" + uri.Substring(4)
        : uri;
}
