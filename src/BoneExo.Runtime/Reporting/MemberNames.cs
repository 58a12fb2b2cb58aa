using System.Text.Json;

namespace BoneExo.Reporting;

/// <summary>Reads the names of an object's members.</summary>
internal static class MemberNames
{
    /// <summary>The names of the well-formed object that begins here.</summary>
    public static List<string> Of(ReadOnlySpan<byte> json, int at, int maxDepth)
    {
        List<string> names = [];
        Utf8JsonReader reader = new(json[at..], new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            names.Add(reader.GetString() ?? "");
            reader.Skip();
        }
        return names;
    }
}
