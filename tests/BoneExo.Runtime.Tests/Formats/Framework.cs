namespace BoneExo.Runtime.Tests.Formats;

/// <summary>What the framework can do here.</summary>
internal static class Framework
{
    /// <summary>Does it run without ICU, where it leaves text beyond ASCII as it is?</summary>
    public static bool IsInvariant { get; } = !"e\u0301".Normalize().Equals("é", StringComparison.Ordinal);
}
