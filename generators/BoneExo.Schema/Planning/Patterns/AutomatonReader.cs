using System.Globalization;
using BoneExo.Schema.Emission;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Runs an automaton as <see cref="AutomatonPrinter"/> spells it over a text that is known when the schema is compiled.</summary>
internal static class AutomatonReader
{
    /// <summary>Whether the text matches the pattern; <see langword="null"/> where only the runtime can tell.</summary>
    public static bool? Matches(CompiledPattern pattern, string text)
    {
        if (pattern.Engine != PatternEngine.Automaton)
            return null;
        byte[] utf8 = Literal.UnescapedBytes(text);
        int characters = utf8.Count(value => (value & 0xC0) != 0x80);
        if (pattern.Length is { } length && (characters < length.Least || characters > length.Most))
            return false;
        List<string> states = [.. pattern.Form.Split(' ').SelectMany(Repeated)];
        int? state = 0;
        foreach (byte value in utf8)
        {
            if (states[state.Value] == "*")
                return true;
            state = Next(states[state.Value], state.Value, value);
            if (state is null)
                return false;
        }

        return states[state.Value][0] is '!' or '*';
    }

    private static IEnumerable<string> Repeated(string state)
    {
        int repeat = state.IndexOf('x');
        return repeat < 0 ? [state] : Enumerable.Repeat(state.Substring(0, repeat), Number(state.Substring(repeat + 1)));
    }

    private static int? Next(string state, int number, byte value)
    {
        int? other = null;
        foreach (string leap in state.TrimStart('!').Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (leap[0] == '~')
                other = Target(leap.Substring(1), number);
            else if (leap != "-" && IsIn(leap, value, out string target))
                return Target(target, number);
        }

        return other;
    }

    private static bool IsIn(string leap, byte value, out string target)
    {
        bool isRange = leap.Length > 2 && leap[2] == '-';
        int first = Hex(leap.Substring(0, 2)), last = isRange ? Hex(leap.Substring(3, 2)) : first;
        target = leap.Substring(isRange ? 5 : 2);
        return value >= first && value <= last;
    }

    private static int Target(string target, int number) => target switch
    {
        "" => number + 1,
        "=" => number,
        _ => Number(target.Substring(1)),
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
