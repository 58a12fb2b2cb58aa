using System.Text.Json;

namespace BoneExo.Tests;

/// <summary>Finds members that a type does not name: an open record keeps a misspelt one without a word.</summary>
internal static class UnknownMembers
{
    public static IEnumerable<string> Of(JsonElement json, TypeDescription type, string pointer = "") => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, i) => Of(item, type, $"{pointer}/{i}")),
        JsonValueKind.Object when type.Kind == TypeKind.Union => Of(json, type.Cases.Single(@case => IsOf(json, @case)), pointer),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Of(member, type, $"{pointer}/{member.Name}")),
        _ => [],
    };

    private static IEnumerable<string> Of(JsonProperty member, TypeDescription type, string pointer)
    {
        PropertyDescription? known = type.Properties.FirstOrDefault(property => property.JsonName == member.Name);
        if (known is null)
            return [pointer];
        return known.Type is { } inner ? Of(member.Value, inner(), pointer) : [];
    }

    private static bool IsOf(JsonElement json, TypeDescription @case) =>
        @case.Properties.All(property => property.Constant is null || json.GetProperty(property.JsonName).GetRawText() == property.Constant);
}
