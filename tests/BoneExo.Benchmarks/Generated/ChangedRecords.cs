using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BoneExo.Benchmarks.Generated;

/// <summary>Records as they are otherwise met: with errors, or in another script.</summary>
internal static partial class ChangedRecords
{
    private const int FirstIdeograph = 0x4E00;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record with so many errors: keys that do not begin as keys of their kind do.</summary>
    /// <exception cref="InvalidDataException">The record has not so many keys.</exception>
    public static byte[] WithErrors<T>(byte[] record, int count)
        where T : ISchemaType<T>
    {
        byte[] changed = [.. record];
        int errors = 0;
        foreach (Match key in Key().Matches(Encoding.Latin1.GetString(record)))
        {
            changed[key.Index] = (byte)'0';
            int found = SchemaJson.Validate<T>(changed).Errors.Count;
            if (found == count)
                return changed;
            // What was no key after all, or told which kind of record it is.
            if (found == errors + 1)
                errors = found;
            else
                changed[key.Index] = record[key.Index];
        }

        throw new InvalidDataException($"a record has only {errors} keys that can be made wrong, and {count} are wanted");
    }

    /// <summary>The record with its free text, which is what has spaces, in ideographs of three bytes each.</summary>
    public static byte[] InIdeographs(byte[] record)
    {
        JsonNode root = JsonNode.Parse(record)!; // a record is an object
        Translate(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString(Plain));
    }

    [GeneratedRegex("(?<=\":\")[a-z]{2,5}-[a-z0-9-]+(?=\")")]
    private static partial Regex Key();

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
