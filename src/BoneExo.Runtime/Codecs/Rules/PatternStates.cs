using System.Globalization;

namespace BoneExo.Codecs;

/// <summary>
/// Reads the states of an automaton as the schema compiler spells them: separated by spaces, the first first, each as <c>!</c> if
/// a text that ends there matches, and ranges of bytes, in hexadecimal, with where they lead: <c>=</c> the same state, <c>&gt;n</c>
/// state n, otherwise the state after; <c>~</c>, which stands first, is every byte that no other range has. <c>*</c> is the state where everything matches, <c>xn</c> repeats a state, <c>-</c> is one without ranges.
/// </summary>
internal readonly struct PatternStates(string text)
{
    public PatternAutomaton Read()
    {
        List<string> states = [];
        foreach (string part in text.Split(' '))
        {
            int repeat = part.IndexOf('x', StringComparison.Ordinal);
            states.AddRange(Enumerable.Repeat(repeat < 0 ? part : part[..repeat], repeat < 0 ? 1 : Number(part.AsSpan(repeat + 1))));
        }

        byte[] kinds = Kinds(states);
        int[] next = new int[(states.Count + PatternAutomaton.Start) * (kinds[^1] + 1)];
        bool[] isMatch = new bool[states.Count + PatternAutomaton.Start];
        isMatch[PatternAutomaton.Everything] = true;
        RowOf(next, isMatch, PatternAutomaton.Everything).Fill(PatternAutomaton.Everything);
        for (int i = 0; i < states.Count; i++)
        {
            int state = PatternAutomaton.Start + i;
            isMatch[state] = states[i][0] is '!' or '*';
            Span<int> row = RowOf(next, isMatch, state);
            if (states[i] == "*")
                row.Fill(PatternAutomaton.Everything);
            foreach (Leap leap in Leaps(states[i]))
            {
                int target = leap.Target switch
                {
                    "" => i + 1,
                    "=" => i,
                    _ => Number(leap.Target.AsSpan(1)),
                };
                row[kinds[leap.First]..(kinds[leap.Last] + 1)].Fill(states[target] == "*" ? PatternAutomaton.Everything : PatternAutomaton.Start + target);
            }
        }

        return new(kinds, next, isMatch);
    }

    /// <summary>Numbers the bytes so that those between the borders of all ranges have one number.</summary>
    private static byte[] Kinds(List<string> states)
    {
        bool[] isBorder = new bool[257];
        foreach (Leap leap in states.SelectMany(Leaps))
            isBorder[leap.First] = isBorder[leap.Last + 1] = true;
        byte[] kinds = new byte[256];
        for (int i = 1; i < kinds.Length; i++)
            kinds[i] = (byte)(kinds[i - 1] + (isBorder[i] ? 1 : 0));
        return kinds;
    }

    private static IEnumerable<Leap> Leaps(string state) =>
        state.TrimStart('!').Split(',', StringSplitOptions.RemoveEmptyEntries).Where(range => range is not ("*" or "-")).Select(Leap.Read);

    private static Span<int> RowOf(int[] next, bool[] isMatch, int state)
    {
        int length = next.Length / isMatch.Length;
        return next.AsSpan(state * length, length);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A range of bytes and where it leads.</summary>
    private readonly record struct Leap(int First, int Last, string Target)
    {
        public static Leap Read(string text)
        {
            if (text[0] == '~')
                return new(0, 255, text[1..]);
            bool isRange = text.Length > 2 && text[2] == '-';
            int end = isRange ? 5 : 2;
            int first = Hex(text.AsSpan(0, 2));
            return new(first, isRange ? Hex(text.AsSpan(3, 2)) : first, text[end..]);
        }

        private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
