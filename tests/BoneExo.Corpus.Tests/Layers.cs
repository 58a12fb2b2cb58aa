using System.Text.Json;

namespace BoneExo.Tests;

/// <summary>The shipped files as plain JSON.</summary>
internal static class Layers
{
    public static IReadOnlyList<JsonElement> All { get; } = [JsonElement.Parse(Corpus.ReviewUtf8.Span), JsonElement.Parse(Corpus.CurationUtf8.Span)];

    /// <summary>Every object at any depth.</summary>
    public static IEnumerable<JsonElement> Objects => All.SelectMany(layer => Inside(layer));

    /// <summary>Every string at any depth, with the name of the member that holds it.</summary>
    public static IEnumerable<(string Member, string Text)> Strings => All.SelectMany(layer => Texts(layer, ""));

    /// <summary>Every string of a JSON value, with the name of the member that holds it.</summary>
    public static IEnumerable<(string Member, string Text)> Texts(JsonElement json, string member) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(inner => Texts(inner.Value, inner.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Texts(item, member)),
        JsonValueKind.String => [(member, json.GetString()!)], // a string is never null
        _ => [],
    };

    private static IEnumerable<JsonElement> Inside(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => [json, .. json.EnumerateObject().SelectMany(member => Inside(member.Value))],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Inside),
        _ => [],
    };
}
