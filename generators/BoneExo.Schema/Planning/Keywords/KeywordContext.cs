using System.Globalization;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>A schema object whose keywords are read; their forms have been checked before.</summary>
internal sealed record KeywordContext(SchemaNode Node, JsonObject Schema, DiagnosticSink Diagnostics)
{
    public JsonValue? this[string keyword] => Schema[keyword];

    /// <summary>Where the subschema of an applicator stands.</summary>
    public SchemaLocation At(params string[] tokens) =>
        Node.Location with { Pointer = tokens.Aggregate(Node.Location.Pointer, JsonPointer.Append) };

    public string? Lexeme(string keyword) => this[keyword] is JsonNumber number ? number.Lexeme : null;

    /// <summary>A size such as <c>minLength</c>; one that no instance can reach reads as the largest.</summary>
    public int? Size(string keyword)
    {
        if (Lexeme(keyword) is not { } lexeme)
            return null;
        return decimal.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal size) && size <= int.MaxValue
            ? (int)size
            : int.MaxValue;
    }

    public void Report(SchemaRule rule, string keyword, DiagnosticTarget target, params string[] arguments) =>
        Diagnostics.Report(rule, At(keyword), target, arguments);
}
