namespace BoneExo;

/// <summary>A place in a JSON text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1; a byte-order mark does not count.</param>
/// <param name="Offset">The offset in bytes, a byte-order mark included.</param>
public readonly record struct JsonPlace(int Line, int Column, int Offset)
{
    /// <summary>Line and column as compilers print them.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
