namespace BoneExo.Tests;

/// <summary>Generated code leaves null checks to the tests of the generator: here they are on again.</summary>
internal static class NullChecks
{
    public static string Restore(string generated) => generated.Replace("#nullable disable warnings", "#nullable enable warnings", StringComparison.Ordinal);
}
