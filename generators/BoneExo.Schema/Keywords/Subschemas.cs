using BoneExo.Schema.Json;

namespace BoneExo.Schema.Keywords;

/// <summary>Where schemas stand inside a schema.</summary>
internal static class Subschemas
{
    /// <summary>The subschemas under the supported keywords, each with its pointer relative to the schema; what is no schema there counts as <c>true</c>.</summary>
    public static IEnumerable<(string Pointer, JsonValue Schema)> Of(JsonValue schema)
    {
        if (schema is not JsonObject { Members: var members })
            yield break;
        foreach (JsonMember member in members)
        {
            if (KeywordTable.Find(member.Name) is not { IsSupported: true } keyword)
                continue;
            foreach ((string Pointer, JsonValue Schema) subschema in Of(keyword, member.Value))
                yield return subschema;
        }
    }

    /// <summary>Whether a value can be a schema at all.</summary>
    public static bool IsSchema(JsonValue value) => value is JsonObject or JsonBoolean;

    private static IEnumerable<(string Pointer, JsonValue Schema)> Of(Keyword keyword, JsonValue value)
    {
        string pointer = JsonPointer.Append("", keyword.Name);
        switch (keyword.Form, value)
        {
            case (KeywordForm.Schema, _):
                yield return (pointer, SchemaOrTrue(value));
                break;
            case (KeywordForm.SchemaList, JsonArray list):
                for (int i = 0; i < list.Items.Count; i++)
                    yield return (JsonPointer.Append(pointer, i), SchemaOrTrue(list.Items[i]));
                break;
            case (KeywordForm.SchemaMap, JsonObject map):
                foreach (JsonMember member in map.Members)
                    yield return (JsonPointer.Append(pointer, member.Name), SchemaOrTrue(member.Value));
                break;
        }
    }

    // What is no schema is diagnosed by the checker; the stages after it meet a schema in every position.
    private static JsonValue SchemaOrTrue(JsonValue value) => IsSchema(value) ? value : JsonBoolean.True;
}
