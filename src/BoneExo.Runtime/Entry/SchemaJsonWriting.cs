using System.Text;
using System.Text.Json;
using BoneExo.Entry;

namespace BoneExo;

public static partial class SchemaJson
{
    /// <summary>Writes a value as UTF-8.</summary>
    public static byte[] ToUtf8<T>(T value, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledWriter writer = PooledWriter.Rent((options ?? SchemaJsonOptions.Default).Indented);
        T.Write(writer.Json, value);
        return writer.Written.ToArray();
    }

    /// <summary>Writes a value as text.</summary>
    public static string ToJson<T>(T value, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledWriter writer = PooledWriter.Rent((options ?? SchemaJsonOptions.Default).Indented);
        T.Write(writer.Json, value);
        return Encoding.UTF8.GetString(writer.Written);
    }

    /// <summary>Writes a value where the writer stands.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T value) where T : ISchemaType<T> => T.Write(writer, value);

    /// <summary>Writes a value as UTF-8 to a stream.</summary>
    public static async ValueTask WriteAsync<T>(Stream utf8, T value, SchemaJsonOptions? options = null, CancellationToken cancellation = default)
        where T : ISchemaType<T>
    {
        using PooledWriter writer = PooledWriter.Rent((options ?? SchemaJsonOptions.Default).Indented);
        T.Write(writer.Json, value);
        await utf8.WriteAsync(writer.WrittenMemory, cancellation).ConfigureAwait(false);
    }
}
