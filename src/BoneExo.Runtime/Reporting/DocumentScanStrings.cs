using System.Buffers;
using System.Globalization;
using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

internal ref partial struct DocumentScan
{
    private int String(int at)
    {
        at++;
        while (true)
        {
            int length = Plain(_json[at..]);
            int invalid = InvalidUtf8(_json.Slice(at, length));
            if (invalid >= 0)
                return NotUtf8(at + invalid);
            at += length;
            if (at == _json.Length)
                return Unexpected(at, "'\"'");
            if (_json[at] == (byte)'"')
                return at + 1;
            if (_json[at] != (byte)'\\')
                return ControlCharacter(at);
            int escape = Escapes.Length(_json[at..]);
            if (escape == 0)
                return BadEscape(at);
            at += escape;
        }
    }

    private static int Plain(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && text[length] >= 0x20 && text[length] is not ((byte)'"' or (byte)'\\'))
            length++;
        return length;
    }

    /// <summary>The offset of the first byte that is not UTF-8, or a negative number.</summary>
    private static int InvalidUtf8(ReadOnlySpan<byte> text)
    {
        if (System.Text.Unicode.Utf8.IsValid(text))
            return -1;
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private int NotUtf8(int at) => Refuse(
        at, Keywords.Encoding, "UTF-8", $"byte 0x{_json[at]:X2} is not UTF-8; save the document in that encoding");

    private int ControlCharacter(int at)
    {
        string code = ((int)_json[at]).ToString("X4", CultureInfo.InvariantCulture);
        return Refuse(at, Keywords.Syntax, "a character or '\"'", $"control character U+{code} stands in a string; write it as \\u{code}");
    }

    private int BadEscape(int at)
    {
        bool isUnicode = at + 1 < _json.Length && _json[at + 1] == (byte)'u';
        ReadOnlySpan<byte> rest = _json[at..];
        if (rest.Length < (isUnicode ? 6 : 2) && !rest.Contains((byte)'"'))
            return Unexpected(_json.Length, isUnicode ? "a hexadecimal digit" : "an escape character");
        string text = Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, isUnicode ? 6 : 2)]);
        return Refuse(at, Keywords.Syntax, "an escape", isUnicode
            ? $"'{text}' is no escape; write \\u and four hexadecimal digits"
            : $"'{text}' is no escape; write \\\\ for a backslash");
    }
}
