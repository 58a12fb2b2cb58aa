using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Commands;

/// <summary>Prints one JSON object as the result of a command.</summary>
internal static class JsonOutput
{
    // Nothing here ends up in HTML, and Greek letters stay legible.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Terminal terminal, Action<Utf8JsonWriter> members)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        terminal.Output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
