using System.Buffers;
using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>A regular expression of a schema, in a form that the schema compiler made for matching. It is read when it is first needed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Pattern
{
    private const int StackBytes = 512;

    private readonly string _ecma;
    private readonly string _form;
    private readonly Func<string, PatternMatcher> _read;

    private Pattern(string ecma, string form, Func<string, PatternMatcher> read)
    {
        _ecma = ecma;
        _form = form;
        _read = read;
    }

    private PatternMatcher Matcher => field ??= _read(_form);

    /// <summary>
    /// A pattern as the schema has it, and the states of its automaton: it is decided in one walk over the text. Where the pattern
    /// limits how many code points the text has, the automaton need not count them.
    /// </summary>
    public static Pattern Automaton(string ecma, string states, int minLength = 0, int maxLength = int.MaxValue) => minLength > 0 || maxLength < int.MaxValue
        ? new(ecma, states, form => new PatternLength(minLength, maxLength, PatternAutomaton.Read(form)))
        : new(ecma, states, PatternAutomaton.Read);

    /// <summary>A pattern as the schema has it, and its nodes: all ways through it are followed at once.</summary>
    public static Pattern Simulation(string ecma, string nodes) => new(ecma, nodes, PatternSimulation.Read);

    /// <summary>A pattern as the schema has it, and its translation for .NET: it is decided by backtracking within a second, or not at all.</summary>
    public static Pattern Backtracking(string ecma, string dotnet) => new(ecma, dotnet, form => new PatternRegex(form));

    /// <summary>Tells whether the unescaped text matches; a match that is not decided in time is none.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8) => Match(utf8) == PatternMatch.Yes;

    /// <summary>The pattern as the schema has it.</summary>
    public override string ToString() => _ecma;

    internal PlainLengths PlainLengths => Matcher.PlainLengths;

    internal PatternMasks? FindMasks() => Matcher.FindMasks();

    internal PatternMatch Match(ReadOnlySpan<byte> utf8) => Matcher.Match(utf8);

    internal PatternMatch Match(ReadOnlySpan<char> text)
    {
        byte[]? rented = null;
        int most = text.Length * 3;
        Span<byte> buffer = most <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            return Match(buffer[..Utf8Names.Encode(text, buffer)]);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
