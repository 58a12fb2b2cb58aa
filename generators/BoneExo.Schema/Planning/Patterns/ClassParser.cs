namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Reads what stands for one code point: classes in brackets and escapes.</summary>
internal sealed class ClassParser(PatternText text, bool isLegacyAccepted)
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    /// <summary>Reads a class from its opening bracket.</summary>
    public CharacterClass? ParseClass()
    {
        int start = text.Position++;
        bool isNegated = text.TryTake('^');
        CharacterClass members = new(CodePointSet.Empty);
        while (!text.TryTake(']'))
        {
            if (text.IsAtEnd)
                return Refuse(start, "'[' is not closed; add ']' or escape it as '\\['");
            if (ParseRange() is not { } part)
                return null;
            members = members.Union(part);
        }

        return members with { IsNegated = isNegated };
    }

    /// <summary>Reads an escape after its backslash.</summary>
    public CharacterClass? ParseEscape(int start, bool isInClass)
    {
        if (text.IsAtEnd)
            return Refuse(start, "'\\' ends the pattern; escape it as '\\\\'");
        char c = text.Current;
        text.Position++;
        switch (c)
        {
            case 'd':
                return CharacterClass.Digits;
            case 'D':
                return CharacterClass.Digits.Others();
            case 'w':
                return CharacterClass.Word;
            case 'W':
                return CharacterClass.Word.Others();
            case 's':
                return CharacterClass.Space;
            case 'S':
                return CharacterClass.Space.Others();
            case 'p' or 'P':
                return ParseProperty(start, isNegated: c == 'P');
            case 'b' when isInClass:
                return CharacterClass.Of('\b');
            case '-' when isInClass:
                return CharacterClass.Of('-');
            default:
                return ParseCharacterEscape(start, c) is { } codePoint ? CharacterClass.Of(codePoint) : null;
        }
    }

    private CharacterClass? ParseRange()
    {
        int start = text.Position;
        if (ParseMember() is not { } first)
            return null;
        int dash = text.Position;
        if (!text.TryTake('-'))
            return first;
        if (text.Current == ']' || text.IsAtEnd)
        {
            text.Position = dash;
            return first;
        }

        if (ParseMember() is not { } last)
            return null;
        if (first.Single() is not { } from || last.Single() is not { } to)
        {
            // Annex B.1.2: a hyphen beside a class is one.
            if (isLegacyAccepted)
                return first.Union(last).Union(CharacterClass.Of('-'));
            return Refuse(start, "a range begins or ends with a class; escape the hyphen as '\\-'");
        }

        return from <= to ? CharacterClass.Of((from, to)) : Refuse(start, "the range's ends are in the wrong order");
    }

    private CharacterClass? ParseMember()
    {
        int start = text.Position;
        if (text.TryTake('\\'))
            return ParseEscape(start, isInClass: true);
        if (text.IsAtEnd)
            return Refuse(start, "']' is missing");
        return CharacterClass.Of(text.TakeCodePoint());
    }

    private CharacterClass? ParseProperty(int start, bool isNegated)
    {
        if (!text.TryTake('{') || text.TakeUntil('}') is not { } name)
            return Refuse(start, "'\\p' names no property; write '\\p{…}'");
        if (UnicodeProperties.Find(name, out string problem) is not { } property)
            return Refuse(start, problem);
        return isNegated ? property.Others() : property;
    }

    private int? ParseCharacterEscape(int start, char c)
    {
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when text.Current is not (>= '0' and <= '9'):
                return 0;
            case 'c' when text.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return text.TakeCodePoint() % 32;
            case 'x':
                return text.TakeHex(2, 2) ?? RefuseCharacter(start, "'\\x' wants two hexadecimal digits");
            case 'u':
                return ParseUnicodeEscape(start);
            case var _ when SyntaxCharacters.IndexOf(c) >= 0:
                return c;
            case var _ when isLegacyAccepted && c < 0x80 && !char.IsLetterOrDigit(c):
                return c;
            default:
                text.Position--;
                string character = char.ConvertFromUtf32(text.TakeCodePoint() is var code && code is >= CodePointSet.FirstSurrogate and <= CodePointSet.LastSurrogate ? 0xFFFD : code);
                return RefuseCharacter(start, char.IsLetterOrDigit(character, 0)
                    ? $"'\\{character}' is no escape"
                    : $"'\\{character}' is no escape; write '{character}' alone");
        }
    }

    private int? ParseUnicodeEscape(int start)
    {
        if (text.TryTake('{'))
        {
            int? codePoint = text.TakeHex(1, int.MaxValue);
            return text.TryTake('}') && codePoint <= CodePointSet.MaxCodePoint
                ? codePoint
                : RefuseCharacter(start, "'\\u{' wants hexadecimal digits up to 10FFFF and '}'");
        }

        if (text.TakeHex(4, 4) is not { } unit)
            return RefuseCharacter(start, "'\\u' wants four hexadecimal digits, or '\\u{…}'");
        int afterUnit = text.Position;
        if (unit is >= CodePointSet.FirstSurrogate and < 0xDC00
            && text.TryTake("\\u") && text.TakeHex(4, 4) is { } low && low is >= 0xDC00 and <= CodePointSet.LastSurrogate)
            return char.ConvertToUtf32((char)unit, (char)low);
        text.Position = afterUnit;
        return unit;
    }

    private CharacterClass? Refuse(int offset, string message)
    {
        text.Refuse(offset, message);
        return null;
    }

    private int? RefuseCharacter(int offset, string message)
    {
        text.Refuse(offset, message);
        return null;
    }
}
