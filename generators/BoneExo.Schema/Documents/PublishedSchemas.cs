using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Documents;

/// <summary>What a referenced assembly publishes in its attributes.</summary>
/// <param name="Assembly">The assembly's simple name.</param>
/// <param name="NewerFormat">The format of its attributes where that is newer than <see cref="FormatVersion"/>; then the rest is unknown.</param>
internal sealed record PublishedSchemas(string Assembly, EquatableArray<SchemaDocument> Documents, EquatableArray<PublishedType> Types, int? NewerFormat)
{
    /// <summary>The newest format of the attributes that this compiler reads, and the one it writes.</summary>
    public const int FormatVersion = 1;

    /// <summary>Parses what the attributes hold.</summary>
    /// <param name="documents">The URI and text of each document.</param>
    public static PublishedSchemas Parse(string assembly, IEnumerable<(string Uri, string Text)> documents, IEnumerable<PublishedType> types, CancellationToken cancellation) => new(
        assembly,
        documents.Select(document => Parse(document.Uri, document.Text, cancellation)).OfType<SchemaDocument>().OrderBy(document => document.BaseUri, StringComparer.Ordinal).ToEquatableArray(),
        types.OrderBy(type => type.Location, StringComparer.Ordinal).ToEquatableArray(),
        NewerFormat: null);

    /// <summary>An assembly whose attributes this compiler cannot read.</summary>
    public static PublishedSchemas Newer(string assembly, int format) => new(assembly, [], [], format);

    // The generator wrote the text, so it is JSON; what somebody else wrote by hand and is none leads to an unresolved reference.
    private static SchemaDocument? Parse(string uri, string text, CancellationToken cancellation) =>
        JsonReader.Read(text, cancellation).Value is { } root ? new(uri, uri, SchemaRole.Published, root) : null;
}

/// <summary>The C# type that a published schema became.</summary>
/// <param name="Location">The document's URI and the JSON Pointer of the schema as its fragment.</param>
/// <param name="Name">The type's name in metadata, as in <c>Namespace.Outer+Inner</c>.</param>
internal sealed record PublishedType(string Location, string Name, PublishedKind Kind);

/// <summary>The form of a published type, with the numbers of the runtime's <c>TypeKind</c>.</summary>
internal enum PublishedKind
{
    Record,
    Enum,
    OpenEnum,
    Union,
    Id,
    Scalar,
    TypeUnion,
}
