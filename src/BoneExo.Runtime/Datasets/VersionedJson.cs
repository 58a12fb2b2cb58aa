using System.Text.Json;

namespace BoneExo;

/// <summary>Reads datasets that say by a member <c>schemaVersion</c> which version of the schema they follow.</summary>
public static class VersionedJson
{
    private const string Member = "schemaVersion";

    /// <summary>
    /// Reads a dataset. One of a newer minor version is read with a note, since this reader may not know all of it; one of another major
    /// version is refused with one error, <c>read/schemaVersion</c>, before anything else is looked at. Supported is the version that the
    /// type was generated from.
    /// </summary>
    public static VersionedReading<T> Read<T>(ReadOnlySpan<byte> utf8, SchemaVersion supported, SchemaJsonOptions? options = null)
        where T : class, ISchemaType<T>
    {
        string? note = null;
        if (Find(utf8) is { } text && SchemaVersion.TryParse(text, out SchemaVersion version))
        {
            if (version.Major != supported.Major)
                return new(null, new(false, [Refusal(utf8, version, supported)], false), null);
            if (version.Minor > supported.Minor)
                note = $"schema version {version} is newer than {supported}; members that this version does not know are kept unread";
        }

        bool isValid = SchemaJson.TryParse(utf8, out T? value, out ValidationReport report, options);
        return new(isValid ? value : null, report, note);
    }

    /// <summary>The text of the member, where the document is an object that has one.</summary>
    private static string? Find(ReadOnlySpan<byte> utf8)
    {
        try
        {
            if (JsonPlaces.Find(utf8, "/" + Member) is not { } place)
                return null;
            Utf8JsonReader reader = new(utf8[place.Offset..], isFinalBlock: false, default);
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (JsonException)
        {
            // Malformed before that member, which the reading itself reports at its place.
            return null;
        }
    }

    private static SchemaError Refusal(ReadOnlySpan<byte> utf8, SchemaVersion version, SchemaVersion supported)
    {
        JsonPlace place = JsonPlaces.Find(utf8, "/" + Member) ?? default;
        string expected = $"{supported.Major}.x";
        return new("/" + Member, "", "read/schemaVersion", place.Line, place.Column, place.Offset, version.ToString(), expected,
            $"schema version {version} has another major than {supported}; read it with a tool for {version.Major}.x or convert it");
    }
}
