using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Json;

/// <summary>What is wrong with a string or number.</summary>
internal sealed record JsonTextFault(TextRange Range, string Found, string Expected);

/// <summary>A JSON text and a position in it: the tokens of the grammar.</summary>
internal sealed class JsonText
{
    private readonly string _text;

    // A byte-order mark is no part of the text, but offsets count it, as Roslyn does where it kept it.
    public JsonText(string text)
    {
        _text = text;
        Position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= _text.Length;

    /// <summary>The next character; NUL, which no token begins with, at the end.</summary>
    public char Current => At(Position);

    public string Slice(TextRange range) => _text.Substring(range.Start, range.Length);

    public void Take() => Position++;

    public bool TryTake(char expected)
    {
        if (IsAtEnd || _text[Position] != expected)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes a literal unless it is only the beginning of a longer word.</summary>
    public bool TryTake(string literal)
    {
        if (string.CompareOrdinal(_text, Position, literal, 0, literal.Length) != 0 || IsWordPart(At(Position + literal.Length)))
            return false;
        Position += literal.Length;
        return true;
    }

    public void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            Position++;
    }

    /// <summary>The word or character at the position, for messages; empty at the end.</summary>
    public TextRange Word()
    {
        int end = Position;
        while (IsWordPart(At(end)))
            end++;
        if (end == Position && !IsAtEnd)
            end += char.IsHighSurrogate(Current) && char.IsLowSurrogate(At(end + 1)) ? 2 : 1;
        return new(Position, end - Position);
    }

    public string? ReadNumber(out JsonTextFault? fault)
    {
        int start = Position;
        fault = null;
        TryTake('-');
        if (Current == '0' && IsDigit(At(Position + 1)))
        {
            fault = new(new(start, Position + 1 - start), "a number begins with a needless '0'", "a digit from 1 to 9");
            return null;
        }

        bool isWhole = TakeDigits()
            && (!TryTake('.') || TakeDigits())
            && (Current is not ('e' or 'E') || TakeExponent());
        if (isWhole && !IsWordPart(Current) && Current != '.')
            return _text.Substring(start, Position - start);
        TextRange rest = Word();
        fault = isWhole
            ? new(rest, $"unexpected '{Slice(rest)}' in a number", "the end of the number")
            : new(rest, rest.Length == 0 ? "the text ends in a number" : $"unexpected '{Slice(rest)}' in a number", "a digit");
        return null;
    }

    /// <summary>Reads a string from its opening quote; lone surrogates are kept.</summary>
    public string? ReadString(out JsonTextFault? fault)
    {
        int start = ++Position;
        StringBuilder? unescaped = null;
        int copied = start;
        fault = null;
        while (true)
        {
            char c = Current;
            if (c == '"')
            {
                string tail = _text.Substring(copied, Position++ - copied);
                return unescaped is null ? tail : unescaped.Append(tail).ToString();
            }

            if (c == '\\')
            {
                unescaped ??= new();
                unescaped.Append(_text, copied, Position - copied);
                if (!TakeEscape(unescaped, out fault))
                    return null;
                copied = Position;
            }
            else if (c < ' ')
            {
                fault = IsAtEnd
                    ? new(new(Position, 0), "the text ends in a string", "'\"'")
                    : new(new(Position, 1), $"control character U+{Hex(c)} in a string", $"the escape '\\u{Hex(c)}'");
                return null;
            }
            else
            {
                Position++;
            }
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsWordPart(char c) => c is '_' or '$' || char.IsLetterOrDigit(c);

    private static string Hex(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private bool TakeDigits()
    {
        int start = Position;
        while (IsDigit(Current))
            Position++;
        return Position > start;
    }

    private bool TakeExponent()
    {
        Position++;
        if (Current is '+' or '-')
            Position++;
        return TakeDigits();
    }

    private bool TakeEscape(StringBuilder unescaped, out JsonTextFault? fault)
    {
        int start = Position++;
        char c = Current;
        fault = null;
        if (c == 'u')
            return TakeUnicodeEscape(unescaped, start, out fault);
        int index = "\"\\/bfnrt".IndexOf(c);
        if (index < 0 || IsAtEnd)
        {
            TextRange range = new(start, Math.Min(2, _text.Length - start));
            fault = IsAtEnd
                ? new(new(Position, 0), "the text ends in an escape", "one of '\"\\/bfnrtu'")
                : new(range, $"unknown escape '{Slice(range)}'", "'\\' followed by one of '\"\\/bfnrtu'");
            return false;
        }

        unescaped.Append("\"\\/\b\f\n\r\t"[index]);
        Position++;
        return true;
    }

    private bool TakeUnicodeEscape(StringBuilder unescaped, int start, out JsonTextFault? fault)
    {
        int code = 0;
        Position++;
        for (int i = 0; i < 4; i++, Position++)
        {
            int digit = Current switch
            {
                >= '0' and <= '9' => Current - '0',
                >= 'a' and <= 'f' => Current - 'a' + 10,
                >= 'A' and <= 'F' => Current - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                fault = new(new(start, Position - start), $"incomplete escape '{_text.Substring(start, Position - start)}'", "four hexadecimal digits after '\\u'");
                return false;
            }

            code = (code << 4) + digit;
        }

        unescaped.Append((char)code);
        fault = null;
        return true;
    }
}
