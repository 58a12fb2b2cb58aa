using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneExo.Benchmarks.Generated;

/// <summary>Records as they are otherwise met: with an error, or in another script.</summary>
internal static class ChangedRecords
{
    private const int FirstIdeograph = 0x4E00;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record with one error: its key does not begin as keys of its kind do.</summary>
    public static byte[] WithError(byte[] record)
    {
        byte[] changed = [.. record];
        ReadOnlySpan<byte> before = "\"id\":\""u8;
        changed[changed.AsSpan().IndexOf(before) + before.Length] = (byte)'0';
        return changed;
    }

    /// <summary>The record with its free text, which is what has spaces, in ideographs of three bytes each.</summary>
    public static byte[] InIdeographs(byte[] record)
    {
        JsonNode root = JsonNode.Parse(record)!; // a record is an object
        Translate(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString(Plain));
    }

    private static void Translate(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((_, JsonNode? member) in members.ToList())
                    Translate(member);
                break;
            case JsonArray items:
                foreach (JsonNode? item in items.ToList())
                    Translate(item);
                break;
            case JsonValue value when value.TryGetValue(out string? text) && text.Contains(' ', StringComparison.Ordinal):
                value.ReplaceWith(string.Concat(text.Select(c => char.IsAsciiLetter(c) ? (char)(FirstIdeograph + c) : c)));
                break;
        }
    }
}
