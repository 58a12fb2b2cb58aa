using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Codecs;

/// <summary>Decides a pattern by one step for each byte, or faster where a state lasts. It keeps nothing, so any number of threads may share it.</summary>
internal sealed class PatternAutomaton : PatternMatcher
{
    /// <summary>The state from which nothing matches.</summary>
    public const int Nothing = 0;

    /// <summary>The state from which everything does.</summary>
    public const int Everything = 1;

    /// <summary>The state of an empty text.</summary>
    public const int Start = 2;

    // So many bytes that stay in a state, and so many more that may, make a search for the first that does not worth its start.
    private const int LastingSteps = 8;
    private const int WorthSearching = 64;

    // A table of as many states stays within the first cache.
    private const int MostStates = 48;

    // By the text itself: an assembly has equal constants once, so equal patterns of many schemas share one automaton.
    private static readonly ConditionalWeakTable<string, PatternMatcher> Known = new();

    private readonly byte[] _kinds;
    private readonly int _kindCount;
    private readonly int[] _next;
    private readonly bool[] _isMatch;
    private readonly SearchValues<byte>?[] _staying;

    private readonly PatternShuffle? _shuffle;

    // For each state and byte the next state, in one step; only of small automata that are not shuffled.
    private readonly ushort[]? _steps;

    /// <summary>Takes the kind of each byte, the next state for each state and kind, and the states where a text may end.</summary>
    public PatternAutomaton(byte[] kinds, int[] next, bool[] isMatch)
    {
        _kinds = kinds;
        _kindCount = next.Length / isMatch.Length;
        _next = [.. next.Select(state => state * _kindCount)];
        _isMatch = isMatch;
        _staying = new SearchValues<byte>?[isMatch.Length];
        if (isMatch.Length <= PatternShuffle.MostStates && PatternShuffle.IsFast)
            _shuffle = new(kinds, next, isMatch);
        if (isMatch.Length > MostStates || _shuffle is not null)
            return;
        _steps = new ushort[isMatch.Length << 8];
        for (int i = 0; i < _steps.Length; i++)
            _steps[i] = (ushort)(next[((i >> 8) * _kindCount) + kinds[i & 0xFF]] << 8);
    }

    /// <summary>Reads the states; from one text only once, as long as that is in use.</summary>
    public static PatternMatcher Read(string states) => Known.GetValue(states, static text => new PatternStates(text).Read());

    public override PatternMatch Match(ReadOnlySpan<byte> utf8) => IsMatch(utf8) ? PatternMatch.Yes : PatternMatch.No;

    /// <summary>Known where all plain bytes lead from each state to one and the same, and once to where all lengths beyond end alike.</summary>
    public override PlainLengths PlainLengths
    {
        get
        {
            int minimum = -1, maximum = int.MaxValue, state = Start;
            for (int length = 0; length <= _isMatch.Length; length++)
            {
                bool isMatch = _isMatch[state];
                if (isMatch && minimum < 0)
                    minimum = length;
                if (isMatch && maximum < int.MaxValue)
                    return PlainLengths.None;
                if (!isMatch && minimum >= 0 && maximum == int.MaxValue)
                    maximum = length - 1;
                int following = AfterPlain(state);
                if (following == state)
                    return minimum < 0 ? PlainLengths.None : new(minimum, maximum);
                if (following < 0)
                    return PlainLengths.None;
                state = following;
            }
            return PlainLengths.None;
        }
    }

    public override PatternMasks? FindMasks() => PatternMaskReader.Read(_kinds, _next, _isMatch);

    private bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > WorthSearching)
            return IsLongMatch(utf8);
        if (_shuffle is not null)
            return _shuffle.IsMatch(utf8);
        return _steps is not null ? IsShortMatch(utf8, _steps) : IsLongMatch(utf8);
    }

    private bool IsShortMatch(ReadOnlySpan<byte> utf8, ushort[] steps)
    {
        // A state has all 256 bytes in the table, and no step leads outside it.
        ref ushort table = ref MemoryMarshal.GetArrayDataReference(steps);
        int row = Start << 8;
        foreach (byte value in utf8)
        {
            row = Unsafe.Add(ref table, row | value);
            if (row <= Everything << 8)
                return row == Everything << 8;
        }
        return _isMatch[row >> 8];
    }

    private bool IsLongMatch(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> kinds = _kinds;
        ReadOnlySpan<int> next = _next;
        int decided = Everything * _kindCount;
        int row = Start * _kindCount;
        int steps = 0;
        for (int i = 0; i < utf8.Length; i++)
        {
            int following = next[row + kinds[utf8[i]]];
            if (following != row)
            {
                row = following;
                steps = 0;
                if (row <= decided)
                    return row == decided;
            }
            else if (++steps == LastingSteps && utf8.Length - i > WorthSearching)
            {
                int stayed = utf8[(i + 1)..].IndexOfAnyExcept(_staying[row / _kindCount] ??= Staying(row));
                if (stayed < 0)
                    break;
                i += stayed;
            }
        }
        return _isMatch[row / _kindCount];
    }

    /// <summary>The one state after any plain byte, or a negative number.</summary>
    private int AfterPlain(int state)
    {
        int[] following = [.. Enumerable.Range(0x20, 0x60).Where(value => value is not ('"' or '\\')).Select(value => _next[(state * _kindCount) + _kinds[value]]).Distinct()];
        return following.Length == 1 ? following[0] / _kindCount : -1;
    }

    /// <summary>The bytes that do not leave a state.</summary>
    private SearchValues<byte> Staying(int row) =>
        SearchValues.Create([.. Enumerable.Range(0, 256).Where(value => _next[row + _kinds[value]] == row).Select(value => (byte)value)]);
}
