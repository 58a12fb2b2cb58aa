using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Where a rule stands in the schemas: a document and a JSON pointer into it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Site
{
    /// <summary>Names the subschema at <paramref name="pointer"/> of <paramref name="document"/>.</summary>
    public Site(string document, string pointer)
    {
        Document = document;
        Pointer = pointer;
    }

    /// <summary>Names the subschema at <paramref name="pointer"/> below <paramref name="parent"/>.</summary>
    public Site(Site parent, string pointer) : this(parent.Document, parent.Pointer + pointer)
    {
    }

    /// <summary>The absolute URI or the logical path of the schema document.</summary>
    public string Document { get; }

    /// <summary>The JSON pointer of the subschema.</summary>
    public string Pointer { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Document}#{Pointer}";
}
