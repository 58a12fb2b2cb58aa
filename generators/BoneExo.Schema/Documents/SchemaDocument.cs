using BoneExo.Schema.Json;

namespace BoneExo.Schema.Documents;

/// <summary>A parsed schema document without positions, so that reformatting a file leaves it equal.</summary>
/// <param name="BaseUri">The absolute <c>$id</c> of the root, else <c>bex:///</c> and the logical path.</param>
internal sealed record SchemaDocument(string LogicalPath, string BaseUri, SchemaRole Role, JsonValue Root)
{
    private const string FileScheme = "bex:///";

    /// <summary>Whether this assembly publishes it.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether it has an identifier of its own, by which others can refer to it.</summary>
    public bool HasIdentifier => !BaseUri.StartsWith(FileScheme, StringComparison.Ordinal);
}
