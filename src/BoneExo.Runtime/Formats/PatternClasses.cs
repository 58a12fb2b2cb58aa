namespace BoneExo.Formats;

/// <summary>What stands for one code point in a pattern: classes in brackets and escapes.</summary>
internal static class PatternClasses
{
    /// <summary>In place of a code point: the escape stands for a set of them.</summary>
    private const int AnySet = -1;

    private static ReadOnlySpan<byte> EscapableCharacters => "^$\\.*+?()[]{}|/"u8;

    /// <summary>Takes a class after its opening bracket.</summary>
    public static bool TryTakeClass(ref PatternReader reader)
    {
        reader.TryTake('^');
        while (!reader.TryTake(']'))
        {
            if (!TryTakeMember(ref reader, out int first))
                return false;
            if (!reader.TryTake('-'))
                continue;
            if (reader.TryTake(']'))
                return true;
            if (!TryTakeMember(ref reader, out int last) || first == AnySet || last == AnySet || first > last)
                return false;
        }
        return true;
    }

    /// <summary>Takes an escape after its backslash.</summary>
    public static bool TryTakeEscape(ref PatternReader reader, bool isInClass) => TryTakeEscape(ref reader, isInClass, out _);

    private static bool TryTakeMember(ref PatternReader reader, out int codePoint)
    {
        codePoint = AnySet;
        if (reader.IsAtEnd)
            return false;
        if (reader.TryTake('\\'))
            return TryTakeEscape(ref reader, isInClass: true, out codePoint);
        codePoint = reader.TakeCodePoint();
        return true;
    }

    private static bool TryTakeEscape(ref PatternReader reader, bool isInClass, out int codePoint)
    {
        codePoint = AnySet;
        if (reader.IsAtEnd)
            return false;
        int character = reader.TakeCodePoint();
        switch (character)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                return true;
            case 'p' or 'P':
                return reader.TryTake('{') && reader.TryTakeUntil('}', out ReadOnlySpan<byte> property) && PatternProperties.Exists(property);
            case 't' or 'n' or 'v' or 'f' or 'r':
                codePoint = "tnvfr".IndexOf((char)character, StringComparison.Ordinal) switch { 0 => '\t', 1 => '\n', 2 => '\v', 3 => '\f', _ => '\r' };
                return true;
            case 'b' when isInClass:
                codePoint = '\b';
                return true;
            case '-' when isInClass:
                codePoint = '-';
                return true;
            case '0':
                codePoint = 0;
                return !char.IsAsciiDigit(reader.Current);
            case 'c' when char.IsAsciiLetter(reader.Current):
                codePoint = reader.TakeCodePoint() % 32;
                return true;
            case 'x':
                codePoint = reader.TakeHex(2);
                return codePoint >= 0;
            case 'u':
                codePoint = reader.TakeUnicodeEscape();
                return codePoint >= 0;
            default:
                codePoint = character;
                return character < 0x80 && EscapableCharacters.Contains((byte)character);
        }
    }
}
