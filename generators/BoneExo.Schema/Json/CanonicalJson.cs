using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Json;

/// <summary>Gives values that JSON Schema holds equal one form: numbers by value, members by name.</summary>
internal static class CanonicalJson
{
    public static JsonValue Of(JsonValue value) => value switch
    {
        JsonNumber { Lexeme: var lexeme } when ExactNumber.Parse(lexeme) is { } number => new JsonNumber($"{number.Digits}e{number.Exponent}"),
        JsonArray { Items: var items } => new JsonArray(items.Select(Of).ToEquatableArray()),
        JsonObject { Members: var members } => new JsonObject(members
            .Select(member => member with { Value = Of(member.Value) })
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToEquatableArray()),
        _ => value,
    };
}
