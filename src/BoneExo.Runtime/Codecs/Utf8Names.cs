using System.Buffers;

namespace BoneExo.Codecs;

/// <summary>Texts of schemas as unescaped texts of documents are: UTF-8, with three bytes for a lone surrogate, which only an escape can write.</summary>
internal static class Utf8Names
{
    public static byte[] Of(string text)
    {
        byte[] utf8 = new byte[text.Length * 3];
        return utf8[..Encode(text, utf8)];
    }

    /// <summary>Encodes a text; there is room for three bytes of each character.</summary>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        int length = 0;
        while (true)
        {
            OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(text, utf8[length..], out int read, out int written, replaceInvalidSequences: false);
            length += written;
            if (status == OperationStatus.Done)
                return length;
            char lone = text[read];
            utf8[length++] = (byte)(0xE0 | (lone >> 12));
            utf8[length++] = (byte)(0x80 | ((lone >> 6) & 0x3F));
            utf8[length++] = (byte)(0x80 | (lone & 0x3F));
            text = text[(read + 1)..];
        }
    }
}
