using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;

namespace BoneExo.Schema.Linking;

/// <summary>What the author of a reference that leads nowhere may have meant.</summary>
internal static class Suggestions
{
    private static readonly string[] Definitions = ["/$defs", "/definitions"];
    private const string FileScheme = "bex:///";

    /// <summary>The document whose URI or relative path is nearest to the reference's, with the reference's fragment.</summary>
    public static string? Document(SchemaIndex index, string from, string reference)
    {
        int hash = reference.IndexOf('#');
        string document = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash);
        string? nearest = EditDistance.Nearest(document, index.Documents.SelectMany(d => Names(d, from)).Concat(index.PublishedUris));
        return nearest is null ? null : nearest + fragment;
    }

    /// <summary>The anchor or definition of a resource whose name is nearest to the fragment's.</summary>
    public static string? Fragment(SchemaIndex index, SchemaLocation root, string uri, SchemaUri reference, string fragment)
    {
        // By name alone, so that '#/definitions/X' finds '#/$defs/X'.
        Dictionary<string, string> byName = new(StringComparer.Ordinal);
        foreach (SchemaNode node in index.Nodes)
        {
            if (node.Location.Document == root.Document && node.ResourceUri == uri && NameOf(node.ResourcePointer) is { } name && !byName.ContainsKey(name))
                byName.Add(name, JsonPointer.ToFragment(node.ResourcePointer));
        }

        string prefix = uri + "#";
        foreach (string anchor in index.Anchors)
        {
            string name = anchor.StartsWith(prefix, StringComparison.Ordinal) ? anchor.Substring(prefix.Length) : "";
            if (name.Length > 0 && !byName.ContainsKey(name))
                byName.Add(name, name);
        }

        string wanted = JsonPointer.Parse(fragment) is { Count: > 0 } tokens ? tokens[tokens.Count - 1] : fragment;
        string? nearest = EditDistance.Nearest(wanted, byName.Keys) is { } meant ? byName[meant] : Pointer(index, root, uri, fragment);
        return nearest is null ? null : (reference with { Fragment = nearest }).ToString();
    }

    /// <summary>The place of a schema whose pointer differs in one token, which is near.</summary>
    private static string? Pointer(SchemaIndex index, SchemaLocation root, string uri, string fragment)
    {
        if (JsonPointer.Parse(fragment) is not { Count: > 0 } wanted)
            return null;
        foreach (SchemaNode node in index.Nodes.Where(node => node.Location.Document == root.Document && node.ResourceUri == uri))
        {
            IReadOnlyList<string> tokens = JsonPointer.Parse(node.ResourcePointer) ?? [];
            int[] differing = tokens.Count == wanted.Count ? [.. Enumerable.Range(0, wanted.Count).Where(i => tokens[i] != wanted[i])] : [];
            if (differing is [var at] && EditDistance.Nearest(wanted[at], [tokens[at]]) is not null)
                return JsonPointer.ToFragment(node.ResourcePointer);
        }

        return null;
    }

    /// <summary>A URI for a message: a document without <c>$id</c> by its logical path.</summary>
    public static string Display(SchemaUri uri)
    {
        string text = uri.ToString();
        return text.StartsWith(FileScheme, StringComparison.Ordinal) ? text.Substring(FileScheme.Length) : text;
    }

    private static string? NameOf(string pointer)
    {
        int end = pointer.LastIndexOf('/');
        return Definitions.Any(keyword => end >= 0 && pointer.Substring(0, end).EndsWith(keyword, StringComparison.Ordinal)) ? JsonPointer.Unescape(pointer.Substring(end + 1)) : null;
    }

    private static IEnumerable<string> Names(SchemaDocument document, string from)
    {
        yield return RelativePath(from, document.LogicalPath);
        if (!document.BaseUri.StartsWith(FileScheme, StringComparison.Ordinal))
            yield return document.BaseUri;
    }

    private static string RelativePath(string from, string to)
    {
        string[] start = from.Split('/');
        string[] end = to.Split('/');
        int shared = 0;
        while (shared < start.Length - 1 && shared < end.Length - 1 && start[shared] == end[shared])
            shared++;
        return string.Join("/", Enumerable.Repeat("..", start.Length - 1 - shared).Concat(end.Skip(shared)));
    }
}
