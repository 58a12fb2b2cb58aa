using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace BoneExo.Codecs;

/// <summary>Decides what no automaton can, by backtracking for a second at most.</summary>
internal sealed class PatternRegex(string dotnet) : PatternMatcher
{
    private const int StackCharacters = 256;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _regex = new(dotnet, RegexOptions.CultureInvariant, Patience);

    public override PatternMatch Match(ReadOnlySpan<byte> utf8)
    {
        char[]? rented = null;
        Span<char> buffer = utf8.Length <= StackCharacters ? stackalloc char[StackCharacters] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return _regex.IsMatch(buffer[..Encoding.UTF8.GetChars(utf8, buffer)]) ? PatternMatch.Yes : PatternMatch.No;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternMatch.Undecided;
        }
        finally
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented);
        }
    }
}
