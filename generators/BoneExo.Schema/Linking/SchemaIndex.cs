using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>Every subschema, resource and anchor of a set of documents.</summary>
internal sealed class SchemaIndex(Dialects dialects, PublishedLibrary published, DiagnosticSink diagnostics)
{
    private static readonly Dictionary<string, SchemaLocation> NoReferences = [];

    private readonly Dictionary<string, SchemaDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaLocation> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaLocation> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaLocation> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaLocation, SchemaNode> _byLocation = [];
    private readonly List<SchemaNode> _nodes = [];
    private readonly Dictionary<string, SchemaLocation> _origins = new(StringComparer.Ordinal);

    /// <summary>The documents in the order they were added.</summary>
    public IEnumerable<SchemaDocument> Documents => _documents.Values;

    /// <summary>All subschemas in document order; those indexed on demand come last. It grows while references are resolved.</summary>
    public IReadOnlyList<SchemaNode> Nodes => _nodes;

    /// <summary>The URIs of what other assemblies publish.</summary>
    public IEnumerable<string> PublishedUris => published.Uris;

    /// <summary>For each document of another assembly, the place in ours from which references lead there.</summary>
    public IReadOnlyDictionary<string, SchemaLocation> Origins => _origins;

    /// <summary>The URIs of all resources, and where each stands.</summary>
    public IEnumerable<KeyValuePair<string, SchemaLocation>> Resources => _resources;

    /// <summary>The anchors as <c>URI#name</c>.</summary>
    public IEnumerable<string> Anchors => _anchors.Keys;

    public void Add(SchemaDocument document)
    {
        SchemaLocation root = new(document.LogicalPath, "");
        if (!Subschemas.IsSchema(document.Root))
        {
            diagnostics.Report(SchemaRules.WrongForm, root, DiagnosticTarget.Value, document.LogicalPath, "an object or a boolean", JsonPrinter.Excerpt(document.Root));
            return;
        }

        if (_documents.ContainsKey(document.LogicalPath))
        {
            diagnostics.Report(SchemaRules.RepeatedPath, root, DiagnosticTarget.Start, document.LogicalPath);
            return;
        }

        _documents.Add(document.LogicalPath, document);
        _files.Add(SchemaUri.OfFile(document.LogicalPath).ToString(), root);
        Identify(_resources, document.BaseUri, root, "$id");
        Walk(document.Root, root, document.BaseUri, "", Dialects.Default);
    }

    public SchemaNode? Node(SchemaLocation location) => _byLocation.TryGetValue(location, out SchemaNode? node) ? node : null;

    /// <summary>The root of the indexed resource with this URI.</summary>
    public SchemaLocation? Resource(string uri) => _resources.TryGetValue(uri, out SchemaLocation? root) ? root : null;

    /// <summary>Indexes the document of another assembly, or the meta-schema, that has this URI or holds the resource with it.</summary>
    /// <param name="from">The place of the reference.</param>
    public SchemaLocation? Foreign(string uri, SchemaLocation from)
    {
        if (published.Find(uri) is { } document && !_documents.ContainsKey(document.LogicalPath))
        {
            _origins.Add(document.LogicalPath, _origins.TryGetValue(from.Document, out SchemaLocation? origin) ? origin : from);
            Add(document);
            return Resource(uri);
        }

        if (MetaSchemas.Find(uri) is not { } metaSchema)
            return null;
        if (!_resources.ContainsKey(metaSchema.BaseUri))
            Add(metaSchema);
        return _resources[metaSchema.BaseUri];
    }

    /// <summary>The root of the document whose logical path this <c>bex:</c> URI spells.</summary>
    public SchemaLocation? File(string uri) => _files.TryGetValue(uri, out SchemaLocation? root) ? root : null;

    public SchemaLocation? Anchor(string resourceUri, string name) =>
        _anchors.TryGetValue(resourceUri + "#" + name, out SchemaLocation? location) ? location : null;

