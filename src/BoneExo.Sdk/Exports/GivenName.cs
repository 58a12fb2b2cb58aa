using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Spells given names for reference managers.</summary>
internal static class GivenName
{
    /// <summary>The given name where it is known, else the initials, each with its full stop; nothing where neither is stated.</summary>
    public static string? Of(PersonName name) =>
        name.Given ?? (name.Initials is { } initials ? string.Join(' ', initials.Where(char.IsLetter).Select(initial => $"{initial}.")) : null);
}
