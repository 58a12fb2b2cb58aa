using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>Finds what references lead to, and says what is wrong with those that lead nowhere.</summary>
internal sealed class ReferenceResolver(SchemaIndex index, DiagnosticSink diagnostics)
{
    /// <summary>The keywords that refer to other schemas.</summary>
    public static readonly EquatableArray<string> Keywords = ["$ref", "$dynamicRef"];

    /// <summary>The keyword by which a schema extends another.</summary>
    public const string ExtendsKeyword = "x-bex-extends";

    private string _keyword = "";

    /// <summary>The targets of a schema's reference keywords, by keyword; a diagnosed one is left out.</summary>
    public Dictionary<string, SchemaLocation> Resolve(SchemaNode node)
    {
        Dictionary<string, SchemaLocation> targets = [];
        foreach (string keyword in Keywords)
        {
            _keyword = keyword;
            if (node.View[keyword] is JsonString { Value: string text } && Resolve(node, text) is { } target)
                targets.Add(keyword, target);
        }

        return targets;
    }

    /// <summary>The schema that this one extends; a diagnosed one is left out.</summary>
    public SchemaLocation? ResolveExtended(SchemaNode node)
    {
        _keyword = ExtendsKeyword;
        return node.View[ExtendsKeyword] is JsonString { Value: string text } ? Resolve(node, text) : null;
    }

    private SchemaLocation? Resolve(SchemaNode node, string text)
    {
        SchemaUri reference = SchemaUri.Parse(text);
        SchemaUri target = SchemaUri.Parse(node.ResourceUri).Resolve(reference);
        if (Resource(node, reference, target) is not { } root)
            return Unresolved(node, target, Suggestions.Document(index, node.Location.Document, text));
        if (target.DecodedFragment() is not { } fragment)
            return Unresolved(node, target, null);
        if (fragment.Length == 0)
            return root;
        string uri = (index.Node(root)?.ResourceUri) ?? target.WithoutFragment().ToString();
        if (fragment[0] != '/')
            return index.Anchor(uri, fragment) ?? Unresolved(node, target, Suggestions.Fragment(index, root, uri, reference, fragment));
        SchemaLocation location = root with { Pointer = root.Pointer + fragment };
        if (index.Node(location) is not null)
            return location;
        return index.Find(location) is { } value
            ? OnDemand(node, target, location, value)
            : Unresolved(node, target, Suggestions.Fragment(index, root, uri, reference, fragment));
    }

    private SchemaLocation? Resource(SchemaNode node, SchemaUri reference, SchemaUri target)
    {
        // A file finds its neighbour by its name even where their '$id's are unlike the names.
        SchemaUri file = SchemaUri.OfFile(node.Location.Document).Resolve(reference);
        string uri = target.WithoutFragment().ToString();
        return index.Resource(uri) ?? index.File(file.WithoutFragment().ToString()) ?? index.Foreign(uri, Place(node));
    }

    private SchemaLocation? OnDemand(SchemaNode node, SchemaUri target, SchemaLocation location, JsonValue value)
    {
        string? kind = value switch
        {
            JsonNull => "null",
            JsonNumber => "a number",
            JsonString => "a string",
            JsonArray => "an array",
            JsonObject when IsMapOfSchemas(location) => "an object of schemas",
            _ => null,
        };
        if (kind is not null)
        {
            diagnostics.Report(SchemaRules.NotASchema, Place(node), DiagnosticTarget.Value, Suggestions.Display(target), kind, _keyword == ExtendsKeyword ? ExtendsKeyword : "$ref");
            return null;
        }

        index.AddOnDemand(location, value);
        return location;
    }

    private bool IsMapOfSchemas(SchemaLocation location)
    {
        SchemaNode enclosing = index.Enclosing(location);
        string keyword = location.Pointer.Substring(enclosing.Location.Pointer.Length + 1);
        return enclosing.View.Dialect.Draft.Find(keyword) is { Form: KeywordForm.SchemaMap or KeywordForm.Dependencies };
    }

    private SchemaLocation? Unresolved(SchemaNode node, SchemaUri target, string? suggestion)
    {
        // What another assembly wrote was right where it was compiled.
        string cure = index.Origins.ContainsKey(node.Location.Document) ? "; reference the assembly that publishes it" : EditDistance.Question(suggestion);
        diagnostics.Report(SchemaRules.UnresolvedReference, Place(node), DiagnosticTarget.Value, Suggestions.Display(target), cure, _keyword == ExtendsKeyword ? ExtendsKeyword : "$ref");
        return null;
    }

    private SchemaLocation Place(SchemaNode node) =>
        node.Location with { Pointer = JsonPointer.Append(node.Location.Pointer, node.View.Written(_keyword)) };
}
