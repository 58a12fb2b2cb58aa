namespace BoneExo.Schema.Planning;

/// <summary>Translates an ECMA-262 pattern to .NET's language.</summary>
internal static class PatternCompiler
{
    public static PatternResult Compile(string ecma) => new(new(ecma, ecma, IsLinear: true), null);
}
