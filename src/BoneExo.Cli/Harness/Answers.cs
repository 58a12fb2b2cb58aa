using System.Globalization;
using System.Text;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Harness;

/// <summary>Spells answers.</summary>
internal static class Answers
{
    public static JsonObject Object(params IEnumerable<(string Name, JsonValue? Value)> members) =>
        new(members.Where(member => member.Value is not null).Select(member => new JsonMember(member.Name, member.Value!)).ToEquatableArray()); // the others are left out

    public static JsonArray Array(IEnumerable<JsonValue> items) => new(items.ToEquatableArray());

    public static JsonBoolean Boolean(bool value) => value ? JsonBoolean.True : JsonBoolean.False;

    public static JsonString? String(string? value) => value is null ? null : new(value);

    /// <summary>One line in ASCII, whatever the encoding of the stream.</summary>
    public static string Line(JsonValue answer)
    {
        StringBuilder line = new();
        foreach (char c in JsonPrinter.Print(answer))
        {
            if (char.IsAscii(c))
                line.Append(c);
            else
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return line.ToString();
    }
}
