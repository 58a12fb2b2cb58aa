using System.Buffers;
using System.Text;
using System.Text.Json;
using BoneExo.Codecs;
using BoneExo.Entry;

namespace BoneExo;

public static partial class SchemaJson
{
    /// <summary>Writes a value as UTF-8.</summary>
    public static byte[] ToUtf8<T>(T value, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using CompactWriter writer = Written(value);
        return Laid(writer, options).ToArray();
    }

    /// <summary>Writes a value as text.</summary>
    public static string ToJson<T>(T value, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using CompactWriter writer = Written(value);
        return Encoding.UTF8.GetString(Laid(writer, options).Span);
    }

    /// <summary>Writes a value as UTF-8 into a buffer.</summary>
    public static void Write<T>(IBufferWriter<byte> utf8, T value, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using CompactWriter writer = Written(value);
        utf8.Write(Laid(writer, options).Span);
    }

    /// <summary>Writes a value where the writer stands, with its layout and its escapes.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T value) where T : ISchemaType<T>
    {
        using CompactWriter compact = Written(value);
        JsonTransfer.Copy(compact.Written, writer);
    }

    /// <summary>Writes a value as UTF-8 to a stream.</summary>
    public static async ValueTask WriteAsync<T>(Stream utf8, T value, SchemaJsonOptions? options = null, CancellationToken cancellation = default)
        where T : ISchemaType<T>
    {
        using CompactWriter writer = Written(value);
        await utf8.WriteAsync(Laid(writer, options), cancellation).ConfigureAwait(false);
    }

    /// <summary>A writer that holds the value.</summary>
    internal static CompactWriter Written<T>(T value) where T : ISchemaType<T>
    {
        CompactWriter writer = CompactWriter.Rent();
        T.Write(writer, value);
        return writer;
    }

    private static ReadOnlyMemory<byte> Laid(CompactWriter writer, SchemaJsonOptions? options) =>
        options is { Indented: true } ? IndentedJson.Of(writer.Written) : writer.WrittenMemory;
}
