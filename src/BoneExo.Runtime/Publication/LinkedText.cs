using System.Text.Json.Nodes;

namespace BoneExo.Publication;

/// <summary>A definition without what says nothing of values: how one version of it differs from another that only adds optional members.</summary>
internal static class LinkedText
{
    private static readonly HashSet<string> Annotations = ["title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly", "$comment"];
    private static readonly HashSet<string> NamedSchemas = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];
    private static readonly HashSet<string> Values = ["enum", "const", "required", "type"];

    /// <summary>Says what is another in the later text; nothing where it only has more optional members.</summary>
    public static string? Difference(string before, string after)
    {
        JsonNode? old = Reduce(JsonNode.Parse(before)), now = Reduce(JsonNode.Parse(after));
        if (old is not JsonObject left || now is not JsonObject right)
            return JsonNode.DeepEquals(old, now) ? null : "it is another schema";
        string[] missing = [.. Names(left).Except(Names(right))];
        if (missing.Length > 0)
            return $"member '{missing[0]}' is gone";
        string[] demanded = [.. Required(right).Except(Required(left))];
        if (demanded.Length > 0)
            return $"member '{demanded[0]}' is required";
        foreach (string added in Names(right).Except(Names(left)).ToArray())
            ((JsonObject)right["properties"]!).Remove(added);    // it has names, so it is there
        if (Names(left).FirstOrDefault(name => !JsonNode.DeepEquals(left["properties"]![name], right["properties"]![name])) is { } changed)
            return $"member '{changed}' follows another schema";
        return JsonNode.DeepEquals(left, right) ? null : "it asks something else of the whole";
    }

    private static string[] Names(JsonObject schema) => schema["properties"] is JsonObject properties ? [.. properties.Select(member => member.Key)] : [];

    private static string[] Required(JsonObject schema) => schema["required"] is JsonArray names ? [.. names.Select(name => name!.GetValue<string>())] : [];    // texts, as the compiler has checked

    private static JsonNode? Reduce(JsonNode? schema)
    {
        switch (schema)
        {
            case JsonObject keywords:
                foreach ((string keyword, JsonNode? value) in keywords.ToArray())
                {
                    if (Annotations.Contains(keyword) || (keyword.StartsWith("x-bex-", StringComparison.Ordinal) && keyword is not ("x-bex-kind" or "x-bex-number")))
                        keywords.Remove(keyword);
                    else if (NamedSchemas.Contains(keyword) && value is JsonObject named)
                        named.ToList().ForEach(member => Reduce(member.Value));
                    else if (!Values.Contains(keyword))
                        Reduce(value);
                }

                break;
            case JsonArray branches:
                foreach (JsonNode? branch in branches)
                    Reduce(branch);
                break;
        }
        return schema;
    }
}
