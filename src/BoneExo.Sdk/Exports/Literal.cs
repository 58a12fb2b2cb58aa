namespace BoneExo.Exports;

/// <summary>Spells values of closed vocabularies as the schema has them.</summary>
internal static class Literal
{
    public static string Of(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
