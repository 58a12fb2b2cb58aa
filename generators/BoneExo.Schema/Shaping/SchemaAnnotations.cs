using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Shaping;

/// <summary>Reads the annotations of a subschema that decide about its C# form.</summary>
internal static class SchemaAnnotations
{
    public static string? Text(this SchemaNode node, string keyword) =>
        node.Schema is JsonObject schema && schema[keyword] is JsonString text ? text.Value : null;

    public static bool Flag(this SchemaNode node, string keyword) =>
        node.Schema is JsonObject schema && schema[keyword] is JsonBoolean { Value: true };
}
