using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Emission;

/// <summary>The only way for text of a schema to enter emitted C#.</summary>
internal static class Literal
{
    /// <summary>A C# string literal.</summary>
    public static string String(string text)
    {
        if (IsAsItIs(text))
            return $"\"{text}\"";
        StringBuilder literal = new("\"", text.Length + 2);
        foreach (char c in text)
            Append(literal, c);
        return literal.Append('"').ToString();
    }

    public static string StringOrNull(string? text) => text is null ? "null" : String(text);

    /// <summary>A UTF-8 literal; a lone surrogate, which UTF-8 cannot hold, becomes the replacement character as it does when read.</summary>
    public static string Utf8(string text)
    {
        if (IsAsItIs(text))
            return $"\"{text}\"u8";
        StringBuilder literal = new("\"", text.Length + 4);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                literal.Append(text[i]).Append(text[++i]);
            else
                Append(literal, char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
        }

        return literal.Append("\"u8").ToString();
    }

    /// <summary>An unescaped text of a document, to compare one with: as <see cref="Utf8"/>, but for a lone surrogate, which has three bytes of its own.</summary>
    public static string Unescaped(string text) => HasLoneSurrogate(text)
        ? $"(global::System.ReadOnlySpan<byte>)[{string.Join(", ", UnescapedBytes(text).Select(b => Number(b)))}]"
        : Utf8(text);

    /// <summary>The bytes of such a text.</summary>
    public static byte[] UnescapedBytes(string text)
    {
        if (!HasLoneSurrogate(text))
            return Encoding.UTF8.GetBytes(text);
        List<byte> bytes = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i++, 2)));
            else if (char.IsSurrogate(text[i]))
                bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            else
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, 1)));
        }

        return [.. bytes];
    }

    /// <summary>Text inside an XML documentation comment, on one line.</summary>
    public static string XmlDoc(string text)
    {
        if (IsPlainDoc(text))
            return text;
        StringBuilder doc = new(text.Length);
        bool isSpace = false;
        foreach (char c in text)
        {
            isSpace |= c <= ' ' || char.IsControl(c) || c is '\u2028' or '\u2029';
            if (c <= ' ' || char.IsControl(c) || c is '\u2028' or '\u2029')
                continue;
            if (isSpace && doc.Length > 0)
                doc.Append(' ');
            isSpace = false;
            doc.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // XML 1.0 has no lone surrogates, nor these two.
                '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return doc.ToString();
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A byte, as a character where it is a plain one.</summary>
    public static string Byte(byte value) => value is > 0x20 and < 0x7F and not ((byte)'\'' or (byte)'\\')
        ? $"(byte)'{(char)value}'"
        : "0x" + value.ToString("X2", CultureInfo.InvariantCulture);

    /// <summary>A mask of bits.</summary>
    public static string Mask(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!IsPair(text, i))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>Whether a text, like nearly all, needs no escape in a literal.</summary>
    private static bool IsAsItIs(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
                return false;
        }

        return true;
    }

    /// <summary>Whether a text is as it is to be in documentation: nothing to escape, and no spaces at its ends or in a row.</summary>
    private static bool IsPlainDoc(string text)
    {
        bool wasSpace = true;
        foreach (char c in text)
        {
            bool isSpace = c == ' ';
            if (c is < ' ' or > '~' or '&' or '<' or '>' || (isSpace && wasSpace))
                return false;
            wasSpace = isSpace;
        }

        return !wasSpace || text.Length == 0;
    }

    private static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                literal.Append('\\').Append(c);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                // Line separators would end the literal; surrogates, formats and controls would not be seen in a review.
                bool isPlain = c is >= ' ' and < '\u007F' || char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c);
                literal.Append(isPlain ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
