using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BoneExo.Exports;

/// <summary>Writes a JSON document as indented text.</summary>
internal static class JsonText
{
    // Nothing here ends up in HTML, and Greek letters stay legible.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> document)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
            document(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>Writes a member that has a value.</summary>
    public static void Stated(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
