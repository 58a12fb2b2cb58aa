using System.Text.Json.Nodes;
using BoneExo.Schema.Keywords;

namespace BoneExo.Conformance;

/// <summary>Says schemas of draft 2020-12 in the words of an earlier draft, where that has words for them.</summary>
internal sealed class SuiteAdapter(Draft draft, string uri)
{
    private const string Latest = "https://json-schema.org/draft/2020-12/";

    private static readonly string[] ReferenceNeighbours = ["$schema", "$ref", "$defs", "$comment"];

    /// <summary>The group in the other draft; <see langword="null"/> where the draft cannot say it or means something else by it.</summary>
    public TestGroup? Adapt(TestGroup group)
    {
        try
        {
            // Items that 'contains' finds count as evaluated since 2020-12 only.
            if (group.SchemaText.Contains("\"contains\"", StringComparison.Ordinal) && group.SchemaText.Contains("\"unevaluatedItems\"", StringComparison.Ordinal))
                return null;
            JsonNode schema = Schema(JsonNode.Parse(group.SchemaText));
            if (schema is JsonObject root)
                root["$schema"] = uri;
            return group with { SchemaText = schema.ToJsonString() };
        }
        catch (UnsayableException)
        {
            return null;
        }
    }

    private JsonNode Schema(JsonNode? schema)
    {
        if (schema is not JsonObject keywords)
            return draft.HasBooleanSchemas ? schema!.DeepClone() : schema!.GetValue<bool>() ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
        if (draft.IsReferenceAlone && keywords.ContainsKey("$ref") && keywords.Any(member => !ReferenceNeighbours.Contains(member.Key)))
            throw new UnsayableException();
        JsonObject adapted = [];
        foreach ((string name, JsonNode? value) in keywords)
        {
            if (KeywordTable.Find(name) is { } keyword)
                Add(adapted, keyword, value, keywords);
            else
                adapted[name] = value?.DeepClone();
        }

        return adapted;
    }

    private void Add(JsonObject adapted, Keyword keyword, JsonNode? value, JsonObject schema)
    {
        switch (keyword.Name)
        {
            case "$schema" when (string?)value == Latest + "schema":
                return;
            case "$schema":
                throw new UnsayableException();
            case "$ref":
                Put(adapted, "$ref", Reference((string)value!));
                return;
            case "const" when draft.Find("const") is null:
                Put(adapted, "enum", new JsonArray(value?.DeepClone()));
                return;
            case "exclusiveMinimum" or "exclusiveMaximum" when draft.SpellsIntegers:
                Put(adapted, SchemaView.BoundOf(keyword.Name), value?.DeepClone());
                Put(adapted, keyword.Name, JsonValue.Create(true));
                return;
            case "dependentRequired" or "dependentSchemas" when draft.Find(keyword.Name) is null:
                foreach ((string member, JsonNode? demanded) in value!.AsObject())
                    Put(Dependencies(adapted), member, keyword.Name == "dependentSchemas" ? Schema(demanded) : Names(demanded));
                return;
        }

        string name = keyword.Name switch
        {
            "$defs" => "definitions",
            "$id" => draft.Identifier,
            "prefixItems" => "items",
            "items" when schema.ContainsKey("prefixItems") => "additionalItems",
            var same => same,
        };
        JsonNode? said = keyword.Form switch
        {
            KeywordForm.Schema => Schema(value),
            KeywordForm.SchemaList => new JsonArray([.. value!.AsArray().Select(Schema)]),
            KeywordForm.SchemaMap => new JsonObject(value!.AsObject().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Schema(member.Value)))),
            _ => value?.DeepClone(),
        };
        if (draft.Find(name) is not { } other || HasOtherForm(other, said))
            throw new UnsayableException();
        Put(adapted, name, said);
    }

    private JsonNode? Names(JsonNode? names) =>
        draft.Find("required") is { } required && HasOtherForm(required, names) ? throw new UnsayableException() : names?.DeepClone();

    private bool HasOtherForm(Keyword keyword, JsonNode? value) =>
        new ValueForms(draft).Violations(keyword, BoneExo.Schema.Json.JsonReader.Read(value?.ToJsonString() ?? "null", default).Value!).Any();

    private string Reference(string reference)
    {
        if (reference == Latest + "schema")
            return uri;
        if (reference.Contains("json-schema.org", StringComparison.Ordinal))
            throw new UnsayableException();
        // The remote documents stay as they are; the suite calls each of them by a file name.
        return reference.Split('#')[0].EndsWith(".json", StringComparison.Ordinal)
            ? reference
            : reference.Replace("/$defs/", "/definitions/", StringComparison.Ordinal).Replace("/prefixItems/", "/items/", StringComparison.Ordinal);
    }

    private static JsonObject Dependencies(JsonObject adapted)
    {
        if (!adapted.ContainsKey("dependencies"))
            adapted["dependencies"] = new JsonObject();
        return adapted["dependencies"]!.AsObject();
    }

    private static void Put(JsonObject schema, string name, JsonNode? value)
    {
        if (!schema.TryAdd(name, value))
            throw new UnsayableException();
    }

    private sealed class UnsayableException : Exception;
}
