using System.Globalization;
using System.Text.Json;

namespace BoneExo.Cli.Validation;

/// <summary>Something wrong with a document, at its place.</summary>
/// <param name="SchemaLocation">Where the rule stands; empty where no schema has it.</param>
internal sealed record DataFinding(int Line, int Column, string Pointer, string Rule, string Message, string SchemaLocation)
{
    /// <param name="lineOffset">How many lines stand before the document in its file.</param>
    public static DataFinding Of(SchemaError error, int lineOffset)
    {
        // The cure by the name it has on the command line.
        string message = error.Rule == "json/depth" ? error.Message.Replace(nameof(SchemaJsonOptions.MaxDepth), "--max-depth", StringComparison.Ordinal) : error.Message;
        return new(error.Line + lineOffset, error.Column, error.Pointer, error.Rule, message, error.SchemaLocation);
    }

    public string InFile(string path)
    {
        string where = Pointer.Length > 0 ? $" at {Pointer}" : "";
        string schema = SchemaLocation.Length > 0 ? $" ({SchemaLocation})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{Line}:{Column}: {Rule}{where}: {Message}{schema}");
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", Line);
        writer.WriteNumber("column", Column);
        writer.WriteString("pointer", Pointer);
        writer.WriteString("rule", Rule);
        writer.WriteString("message", Message);
        writer.WriteString("schemaLocation", SchemaLocation);
        writer.WriteEndObject();
    }
}
