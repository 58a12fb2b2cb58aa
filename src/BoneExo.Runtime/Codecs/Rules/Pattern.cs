using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.RegularExpressions;

namespace BoneExo.Codecs;

/// <summary>A regular expression of a schema, translated for .NET. It is compiled when it is first needed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Pattern
{
    private const int StackCharacters = 256;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string _ecma;
    private readonly string _dotnet;
    private readonly bool _isLinear;

    /// <summary>Takes the pattern as the schema has it and its translation; a linear one is matched in linear time, another within a second.</summary>
    public Pattern(string ecma, string dotnet, bool linear)
    {
        _ecma = ecma;
        _dotnet = dotnet;
        _isLinear = linear;
    }

    private Regex Compiled => field ??= Compile();

    /// <summary>Tells whether the unescaped text matches; a match that is not decided within a second is none.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8) => Match(utf8) == PatternMatch.Yes;

    /// <summary>The pattern as the schema has it.</summary>
    public override string ToString() => _ecma;

    internal PatternMatch Match(ReadOnlySpan<byte> utf8)
    {
        char[]? rented = null;
        Span<char> buffer = utf8.Length <= StackCharacters ? stackalloc char[StackCharacters] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return Match(buffer[..Encoding.UTF8.GetChars(utf8, buffer)]);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented);
        }
    }

    internal PatternMatch Match(ReadOnlySpan<char> text)
    {
        try
        {
            return Compiled.IsMatch(text) ? PatternMatch.Yes : PatternMatch.No;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternMatch.Undecided;
        }
    }

    private Regex Compile()
    {
        if (!_isLinear)
            return new Regex(_dotnet, RegexOptions.CultureInvariant, Patience);
        try
        {
            return new Regex(_dotnet, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // Linear in theory, but .NET's automaton would be too large.
            return new Regex(_dotnet, RegexOptions.CultureInvariant, Patience);
        }
    }
}
