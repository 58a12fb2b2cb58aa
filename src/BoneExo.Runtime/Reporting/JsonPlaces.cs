using System.Globalization;
using System.Text.Json;
using BoneExo.Reporting;

namespace BoneExo;

/// <summary>Finds where the value of a JSON Pointer stands in a text.</summary>
public static class JsonPlaces
{
    /// <summary>The place of a value; none where the text has no such value. Of members with one name, the first counts.</summary>
    /// <exception cref="JsonException">The text is malformed before that place.</exception>
    public static JsonPlace? Find(ReadOnlySpan<byte> utf8, string pointer)
    {
        int mark = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        Utf8JsonReader reader = new(utf8[mark..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        foreach (string step in pointer.Split('/')[1..])
        {
            if (!MoveTo(ref reader, step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
                return null;
        }

        int offset = (int)reader.TokenStartIndex;
        Place place = new();
        place.MoveTo(utf8[mark..], offset);
        return new(place.Line, place.Column, mark + offset);
    }

    private static bool MoveTo(ref Utf8JsonReader reader, string step) => reader.TokenType switch
    {
        JsonTokenType.StartObject => MoveToMember(ref reader, step),
        JsonTokenType.StartArray => MoveToItem(ref reader, step),
        _ => false,
    };

    private static bool MoveToMember(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFound = reader.ValueTextEquals(name);
            reader.Read();
            if (isFound)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool MoveToItem(ref Utf8JsonReader reader, string step)
    {
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int item) || (step.Length > 1 && step[0] == '0'))
            return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (item-- == 0)
                return true;
            reader.Skip();
        }

        return false;
    }
}
