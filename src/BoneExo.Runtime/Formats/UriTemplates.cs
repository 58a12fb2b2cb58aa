using System.Buffers;

namespace BoneExo.Formats;

/// <summary>URI templates of RFC 6570, section 2, with its verified erratum 6937: the apostrophe is a literal.</summary>
internal static class UriTemplates
{
    private const int LongestPrefix = 4; // digits of a length below 10,000

    private static readonly SearchValues<byte> Literals =
        SearchValues.Create("!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~"u8);

    private static readonly SearchValues<byte> NameCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);

    // Those after the ampersand are reserved, and in the grammar all the same.
    private static ReadOnlySpan<byte> Operators => "+#./;?&=,!@|"u8;

    public static bool IsTemplate(ReadOnlySpan<byte> text)
    {
        for (int stop = text.IndexOfAnyExcept(Literals); stop >= 0; stop = text.IndexOfAnyExcept(Literals))
        {
            text = text[stop..];
            int length = text[0] == '{' ? ExpressionLength(text) : WideLength(text);
            if (length == 0)
                return false;
            text = text[length..];
        }
        return true;
    }

    private static int WideLength(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80)
            return Characters.IsPercentEncoded(text) ? 3 : 0;
        int length = Characters.UcsCharacterLength(text);
        return length == 0 ? Characters.PrivateCharacterLength(text) : length;
    }

    private static int ExpressionLength(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'}');
        if (end < 2)
            return 0;
        ReadOnlySpan<byte> variables = text[1..end];
        if (Operators.Contains(variables[0]))
            variables = variables[1..];
        for (int comma = variables.IndexOf((byte)','); comma >= 0; comma = variables.IndexOf((byte)','))
        {
            if (!IsVariable(variables[..comma]))
                return 0;
            variables = variables[(comma + 1)..];
        }
        return IsVariable(variables) ? end + 1 : 0;
    }

    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        if (text.EndsWith("*"u8))
            return IsName(text[..^1]);
        int colon = text.IndexOf((byte)':');
        return colon < 0 ? IsName(text) : IsName(text[..colon]) && IsPrefixLength(text[(colon + 1)..]);
    }

    private static bool IsPrefixLength(ReadOnlySpan<byte> text) =>
        text.Length is >= 1 and <= LongestPrefix && text[0] != '0' && Characters.AreDigits(text);

    // Dots separate: none begins or ends the name, and no two are neighbours.
    private static bool IsName(ReadOnlySpan<byte> text)
    {
        bool canEnd = false;
        while (!text.IsEmpty)
        {
            int length = NameCharacters.Contains(text[0]) ? 1 : Characters.IsPercentEncoded(text) ? 3 : 0;
            if (length == 0 && !(canEnd && text[0] == '.'))
                return false;
            canEnd = length > 0;
            text = text[Math.Max(length, 1)..];
        }
        return canEnd;
    }
}
