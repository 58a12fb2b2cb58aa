namespace BoneExo;

/// <summary>Spells JSON Pointers (RFC 6901).</summary>
internal static class Pointers
{
    /// <summary>A member's name as a reference token.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
