using System.Globalization;
using System.Text.Json;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>Something wrong with a document, at its place.</summary>
/// <param name="SchemaLocation">Where the rule stands; empty where no schema has it.</param>
internal sealed record DataFinding(int Line, int Column, string Pointer, string Rule, string Message, string SchemaLocation)
{
    public RuleSeverity Severity { get; init; } = RuleSeverity.Error;

    /// <summary>The issue of the data set that knows of it.</summary>
    public string? AcknowledgedBy { get; init; }

    /// <summary>Whether it makes the document invalid.</summary>
    public bool IsFatal => Severity == RuleSeverity.Error && AcknowledgedBy is null;

    public string SeverityName => Severity.ToString().ToLowerInvariant();

    /// <param name="line">How many lines stand before the document in its file.</param>
    public static DataFinding Of(SchemaError error, int line)
    {
        // The cure by the name it has on the command line.
        string message = error.Rule == "json/depth" ? error.Message.Replace(nameof(SchemaJsonOptions.MaxDepth), "--max-depth", StringComparison.Ordinal) : error.Message;
        return new(error.Line + line, error.Column, error.Pointer, error.Rule, message, error.SchemaLocation);
    }

    /// <summary>A finding in a valid document, at the value of a pointer; of a member that is missing, at what should have it.</summary>
    public static DataFinding At(ReadDocument document, string pointer, string rule, string message)
    {
        JsonPlace? found = null;
        for (string at = pointer; (found = JsonPlaces.Find(document.Json.Span, at)) is null && at.Length > 0;)
            at = at[..at.LastIndexOf('/')];
        JsonPlace place = found ?? new(1, 1, 0);
        return new(place.Line + document.Line, place.Column, pointer, rule, message, "");
    }

    public string InFile(string path)
    {
        string where = Pointer.Length > 0 ? $" at {Pointer}" : "";
        string schema = SchemaLocation.Length > 0 ? $" ({SchemaLocation})" : "";
        string issue = AcknowledgedBy is null ? "" : $" (acknowledged by {AcknowledgedBy})";
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{Line}:{Column}: {SeverityName} {Rule}{where}: {Message}{schema}{issue}");
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", Line);
        writer.WriteNumber("column", Column);
        writer.WriteString("pointer", Pointer);
        writer.WriteString("severity", SeverityName);
        writer.WriteString("rule", Rule);
        writer.WriteString("message", Message);
        if (SchemaLocation.Length > 0)
            writer.WriteString("schemaLocation", SchemaLocation);
        if (AcknowledgedBy is not null)
            writer.WriteString("acknowledgedBy", AcknowledgedBy);
        writer.WriteEndObject();
    }
}
