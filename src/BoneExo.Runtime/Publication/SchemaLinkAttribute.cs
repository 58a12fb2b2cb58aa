using System.ComponentModel;

namespace BoneExo;

/// <summary>A published document that the assembly was compiled against; <see cref="SchemaJson.VerifyLinks"/> compares it with the one that is loaded.</summary>
/// <param name="uri">The document's URI.</param>
/// <param name="contentHash">The SHA-256 of the document's text, in hexadecimal digits.</param>
/// <param name="witness">A type of the assembly that publishes the document.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaLinkAttribute(string uri, string contentHash, Type witness) : Attribute
{
    /// <summary>The document's URI.</summary>
    public string Uri { get; } = uri;

    /// <summary>The SHA-256 of the document's text, in hexadecimal digits.</summary>
    public string ContentHash { get; } = contentHash;

    /// <summary>A type of the assembly that publishes the document.</summary>
    public Type Witness { get; } = witness;
}
