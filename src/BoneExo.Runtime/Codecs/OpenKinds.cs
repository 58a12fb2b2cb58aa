using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace BoneExo.Codecs;

/// <summary>Goes between a kind that an open union keeps as JSON and the type that an extension package has for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OpenKinds
{
    /// <summary>Reads the value of a kind; false where it is another kind, or not valid as this one.</summary>
    public static bool TryRead<T>(string kind, string wanted, RawJson json, [NotNullWhen(true)] out T? value) where T : class, ISchemaType<T>
    {
        value = null;
        return kind == wanted && SchemaJson.TryParse(json.Utf8, out value, out _, Deep) && value is not null;
    }

    /// <summary>The JSON of a value, as the union keeps it.</summary>
    public static RawJson Keep<T>(T value) where T : ISchemaType<T> => RawJson.Parse(SchemaJson.ToUtf8(value), Deep);

    // It was inside a document whose depth has been checked.
    private static SchemaJsonOptions Deep { get; } = new() { MaxDepth = 1000 };
}
