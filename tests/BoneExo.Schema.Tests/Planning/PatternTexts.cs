using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Schema.Tests.Planning;

/// <summary>Matches patterns against C# strings.</summary>
internal static class PatternTexts
{
    extension(Pattern pattern)
    {
        public bool IsMatch(string text) => pattern.IsMatch(Encode(text));
    }

    /// <summary>UTF-8 with three bytes for a lone surrogate, as where a JSON string escapes one.</summary>
    private static byte[] Encode(string text)
    {
        List<byte> utf8 = [];
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (char.IsSurrogate(text[i]) && !isPair)
                utf8.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            else
                utf8.AddRange(Encoding.UTF8.GetBytes(text, i, isPair ? 2 : 1));
            i += isPair ? 1 : 0;
        }

        return [.. utf8];
    }
}
