using BoneExo.Schema.Json;

namespace BoneExo.Schema.Keywords;

/// <summary>Where schemas stand inside a schema.</summary>
internal static class Subschemas
{
    /// <summary>The subschemas under the keywords of a schema, each with its pointer as written, relative to the schema; what is no schema there counts as <c>true</c>.</summary>
    public static IEnumerable<(string Keyword, string Pointer, JsonValue Schema)> Of(SchemaView view)
    {
        foreach (ViewedKeyword viewed in view.Keywords)
        {
            KeywordForm form = viewed.Name == SchemaView.Silent ? KeywordForm.Schema : KeywordTable.Find(viewed.Name)?.Form ?? KeywordForm.Any;
            foreach ((string pointer, JsonValue schema) in Of(form, JsonPointer.Append("", viewed.Written), viewed.Value))
                yield return (viewed.Name, pointer, schema);
        }
    }

    /// <summary>Whether a value can be a schema at all.</summary>
    public static bool IsSchema(JsonValue value) => value is JsonObject or JsonBoolean;

    private static IEnumerable<(string Pointer, JsonValue Schema)> Of(KeywordForm form, string pointer, JsonValue value)
    {
        switch (form, value)
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
