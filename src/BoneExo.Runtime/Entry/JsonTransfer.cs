using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoneExo.Codecs;

namespace BoneExo.Entry;

/// <summary>Hands JSON of ours on to a writer of System.Text.Json, which may want another layout and more escapes.</summary>
internal static class JsonTransfer
{
    // More than any value here can have.
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1024 };

    // All that the encoder escapes which is used where none is named; a backslash stands for what we escape ourselves, perhaps in another way.
    private static readonly SearchValues<byte> Escaped =
        SearchValues.Create([.. "&'+<>`\\"u8, .. Enumerable.Range(0x7F, 0x81).Select(b => (byte)b)]);

    /// <summary>Writes a value where the writer stands.</summary>
    public static void Copy(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        JavaScriptEncoder encoder = writer.Options.Encoder ?? JavaScriptEncoder.Default;
        bool isAsTheyWant = encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping || (encoder == JavaScriptEncoder.Default && !json.ContainsAny(Escaped));
        if (isAsTheyWant && !writer.Options.Indented)
            writer.WriteRawValue(json, skipInputValidation: true);
        else
            CopyTokens(json, writer);
    }

    private static void CopyTokens(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        Utf8JsonReader reader = new(json, Deep);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    CopyText(reader, writer, isName: true);
                    break;
                case JsonTokenType.String:
                    CopyText(reader, writer, isName: false);
                    break;
                case JsonTokenType.Number:
                    // An element keeps the spelling; so would a raw value, but on the line of the last one.
                    JsonElement.ParseValue(ref reader).WriteTo(writer);
                    break;
                case JsonTokenType.Null:
                    writer.WriteNullValue();
                    break;
                default:
                    writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                    break;
            }
        }
    }

    private static void CopyText(in Utf8JsonReader reader, Utf8JsonWriter writer, bool isName)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        byte[]? rented = null;
        if (reader.ValueIsEscaped)
        {
            rented = ArrayPool<byte>.Shared.Rent(text.Length);
            text = rented.AsSpan(0, Escapes.Decode(text, rented, replacesLoneSurrogates: true));
        }
        if (isName)
            writer.WritePropertyName(text);
        else
            writer.WriteStringValue(text);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
