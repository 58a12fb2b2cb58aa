using System.Globalization;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Naming;

/// <summary>Names locations: what a type there is called depends on nothing but the way to it.</summary>
internal sealed class LocationNames(SchemaGraph graph, string rootNamespace, DiagnosticSink diagnostics)
{
    private readonly Dictionary<SchemaLocation, string> _names = [];
    private readonly Dictionary<string, SchemaDocument> _documents = graph.Documents.ToDictionary(document => document.LogicalPath);

    public CSharpType Type(SchemaLocation location) => graph.IsPublished(location.Document) && graph.Published.Type(location) is { } published
        ? CSharpType.OfMetadata(published.Name)
        : new(Namespace(location.Document), null, Name(location));

    /// <summary>The class of a document's evaluators. Nobody spells that of a document for references, which others may have called as they like.</summary>
    public CSharpType Evaluators(string document) => new(graph.IsPublished(document) ? rootNamespace : Namespace(document), null, _documents[document].Role switch
    {
        SchemaRole.Generate => Name(new(document, "")) + "Schema",
        SchemaRole.Validate => (Given(new(document, "")) ?? Path(document)) + "Schema",
        _ => EvaluatorNames.Document(document),
    });

    /// <summary>Gives a union's case its name as the owner of types inside it.</summary>
    public void Set(SchemaLocation location, string name) => _names[location] = name;

    /// <summary>The <c>x-bex-name</c> at a location, if it is an identifier.</summary>
    public string? Given(SchemaLocation location)
    {
        if (!graph.TryGet(location, out SchemaNode? node) || node?.Text("x-bex-name") is not { } given)
            return null;
        if (CSharpNames.IsIdentifier(given))
            return given;
        diagnostics.Report(SchemaRules.InvalidName, location with { Pointer = location.Pointer + "/x-bex-name" }, DiagnosticTarget.Value, given);
        return null;
    }

    /// <summary>Whether a type there has no name in the schema: neither a definition's nor one of its own.</summary>
    public bool IsUnnamed(SchemaLocation location) =>
        location.Pointer.Length > 0 && !Shaper.IsDefinition(location.Pointer) && Given(location) is null;

    /// <summary>The name that the <c>x-bex-names</c> of a schema gives to one of its properties or literals.</summary>
    public string? GivenTo(string jsonName, SchemaLocation owner) =>
        graph.TryGet(owner, out SchemaNode? node) && node?.Schema is JsonObject schema && schema["x-bex-names"] is JsonObject names
        && names[jsonName] is JsonString { Value: var given } && CSharpNames.IsIdentifier(given)
            ? given
            : null;

    /// <summary>The name of a property by the schema that lists it, so that all records composed of that have the same, or by its own.</summary>
    public string? GivenToMember(PropertyShape property, SchemaLocation record)
    {
        if (property.Location is not { } location)
            return GivenTo(property.JsonName, record);
        string list = JsonPointer.Append("/properties", property.JsonName);
        SchemaLocation owner = location.Pointer.EndsWith(list, StringComparison.Ordinal)
            ? location with { Pointer = location.Pointer.Substring(0, location.Pointer.Length - list.Length) }
            : record;
        return GivenTo(property.JsonName, owner) ?? GivenHere(location);
    }

    /// <summary>The name of a property whose schema stands in place; beside an inline type the name is the type's.</summary>
    private string? GivenHere(SchemaLocation location) =>
        graph.TryGet(location, out SchemaNode? node) && node?.Schema is JsonObject schema && (schema["$ref"] is not null || schema["type"] is JsonString { Value: not "object" })
            ? Given(location)
            : null;

    private string Name(SchemaLocation location)
    {
        if (!_names.TryGetValue(location, out string? name))
            _names[location] = name = Given(location) ?? Derive(location);
        return name;
    }

    private string Derive(SchemaLocation location)
    {
        if (location.Pointer.Length == 0)
            return Root(_documents[location.Document]);

        IReadOnlyList<string> tokens = JsonPointer.Parse(location.Pointer) ?? [];
        (string keyword, string? argument) = LastStep(tokens);
        string Above() => Name(location with { Pointer = tokens.Take(tokens.Count - (argument is null ? 1 : 2)).Aggregate("", JsonPointer.Append) });

        return keyword switch
        {
            "$defs" or "definitions" when tokens.Count == 2 && argument is not null => CSharpNames.Pascal(argument),
            "$defs" or "definitions" or "properties" => Above() + CSharpNames.Pascal(argument ?? keyword),
            // A branch beside null is the value itself, and a branch of "allOf" is part of it.
            "anyOf" or "oneOf" or "allOf" => Above(),
            "prefixItems" or "items" when argument is not null => Above() + "Item" + (int.Parse(argument, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture),
            "items" => Above() + "Item",
            "patternProperties" or "additionalProperties" => Above() + "Value",
            _ => Above() + CSharpNames.Pascal(keyword) + (argument is null ? "" : CSharpNames.Pascal(argument)),
        };
    }

    /// <summary>The last keyword of a pointer, and the member or the index below it: a member may be called like a keyword.</summary>
    private static (string Keyword, string? Argument) LastStep(IReadOnlyList<string> tokens)
    {
        int at = 0;
        while (true)
        {
            string keyword = tokens[at++];
            string? argument = at < tokens.Count && TakesArgument(keyword, tokens[at]) ? tokens[at++] : null;
            if (at == tokens.Count)
                return (keyword, argument);
        }
    }

    private static bool TakesArgument(string keyword, string next) => keyword switch
    {
        "$defs" or "definitions" or "properties" or "patternProperties" or "dependentSchemas" => true,
        "anyOf" or "oneOf" or "allOf" or "prefixItems" or "items" => int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static string Root(SchemaDocument document)
    {
        string path = document.BaseUri.StartsWith("bex:///", StringComparison.Ordinal) ? document.LogicalPath : document.BaseUri.TrimEnd('/', '#');
        return Stem(path.Substring(path.LastIndexOfAny(['/', ':']) + 1));
    }

    /// <summary>A name with the folders in it: foreign schemas have one stem easily, and nothing to change it by but their path.</summary>
    private static string Path(string logicalPath) => string.Join("_", logicalPath.Split('/').Select(Stem));

    private static string Stem(string segment)
    {
        foreach (string suffix in (string[])[".json", ".schema"])
        {
            if (segment.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && segment.Length > suffix.Length)
                segment = segment.Substring(0, segment.Length - suffix.Length);
        }

        return CSharpNames.Pascal(segment);
    }

    private string Namespace(string document)
    {
        if (graph.TryGet(new(document, ""), out SchemaNode? root) && root?.Text("x-bex-namespace") is { } given)
        {
            if (CSharpNames.IsNamespace(given))
                return given;
            diagnostics.Report(SchemaRules.InvalidName, new(document, "/x-bex-namespace"), DiagnosticTarget.Value, given);
        }

        return rootNamespace;
    }
}
