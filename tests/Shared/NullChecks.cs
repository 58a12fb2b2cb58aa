namespace BoneExo.Tests;

/// <summary>Generated code leaves null checks to the tests of the generator: here they are on again.</summary>
internal static class NullChecks
{
    private const string Off = "#nullable disable warnings";

    public static string Restore(string generated)
    {
        Assert.Contains(Off, generated, StringComparison.Ordinal);
        return generated.Replace(Off, "#nullable enable warnings", StringComparison.Ordinal);
    }
}
