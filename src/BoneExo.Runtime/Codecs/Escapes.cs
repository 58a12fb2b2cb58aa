using System.Buffers;
using System.Globalization;
using System.Text;

namespace BoneExo.Codecs;

/// <summary>The escape sequences of JSON strings.</summary>
internal static class Escapes
{
    private const byte Backslash = (byte)'\\';

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>The length of the escape sequence that begins here, or 0 where it is none.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return 0;
        return text[1] switch
        {
            (byte)'"' or Backslash or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => 2,
            (byte)'u' when text.Length >= 6 && !text.Slice(2, 4).ContainsAnyExcept(HexDigits) => 6,
            _ => 0,
        };
    }

    /// <summary>
    /// Decodes a well-formed string text and returns the number of bytes written, never more than were read. A lone surrogate becomes
    /// U+FFFD where the text is to become a C# string; otherwise it keeps its own three bytes, so that different texts stay different.
    /// </summary>
    public static int Decode(ReadOnlySpan<byte> text, Span<byte> destination, bool replacesLoneSurrogates)
    {
        int written = 0;
        while (true)
        {
            int plain = text.IndexOf(Backslash);
            if (plain < 0)
                plain = text.Length;
            text[..plain].CopyTo(destination[written..]);
            written += plain;
            if (plain == text.Length)
                return written;
            text = text[plain..];
            if (text[1] == (byte)'u')
            {
                int code = CodePoint(text, out int length);
                if (code is >= 0xD800 and <= 0xDFFF && replacesLoneSurrogates)
                    code = Rune.ReplacementChar.Value;
                written += Encode(code, destination[written..]);
                text = text[length..];
            }
            else
            {
                destination[written++] = Character(text[1]);
                text = text[2..];
            }
        }
    }

    private static byte Character(byte escape) => escape switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escape,
    };

    private static int CodePoint(ReadOnlySpan<byte> text, out int length)
    {
        length = 6;
        int first = Unit(text);
        if (!char.IsHighSurrogate((char)first) || text.Length < 12 || text[6] != Backslash || text[7] != (byte)'u')
            return first;
        int second = Unit(text[6..]);
        if (!char.IsLowSurrogate((char)second))
            return first;
        length = 12;
        return char.ConvertToUtf32((char)first, (char)second);
    }

    private static int Unit(ReadOnlySpan<byte> escape) =>
        int.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static int Encode(int code, Span<byte> destination)
    {
        if (Rune.TryCreate(code, out Rune rune))
            return rune.EncodeToUtf8(destination);
        destination[0] = (byte)(0xE0 | code >> 12);
        destination[1] = (byte)(0x80 | code >> 6 & 0x3F);
        destination[2] = (byte)(0x80 | code & 0x3F);
        return 3;
    }
}
