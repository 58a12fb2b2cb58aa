using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BoneExo;

/// <summary>
/// The one spelling of a JSON value (RFC 8785): no blanks, members sorted by the UTF-16 units of their names, numbers as ECMAScript
/// prints the nearest double. Equal values have equal bytes, so that they can be hashed and signed.
/// </summary>
public static class CanonicalJson
{
    // As deep as SchemaJsonOptions allows: every level takes the thread's stack.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 1000, AllowDuplicateProperties = false };

    /// <summary>The canonical spelling of a generated type's value.</summary>
    /// <exception cref="JsonException">A number is beyond the range of a double, or a text holds half of a surrogate pair.</exception>
    public static byte[] Of<T>(T value)
        where T : ISchemaType<T> => Of(SchemaJson.ToUtf8(value));

    /// <summary>The canonical spelling of a document.</summary>
    /// <exception cref="JsonException">
    /// The text is malformed, nested deeper than 1000 levels or names a member twice; a number is beyond the range of a double, or a text
    /// holds half of a surrogate pair.
    /// </exception>
    public static byte[] Of(ReadOnlySpan<byte> utf8)
    {
        int mark = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        JsonElement root = Parse(utf8[mark..]);
        ArrayBufferWriter<byte> output = new(utf8.Length);
        Write(output, root, "");
        return output.WrittenSpan.ToArray();
    }

    private static JsonElement Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonElement.Parse(utf8, Strict);
        }
        catch (InvalidOperationException exception)
        {
            // Names are decoded to be compared; .NET says this of one that holds half of a surrogate pair.
            throw new JsonException("a member's name holds half of a surrogate pair; canonical JSON cannot hold it", exception);
        }
    }

    private static void Write(ArrayBufferWriter<byte> output, JsonElement value, string at)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(output, value, at);
                break;
            case JsonValueKind.Array:
                WriteArray(output, value, at);
                break;
            case JsonValueKind.String:
                WriteString(output, Text(value, at));
                break;
            case JsonValueKind.Number:
                output.Write(Encoding.ASCII.GetBytes(EcmaNumber.Of(Double(value, at))));
                break;
            default:
                output.Write(Encoding.ASCII.GetBytes(value.GetRawText()));
                break;
        }
    }

    private static void WriteObject(ArrayBufferWriter<byte> output, JsonElement value, string at)
    {
        string separator = "{";
        foreach (JsonProperty member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            output.Write(Encoding.ASCII.GetBytes(separator));
            WriteString(output, member.Name);
            output.Write(":"u8);
            Write(output, member.Value, $"{at}/{Pointers.Escape(member.Name)}");
            separator = ",";
        }

        output.Write(separator == "{" ? "{}"u8 : "}"u8);
    }

    private static void WriteArray(ArrayBufferWriter<byte> output, JsonElement value, string at)
    {
        output.Write("["u8);
        int position = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (position > 0)
                output.Write(","u8);
            Write(output, item, FormattableString.Invariant($"{at}/{position++}"));
        }

        output.Write("]"u8);
    }

    private static void WriteString(ArrayBufferWriter<byte> output, string text)
    {
        StringBuilder spelling = new("\"", text.Length + 2);
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => spelling.Append("\\\""),
                '\\' => spelling.Append("\\\\"),
                '\b' => spelling.Append("\\b"),
                '\t' => spelling.Append("\\t"),
                '\n' => spelling.Append("\\n"),
                '\f' => spelling.Append("\\f"),
                '\r' => spelling.Append("\\r"),
                < ' ' => spelling.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => spelling.Append(c),
            };
        }

        output.Write(Encoding.UTF8.GetBytes(spelling.Append('"').ToString()));
    }

    private static double Double(JsonElement number, string at) =>
        number.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw new JsonException($"number '{number.GetRawText()}' at '{at}' is beyond the range of a double; canonical JSON cannot hold it");

    private static string Text(JsonElement text, string at)
    {
        try
        {
            return text.GetString()!;   // a string is never null
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException($"the text at '{at}' holds half of a surrogate pair; canonical JSON cannot hold it", exception);
        }
    }
}
