namespace BoneExo.Schema.Planning.Patterns;

/// <summary>A pattern and a position in it.</summary>
internal sealed class PatternText(string text)
{
    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The next UTF-16 unit; NUL at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>What is wrong, once something is.</summary>
    public PatternFault? Fault { get; private set; }

    public bool TryTake(char expected)
    {
        if (IsAtEnd || text[Position] != expected)
            return false;
        Position++;
        return true;
    }

    public bool TryTake(string expected)
    {
        if (string.CompareOrdinal(text, Position, expected, 0, expected.Length) != 0)
            return false;
        Position += expected.Length;
        return true;
    }

    /// <summary>Takes a code point: a surrogate pair is one.</summary>
    public int TakeCodePoint()
    {
        char first = text[Position++];
        if (!char.IsHighSurrogate(first) || !char.IsLowSurrogate(Current))
            return first;
        return char.ConvertToUtf32(first, text[Position++]);
    }

    /// <summary>Takes decimal digits; <see langword="null"/> where there are none, capped where they are too many.</summary>
    public int? TakeNumber()
    {
        int start = Position;
        long number = 0;
        for (; Current is >= '0' and <= '9'; Position++)
            number = Math.Min((number * 10) + Current - '0', int.MaxValue);
        return Position == start ? null : (int)number;
    }

    /// <summary>Whether a quantifier in braces begins here: <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>.</summary>
    public bool IsBracedQuantifier()
    {
        int start = Position;
        bool isQuantifier = TryTake('{') && TakeNumber() is not null && (!TryTake(',') || TakeNumber() is null or >= 0) && TryTake('}');
        Position = start;
        return isQuantifier;
    }

    /// <summary>Takes hexadecimal digits; <see langword="null"/> where there are fewer than the least.</summary>
    public int? TakeHex(int least, int most)
    {
        int number = 0;
        int count = 0;
        for (; count < most && HexValue(Current) is { } digit; count++, Position++)
            number = Math.Min((number << 4) + digit, CodePointSet.MaxCodePoint + 1);
        return count < least ? null : number;
    }

    /// <summary>Takes everything before a character and the character; <see langword="null"/> where it does not occur.</summary>
    public string? TakeUntil(char end)
    {
        int at = text.IndexOf(end, Position);
        if (at < 0)
            return null;
        string taken = text.Substring(Position, at - Position);
        Position = at + 1;
        return taken;
    }

    /// <summary>Records what is wrong at an offset; the first stands.</summary>
    public void Refuse(int offset, string message) => Fault ??= new(offset, message);

    private static int? HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => null,
    };
}
