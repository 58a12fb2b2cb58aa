using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneExo.Conformance.Differential;

/// <summary>Changes documents here and there; the same seed makes the same changes.</summary>
/// <param name="names">Names of members that the schema knows.</param>
/// <param name="literals">Values that the schema knows.</param>
internal sealed class Mutation(Random random, IReadOnlyList<string> names, IReadOnlyList<string> literals)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1.0", "1.5", "1e2", "1E-7", "0.30000000000000004", "9007199254740993", "123456789012345678901234567890",
        "\"\"", "\" \"", "\"a\"", "\"0\"", "\"\\u00e9\"", "\"e\\u0301\"", "\"\\ud83e\\uddb4\\ud83e\\uddb4\"", "\"line\\nline\"", "\"2021-02-30\"", "\"https://x.example/\"",
        "[]", "[null]", "[1, 1.0]", "[[], []]", "{}", "{ \"a\": 1 }", "{ \"\": null }",
    ];

    // As an option would be, so that no text is escaped more than JSON asks.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document with one to three changes.</summary>
    public string Mutate(string document)
    {
        // The document is the one item of an array, so that it can itself be replaced.
        JsonArray box = [JsonNode.Parse(document)];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            List<JsonNode> containers = [];
            Collect(box, containers);
            Change(Pick(containers), isBox: containers.Count == 1);
            if (box.Count != 1)
                box = [box.Count == 0 ? null : box[0]?.DeepClone()];
        }

        return box[0]?.ToJsonString(Plain) ?? "null";
    }

    private static void Collect(JsonNode? node, List<JsonNode> containers)
    {
        if (node is JsonArray array)
        {
            containers.Add(array);
            foreach (JsonNode? item in array)
                Collect(item, containers);
        }
        else if (node is JsonObject map)
        {
            containers.Add(map);
            foreach (KeyValuePair<string, JsonNode?> member in map)
                Collect(member.Value, containers);
        }
    }

    private void Change(JsonNode container, bool isBox)
    {
        if (container is JsonObject map)
            ChangeObject(map);
        else if (isBox)
            ((JsonArray)container)[0] = Changed(container[0]?.DeepClone());
        else
            ChangeArray((JsonArray)container);
    }

    private void ChangeObject(JsonObject map)
    {
        if (map.Count == 0 || random.Next(6) == 0)
        {
            map[NewName()] = Value();
            return;
        }

        KeyValuePair<string, JsonNode?> member = Pick([.. map]);
        switch (random.Next(5))
        {
            case 0:
                map.Remove(member.Key);
                break;
            case 1:
                map.Remove(member.Key);
                map[random.Next(2) == 0 ? NewName() : Slip(member.Key)] = member.Value;
                break;
            case 2:
                map[NewName()] = member.Value?.DeepClone();
                break;
            default:
                map[member.Key] = Changed(member.Value?.DeepClone());
                break;
        }
    }

    private void ChangeArray(JsonArray array)
    {
        if (array.Count == 0 || random.Next(6) == 0)
        {
            array.Add(Value());
            return;
        }

        int index = random.Next(array.Count);
        switch (random.Next(5))
        {
            case 0:
                array.RemoveAt(index);
                break;
            case 1:
                array.Insert(random.Next(array.Count + 1), array[index]?.DeepClone());
                break;
            case 2:
                while (array.Count > index)
                    array.RemoveAt(array.Count - 1);
                break;
            default:
                array[index] = Changed(array[index]?.DeepClone());
                break;
        }
    }

    private JsonNode? Changed(JsonNode? value)
    {
        switch (random.Next(6))
        {
            case 0:
                return new JsonArray(value);
            case 1:
                return new JsonObject { [NewName()] = value };
            case 2 when value is JsonArray { Count: > 0 } array:
                return Pick([.. array])?.DeepClone();
            case 2 when value is JsonObject { Count: > 0 } map:
                return Pick([.. map]).Value?.DeepClone();
            case 2 or 3 when value?.GetValueKind() == JsonValueKind.String:
                return JsonValue.Create(Slip(value.GetValue<string>()));
            case 2 or 3 when value?.GetValueKind() == JsonValueKind.Number:
                return JsonNode.Parse(Change(value.ToJsonString().TrimStart('-')));
            default:
                return Value();
        }
    }

    private string Change(string digits) =>
        Pick(["-" + digits, "1" + digits, digits.AsSpan().ContainsAny(".eE") ? "0" : digits + Pick([".0", ".5", "e1"])]);

    private string NewName() => names.Count > 0 && random.Next(4) > 0 ? Pick(names) : Pick(["", "a", "x-note", "\u00e9", "$schema", "toString"]);

    private JsonNode? Value() => JsonNode.Parse(literals.Count > 0 && random.Next(2) == 0 ? Pick(literals) : Pick(Values));

    private string Slip(string text) => random.Next(5) switch
    {
        0 => text + Pick(["x", " ", "0", "\u00e9", "\ud83e\uddb4"]),
        1 => text.ToUpperInvariant(),
        // Whole characters, since half of a pair has no UTF-8.
        2 when text.Length > 0 => string.Concat(text.EnumerateRunes().SkipLast(1)),
        3 => string.Concat(text.EnumerateRunes().Skip(1)),
        _ => text + text,
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
