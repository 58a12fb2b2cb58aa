using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BoneExo;

/// <summary>A node of the standard's output: what came of a document, or of one keyword for one of its values.</summary>
/// <param name="Valid">The verdict.</param>
public sealed record OutputUnit(bool Valid)
{
    private static readonly JsonWriterOptions Legible = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The keywords that evaluation went through, references among them, as a JSON pointer; missing from a bare verdict.</summary>
    public string? KeywordLocation { get; init; }

    /// <summary>The URI of the keyword.</summary>
    public string? AbsoluteKeywordLocation { get; init; }

    /// <summary>The JSON pointer of the value.</summary>
    public string? InstanceLocation { get; init; }

    /// <summary>What is wrong.</summary>
    public string? Error { get; init; }

    /// <summary>What the keyword says of the value.</summary>
    public RawJson? Annotation { get; init; }

    /// <summary>The units below: of a valid one annotations, of another errors.</summary>
    public ValueArray<OutputUnit> Units { get; init; } = [];

    /// <summary>Writes the unit as the standard's JSON.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteBoolean("valid", Valid);
        WriteText(writer, "keywordLocation", KeywordLocation);
        WriteText(writer, "absoluteKeywordLocation", AbsoluteKeywordLocation);
        WriteText(writer, "instanceLocation", InstanceLocation);
        WriteText(writer, "error", Error);
        if (Annotation is { } annotation)
        {
            writer.WritePropertyName("annotation");
            annotation.WriteTo(writer);
        }
        if (Units.Count > 0)
        {
            writer.WriteStartArray(Valid ? "annotations" : "errors");
            foreach (OutputUnit unit in Units)
                unit.WriteTo(writer);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    /// <summary>The unit as indented JSON.</summary>
    public override string ToString()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Legible))
            WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }
}
