using System.Diagnostics;
using System.Globalization;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

// The grammar of JSON, slow and exact: each method checks what begins at an offset and returns the offset after it, or a negative
// number once the pass is over. Nesting is limited, so recursion is.
internal ref partial struct DocumentScan
{
    private void Document()
    {
        int at = Space(0);
        if (at == _json.Length)
        {
            Refuse(at, Keywords.Syntax, "a JSON value", "the document is empty; write one JSON value");
            return;
        }
        at = Value(at);
        if (at < 0)
            return;
        at = Space(at);
        if (at == _json.Length)
            throw new UnreachableException("a codec refused a well-formed document without an error");
        Refuse(at, Keywords.Syntax, "the end of the document", $"'{Excerpt.Of(_json, at)}' follows the document's value; keep one value only");
    }

    private int Value(int at)
    {
        if (at == _json.Length)
            return Unexpected(at, "a value");
        if (!Visit(at))
            return Utf8.Invalid;
        return _json[at] switch
        {
            (byte)'{' => Object(at),
            (byte)'[' => Array(at),
            (byte)'"' => String(at),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => Number(at),
            (byte)'t' => Literal(at, "true"u8),
            (byte)'f' => Literal(at, "false"u8),
            (byte)'n' => Literal(at, "null"u8),
            _ => Unexpected(at, "a value"),
        };
    }

    private int Object(int at)
    {
        if (_path.Count == _maxDepth)
            return TooDeep(at);
        _path.Add(Position.None);
        at = Space(at + 1);
        bool isFirst = true;
        while (!(isFirst && Is(at, '}')))
        {
            isFirst = false;
            if (!Is(at, '"'))
                return Unexpected(at, "a member name in double quotes");
            int name = at;
            at = String(at);
            if (at < 0)
                return Utf8.Invalid;
            _path[^1] = new Position(name, -1);
            if (!Visit(name))
                return Utf8.Invalid;
            at = Space(at);
            if (!Is(at, ':'))
                return Unexpected(at, "':'");
            at = Value(Space(at + 1));
            if (at < 0)
                return Utf8.Invalid;
            _path[^1] = Position.None;
            at = Separator(at, '}');
            if (at < 0 || Is(at, '}'))
                break;
        }
        return Close(at);
    }

    private int Array(int at)
    {
        if (_path.Count == _maxDepth)
            return TooDeep(at);
        _path.Add(Position.None);
        at = Space(at + 1);
        int item = 0;
        while (!(item == 0 && Is(at, ']')))
        {
            _path[^1] = new Position(-1, item++);
            at = Value(at);
            if (at < 0)
                return Utf8.Invalid;
            _path[^1] = Position.None;
            at = Separator(at, ']');
            if (at < 0 || Is(at, ']'))
                break;
        }
        return Close(at);
    }

    private readonly int Close(int at)
    {
        if (at < 0)
            return Utf8.Invalid;
        _path.RemoveAt(_path.Count - 1);
        return at + 1;
    }

    /// <summary>Goes from the end of a value to the next name or item, or to the closing bracket.</summary>
    private int Separator(int at, char close)
    {
        at = Space(at);
        if (Is(at, close))
            return at;
        if (!Is(at, ','))
            return Unexpected(at, $"',' or '{close}'");
        int next = Space(at + 1);
        return Is(next, close)
            ? Refuse(at, Keywords.Syntax, $"'{close}'", $"',' stands before '{close}'; remove it")
            : next;
    }

    private int Literal(int at, ReadOnlySpan<byte> literal) => _json[at..].StartsWith(literal)
        ? at + literal.Length
        : Refuse(at, Keywords.Syntax, "a value", $"'{Excerpt.Of(_json, at)}' is no JSON value; write a string in double quotes, a number, true, false or null");

    private int Number(int at)
    {
        if (Is(at, '-'))
            at++;
        if (Is(at, '0') && at + 1 < _json.Length && char.IsAsciiDigit((char)_json[at + 1]))
            return Refuse(at, Keywords.Syntax, "a number", "a number begins with a superfluous '0'; remove it");
        at = Digits(at);
        if (at > 0 && Is(at, '.'))
            at = Digits(at + 1);
        if (at > 0 && (Is(at, 'e') || Is(at, 'E')))
        {
            at++;
            at = Digits(Is(at, '+') || Is(at, '-') ? at + 1 : at);
        }
        return at;
    }

    private int Digits(int at)
    {
        int start = at;
        while (at < _json.Length && char.IsAsciiDigit((char)_json[at]))
            at++;
        return at > start ? at : Unexpected(at, "a digit");
    }

    private int TooDeep(int at) => Refuse(
        at, Keywords.Depth, $"at most {_maxDepth.ToString(CultureInfo.InvariantCulture)} levels",
        $"the document nests deeper than {_maxDepth.ToString(CultureInfo.InvariantCulture)} levels; flatten it or raise MaxDepth");

    private int Unexpected(int at, string expected)
    {
        if (at >= _json.Length)
            return Refuse(_json.Length, Keywords.Syntax, expected, $"the document ends where {expected} is expected; it is cut off");
        return _json[at] >= 0x80 && InvalidUtf8(_json[at..]) == 0
            ? NotUtf8(at)
            : Refuse(at, Keywords.Syntax, expected, $"'{Excerpt.Of(_json, at)}' stands where {expected} is expected");
    }

    private readonly bool Is(int at, char character) => at < _json.Length && _json[at] == (byte)character;

    private readonly int Space(int at)
    {
        while (at < _json.Length && Utf8.IsSpace(_json[at]))
            at++;
        return at;
    }
}
