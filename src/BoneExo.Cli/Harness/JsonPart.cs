using BoneExo.Cli.Hosting;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Harness;

/// <summary>A value of a request, and the text it stands in: schemas and instances are judged as they were written.</summary>
internal sealed record JsonPart(JsonValue Value, SpanNode Span, string Line)
{
    /// <summary>The deepest that evaluators go, and more for what is around an instance.</summary>
    private const int MaxDepth = 1010;

    /// <summary>The value as it was written.</summary>
    public string Text => Line.Substring(Span.Value.Start, Span.Value.Length);

    public IEnumerable<JsonPart> Items =>
        Value is JsonArray array ? array.Items.Zip(Span.Children, (item, span) => new JsonPart(item, span, Line)) : [];

    public IEnumerable<(string Name, JsonPart Value)> Members =>
        Value is JsonObject members ? members.Members.Zip(Span.Children, (member, span) => (member.Name, new JsonPart(member.Value, span, Line))) : [];

    /// <summary>The member of a name, or <see langword="null"/>.</summary>
    public JsonPart? this[string name] => Members.Where(member => member.Name == name).Select(member => member.Value).FirstOrDefault();

    /// <summary>The member that is a string, or <see langword="null"/>.</summary>
    public string? String(string name) => this[name]?.Value is JsonString { Value: var text } ? text : null;

    /// <exception cref="CommandFailure">The line is no JSON object.</exception>
    public static JsonPart Parse(string line)
    {
        JsonReading reading = JsonReader.ReadTo(MaxDepth, line);
        // A repeated name is a matter of whoever reads the instance.
        if (reading is not { Value: { } value, Spans: { } span })
        {
            JsonFault fault = reading.Faults.First(fault => fault.Rule != SchemaRules.RepeatedMember);
            throw CommandFailure.WrongUsage($"a request is no JSON: {new SchemaDiagnostic(fault.Rule, new("", ""), DiagnosticTarget.Value, fault.Arguments).Message}");
        }

        return value is JsonObject ? new(value, span, line) : throw CommandFailure.WrongUsage("a request is no JSON object; send one per line");
    }
}
