namespace BoneExo.Dynamic;

/// <summary>A schema cannot be compiled, because of errors in it.</summary>
public sealed class DynamicSchemaException : Exception
{
    internal DynamicSchemaException(IReadOnlyList<string> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>The errors as a build prints them: <c>path(line,column): error BEX2001: …</c>.</summary>
    public IReadOnlyList<string> Diagnostics { get; }
}
