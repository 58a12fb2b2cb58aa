namespace BoneExo;

/// <summary>A schema document that the assembly publishes: schemas of other assemblies can refer to it.</summary>
/// <param name="formatVersion">The format of the publication attributes.</param>
/// <param name="uri">The document's absolute <c>$id</c>.</param>
/// <param name="text">The document without white space.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PublishedSchemaAttribute(int formatVersion, string uri, string text) : Attribute
{
    /// <summary>The format of the publication attributes: a compiler that knows only older ones refuses the assembly.</summary>
    public int FormatVersion { get; } = formatVersion;

    /// <summary>The document's absolute <c>$id</c>.</summary>
    public string Uri { get; } = uri;

    /// <summary>The document without white space.</summary>
    public string Text { get; } = text;
}
