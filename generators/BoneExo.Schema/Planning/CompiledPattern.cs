namespace BoneExo.Schema.Planning;

/// <summary>A pattern with its .NET equivalent.</summary>
/// <param name="DotNet">A regular expression in ASCII that decides the same well-formed strings under <c>RegexOptions.CultureInvariant</c>.</param>
/// <param name="IsLinear">Whether <c>RegexOptions.NonBacktracking</c> accepts it.</param>
internal sealed record CompiledPattern(string Ecma, string DotNet, bool IsLinear);
