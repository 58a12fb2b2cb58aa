using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Where a rule stands in the schemas: a document and a JSON pointer into it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Site
{
    /// <summary>Names the subschema at <paramref name="pointer"/> of <paramref name="document"/>.</summary>
    /// <param name="document">The absolute URI or the logical path of the document.</param>
    /// <param name="pointer">The pointer in the document.</param>
    /// <param name="uri">The URI of the schema resource it belongs to; the document where missing.</param>
    /// <param name="fragment">The pointer in that resource; that in the document where missing.</param>
    public Site(string document, string pointer, string? uri = null, string? fragment = null)
    {
        Document = document;
        Pointer = pointer;
        Uri = uri ?? document;
        Fragment = fragment ?? pointer;
    }

    /// <summary>Names the subschema at <paramref name="pointer"/> below <paramref name="parent"/>.</summary>
    public Site(Site parent, string pointer) : this(parent.Document, parent.Pointer + pointer, parent.Uri, parent.Fragment + pointer)
    {
        Entry = parent.Entry;
    }

    /// <summary>Names a subschema as it is reached from <paramref name="origin"/>: by the keywords of <paramref name="via"/>, a reference among them.</summary>
    public Site(Site origin, string via, string document, string pointer, string? uri = null, string? fragment = null)
        : this(document, pointer, uri, fragment)
    {
        Entry = this;
        Origin = origin;
        Via = via;
    }

    /// <summary>The absolute URI or the logical path of the schema document.</summary>
    public string Document { get; }

    /// <summary>The JSON pointer of the subschema.</summary>
    public string Pointer { get; }

    /// <summary>The site of what needs no place: the schema <c>true</c>.</summary>
    public static Site None { get; } = new("", "");

    /// <summary>The URI of the schema resource.</summary>
    internal string Uri { get; }

    /// <summary>The pointer in the schema resource.</summary>
    internal string Fragment { get; }

    /// <summary>The schema around that a reference of the same type leads to, if one does.</summary>
    internal Site? Entry { get; }

    /// <summary>Where the reference begins, of an entry.</summary>
    internal Site? Origin { get; }

    /// <summary>The keywords from the origin to the entry.</summary>
    internal string Via { get; } = "";

    /// <inheritdoc/>
    public override string ToString() => $"{Document}#{Pointer}";
}
