using System.Buffers;
using System.Globalization;
using System.Text;

namespace BoneExo.Formats;

/// <summary>A pattern and a position in it. What takes something and finds it malformed gives -1 or nothing.</summary>
internal ref struct PatternReader(ReadOnlySpan<byte> pattern)
{
    private ReadOnlySpan<byte> _rest = pattern;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>The next byte; NUL at the end.</summary>
    public readonly char Current => _rest.IsEmpty ? '\0' : (char)_rest[0];

    public bool TryTake(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
            return false;
        _rest = _rest[1..];
        return true;
    }

    public bool TryTake(ReadOnlySpan<byte> expected)
    {
        if (!_rest.StartsWith(expected))
            return false;
        _rest = _rest[expected.Length..];
        return true;
    }

    /// <summary>Takes a code point. A lone surrogate is one here; where it was escaped, it has three bytes of its own.</summary>
    public int TakeCodePoint()
    {
        OperationStatus status = Rune.DecodeFromUtf8(_rest, out Rune rune, out int length);
        int codePoint = rune.Value;
        if (status != OperationStatus.Done && _rest is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            (codePoint, length) = (0xD000 | ((_rest[1] & 0x3F) << 6) | (_rest[2] & 0x3F), 3);
        _rest = _rest[length..];
        return codePoint;
    }

    public ReadOnlySpan<byte> TakeDigits()
    {
        ReadOnlySpan<byte> digits = _rest[..Characters.DigitCount(_rest)];
        _rest = _rest[digits.Length..];
        return digits;
    }

    /// <summary>Takes what is before a character, and the character.</summary>
    public bool TryTakeUntil(char end, out ReadOnlySpan<byte> text)
    {
        int at = _rest.IndexOf((byte)end);
        text = at < 0 ? default : _rest[..at];
        _rest = _rest[(at + 1)..];
        return at >= 0;
    }

    /// <summary>Takes exactly so many hexadecimal digits.</summary>
    public int TakeHex(int count)
    {
        if (_rest.Length < count || !int.TryParse(_rest[..count], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number))
            return -1;
        _rest = _rest[count..];
        return number;
    }

    /// <summary>Takes what follows '\u': four digits, two times four for a surrogate pair, or any number of them in braces.</summary>
    public int TakeUnicodeEscape()
    {
        if (TryTake('{'))
            return TryTakeUntil('}', out ReadOnlySpan<byte> digits) ? CodePoint(digits) : -1;
        int unit = TakeHex(4);
        if (unit is < 0xD800 or > 0xDBFF)
            return unit;
        ReadOnlySpan<byte> afterUnit = _rest;
        int low = TryTake("\\u"u8) ? TakeHex(4) : -1;
        if (low is >= 0xDC00 and <= 0xDFFF)
            return char.ConvertToUtf32((char)unit, (char)low);
        _rest = afterUnit;
        return unit;
    }

    /// <summary>Takes a group's name and the '>' after it, as the name means it: escapes are decoded.</summary>
    public string? TakeGroupName()
    {
        StringBuilder name = new();
        while (!TryTake('>'))
        {
            if (IsAtEnd)
                return null;
            int codePoint = TryTake("\\u"u8) ? TakeUnicodeEscape() : TakeCodePoint();
            if (!IsIdentifierCharacter(codePoint, isFirst: name.Length == 0))
                return null;
            name.Append(new Rune(codePoint));
        }
        return name.Length == 0 ? null : name.ToString();
    }

    private static int CodePoint(ReadOnlySpan<byte> digits)
    {
        if (digits.IsEmpty || digits.ContainsAnyExcept(Characters.HexDigits))
            return -1;
        digits = digits.TrimStart((byte)'0');
        int codePoint = digits.Length > 6 ? -1 : digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return codePoint <= 0x10FFFF ? codePoint : -1;
    }

    // ECMA-262, RegExpIdentifierStart and RegExpIdentifierPart over ID_Start and ID_Continue (Unicode Standard Annex 31).
    private static bool IsIdentifierCharacter(int codePoint, bool isFirst)
    {
        // What is none of the categories but in Other_ID_Start, and VERTICAL TILDE, which is a letter but Pattern_Syntax.
        if (codePoint is < 0 or 0x2E2F or (>= 0xD800 and <= 0xDFFF))
            return false;
        if (codePoint is '$' or '_' or 0x1885 or 0x1886 or 0x2118 or 0x212E or 0x309B or 0x309C)
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => !isFirst,
            _ => !isFirst && codePoint is 0x200C or 0x200D or 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x30FB or 0xFF65,
        };
    }
}
