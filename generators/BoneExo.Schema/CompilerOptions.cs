namespace BoneExo.Schema;

/// <summary>What a build sets for the compiler.</summary>
/// <param name="RootNamespace">The namespace of documents without <c>x-bex-namespace</c>.</param>
/// <param name="AssemblyName">Names the emitted resolver and manifest.</param>
internal sealed record CompilerOptions(string RootNamespace, string AssemblyName)
{
    /// <summary>Whether <c>format</c> is asserted.</summary>
    public FormatOptions Format { get; init; } = FormatOptions.Annotate;
}
