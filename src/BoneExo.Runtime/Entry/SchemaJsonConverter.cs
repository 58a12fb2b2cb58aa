using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using BoneExo.Codecs;
using BoneExo.Entry;

namespace BoneExo;

/// <summary>
/// Lets System.Text.Json read and write a generated type through its codec, checking while reading. Places in errors count from the
/// value's first byte. Comments and trailing commas are refused, whatever the serializer's options allow.
/// </summary>
public sealed class SchemaJsonConverter<T, TCodec> : JsonConverter<T> where TCodec : struct, ISchemaCodec<T>
{
    /// <inheritdoc/>
    /// <exception cref="SchemaJsonException">The value is not valid.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SchemaJsonOptions limits = options.MaxDepth == 0 ? SchemaJsonOptions.Default : new() { MaxDepth = Math.Min(options.MaxDepth, 1000) };
        // A reader over a sequence may have the value in several pieces.
        if (reader.Position.GetObject() is not null)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return SchemaWalk<T, TCodec>.Parse(JsonMarshal.GetRawUtf8Value(document.RootElement), limits);
        }
        // The first token lies in the reader's buffer, so the whole value does, from the token's first byte to the last one consumed.
        long start = reader.TokenStartIndex;
        int quote = reader.TokenType == JsonTokenType.String ? 1 : 0;
        ref byte first = ref Unsafe.Subtract(ref MemoryMarshal.GetReference(reader.ValueSpan), quote);
        reader.Skip();
        return SchemaWalk<T, TCodec>.Parse(MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start)), limits);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using CompactWriter compact = CompactWriter.Rent();
        TCodec.Write(compact, value);
        JsonTransfer.Copy(compact.Written, writer);
    }
}
