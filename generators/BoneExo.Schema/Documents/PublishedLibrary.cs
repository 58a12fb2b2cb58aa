using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Documents;

/// <summary>The published schemas of all referenced assemblies, by URI.</summary>
internal sealed class PublishedLibrary
{
    private readonly Dictionary<string, List<(string Assembly, SchemaDocument Document)>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Assembly, PublishedType Type)>> _types = new(StringComparer.Ordinal);

    private Dictionary<string, SchemaDocument>? _embedded;

    public PublishedLibrary(EquatableArray<PublishedSchemas> assemblies)
    {
        foreach (PublishedSchemas assembly in assemblies.OrderBy(assembly => assembly.Assembly, StringComparer.Ordinal))
        {
            foreach (SchemaDocument document in assembly.Documents)
                Add(_documents, document.BaseUri, (assembly.Assembly, document));
            foreach (PublishedType type in assembly.Types)
                Add(_types, type.Location, (assembly.Assembly, type));
        }
    }

    /// <summary>The URIs of all documents.</summary>
    public IEnumerable<string> Uris => _documents.Keys;

    /// <summary>The document that has a URI, or holds the resource with it; of several the first assembly's.</summary>
    public SchemaDocument? Find(string uri)
    {
        if (_documents.TryGetValue(uri, out var found))
            return found[0].Document;
        _embedded ??= Embedded();
        return _embedded.TryGetValue(uri, out SchemaDocument? document) ? document : null;
    }

    /// <summary>The first assembly that publishes a document.</summary>
    public string? Assembly(string uri) => _documents.TryGetValue(uri, out var found) ? found[0].Assembly : null;

    /// <summary>The first and another assembly where they publish different texts of one document.</summary>
    public (string First, string Second)? Contradiction(string uri)
    {
        if (!_documents.TryGetValue(uri, out var found))
            return null;
        string? other = found.Where(candidate => candidate.Document.Root != found[0].Document.Root).Select(candidate => candidate.Assembly).FirstOrDefault();
        return other is null ? null : (found[0].Assembly, other);
    }

    /// <summary>The type of a schema in a published document.</summary>
    public PublishedType? Type(SchemaLocation location) => _types.TryGetValue(Key(location), out var found) ? found[0].Type : null;

    /// <summary>A schema of the document that two assemblies have types for.</summary>
    public (string Location, string First, string Second)? RepeatedType(string uri)
    {
        foreach (KeyValuePair<string, List<(string Assembly, PublishedType Type)>> entry in _types.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (entry.Value.Count > 1 && entry.Key.StartsWith(uri + "#", StringComparison.Ordinal))
                return (entry.Key, Spell(entry.Value[0]), Spell(entry.Value[1]));
        }

        return null;
    }

    /// <summary>How the attributes spell a location.</summary>
    public static string Key(SchemaLocation location) => location.Document + "#" + location.Pointer;

    private Dictionary<string, SchemaDocument> Embedded()
    {
        Dictionary<string, SchemaDocument> embedded = new(StringComparer.Ordinal);
        foreach (SchemaDocument document in _documents.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value[0].Document))
            Embed(document.Root, SchemaUri.Parse(document.BaseUri), document, embedded);
        return embedded;
    }

    private static void Embed(JsonValue value, SchemaUri enclosing, SchemaDocument document, Dictionary<string, SchemaDocument> embedded)
    {
        if (value is JsonObject { Members: var members } schema)
        {
            if (schema["$id"] is JsonString { Value: var id })
            {
                enclosing = enclosing.Resolve(SchemaUri.Parse(id)).WithoutFragment();
                if (!embedded.ContainsKey(enclosing.ToString()))
                    embedded.Add(enclosing.ToString(), document);
            }

            foreach (JsonMember member in members)
                Embed(member.Value, enclosing, document, embedded);
        }
        else if (value is JsonArray { Items: var items })
        {
            foreach (JsonValue item in items)
                Embed(item, enclosing, document, embedded);
        }
    }

    private static string Spell((string Assembly, PublishedType Type) found) => $"{found.Type.Name.Replace('+', '.')}' of '{found.Assembly}";

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        list.Add(item);
    }
}
