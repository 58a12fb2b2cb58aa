using System.Text.Json;

namespace BoneExo.Queries;

/// <summary>Spells members of enumerations as the data does.</summary>
internal static class Word
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string? Of<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } given ? Of(given) : null;
}