    /// <summary>The JSON at a location, or <see langword="null"/>.</summary>
    public JsonValue? Find(SchemaLocation location) => JsonPointer.Find(_documents[location.Document].Root, location.Pointer);

    /// <summary>Indexes a schema that stands where no supported keyword leads, such as below an unknown keyword.</summary>
    public void AddOnDemand(SchemaLocation location, JsonValue schema)
    {
        SchemaNode enclosing = Enclosing(location);
        string below = location.Pointer.Substring(enclosing.Location.Pointer.Length);
        Walk(schema, location, enclosing.ResourceUri, enclosing.ResourcePointer + below, enclosing.View.Dialect);
    }

    /// <summary>The innermost indexed schema around a location.</summary>
    public SchemaNode Enclosing(SchemaLocation location)
    {
        string pointer = location.Pointer;
        while (true)
        {
            // The root of a document that references lead into is always indexed.
            pointer = pointer.Substring(0, pointer.LastIndexOf('/'));
            if (Node(location with { Pointer = pointer }) is { } node)
                return node;
        }
    }

    private void Walk(JsonValue schema, SchemaLocation location, string resourceUri, string resourcePointer, Dialect dialect)
    {
        // Met before where an on-demand schema encloses another.
        if (_byLocation.ContainsKey(location))
            return;
        SchemaView view = new(schema, OwnDialect(schema, location) ?? dialect);
        if (OwnUri(view, resourceUri) is { } uri)
        {
            if (location.Pointer.Length > 0 || uri != resourceUri)
                Identify(_resources, uri, location, view.Written("$id"));
            (resourceUri, resourcePointer) = (uri, "");
        }

        foreach (string keyword in (ReadOnlySpan<string>)["$anchor", "$dynamicAnchor"])
        {
            if (view[keyword] is JsonString { Value: string name })
                Identify(_anchors, resourceUri + "#" + name, location, view.Written(keyword));
        }

        SchemaNode node = new(location, resourceUri, resourcePointer, schema, view, NoReferences);
        _nodes.Add(node);
        _byLocation.Add(location, node);
        foreach ((_, string pointer, JsonValue subschema) in Subschemas.Of(view))
            Walk(subschema, location with { Pointer = location.Pointer + pointer }, resourceUri, resourcePointer + pointer, view.Dialect);
    }

    /// <summary>The dialect that a schema resource declares; below its root <c>$schema</c> says nothing.</summary>
    private Dialect? OwnDialect(JsonValue schema, SchemaLocation location) =>
        schema is JsonObject keywords && keywords["$schema"] is JsonString { Value: var uri } && dialects.Find(uri) is { } dialect
        && (location.Pointer.Length == 0 || keywords[dialect.Draft.Identifier] is JsonString)
            ? dialect
            : null;

    private static string? OwnUri(SchemaView schema, string resourceUri) =>
        schema["$id"] is JsonString { Value: { Length: > 0 } id } && SchemaUri.Parse(id) is { Fragment: null or "" } uri
            ? SchemaUri.Parse(resourceUri).Resolve(uri).WithoutFragment().ToString()
            : null;

    private void Identify(Dictionary<string, SchemaLocation> known, string identifier, SchemaLocation location, string keyword)
    {
        if (!known.TryGetValue(identifier, out SchemaLocation? earlier))
            known.Add(identifier, location);
        else if (earlier != location && !IsCopy(earlier, location))
            diagnostics.Report(SchemaRules.RepeatedIdentifier, location with { Pointer = JsonPointer.Append(location.Pointer, keyword) }, DiagnosticTarget.Value, identifier, earlier.ToString());
    }

    // One schema in two documents, such as a copy of another's, is no contradiction.
    private bool IsCopy(SchemaLocation earlier, SchemaLocation location) => earlier.Document != location.Document && Find(earlier) == Find(location);
}
