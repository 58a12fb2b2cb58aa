using System.Text.Json;

namespace BoneExo;

/// <summary>Tells the cases of unions apart in JSON.</summary>
internal static class TypeCases
{
    /// <summary>Whether an object is of a case, which its constants tell: the discriminator is one of them.</summary>
    public static bool IsOf(JsonElement json, TypeDescription @case) => @case.Properties.All(property =>
        property.Constant is not { } constant || (json.TryGetProperty(property.JsonName, out JsonElement value) && value.GetRawText() == constant));
}
