using System.Buffers;
using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Cuts the offending text out of a document, for people to read: one line of at most 80 characters.</summary>
internal static class Excerpt
{
    private const int MaxLength = 80;

    // More than 80 characters however they are encoded, so that no more need be looked at.
    private const int Window = 6 * MaxLength;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n");

    /// <summary>The value or name that begins here; a string without its quotes.</summary>
    public static string Of(ReadOnlySpan<byte> json, int at)
    {
        ReadOnlySpan<byte> rest = json.Slice(at, Math.Min(json.Length - at, Window));
        if (rest.IsEmpty)
            return "";
        return rest[0] switch
        {
            (byte)'"' => Show(rest[1..StringEnd(rest, 1)], isOneLine: false),
            (byte)'{' or (byte)'[' => Show(rest[..ContainerEnd(rest)], isOneLine: true),
            _ => Show(rest[..ScalarEnd(rest)], isOneLine: false),
        };
    }

    private static string Show(ReadOnlySpan<byte> utf8, bool isOneLine)
    {
        // No more characters than bytes.
        Span<char> room = stackalloc char[Window];
        Span<char> text = room[..Encoding.UTF8.GetChars(utf8, room)];
        return Cut(isOneLine ? OneLine(text) : text);
    }

    private static string Cut(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
            return text.ToString();
        int length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{text[..length]}…";
    }

    /// <summary>Makes each run of white space one space, in place.</summary>
    private static ReadOnlySpan<char> OneLine(Span<char> text)
    {
        if (!text.ContainsAny(Spaces))
            return text;
        int length = 0;
        foreach (char character in text)
        {
            if (!Spaces.Contains(character))
                text[length++] = character;
            else if (length > 0 && text[length - 1] != ' ')
                text[length++] = ' ';
        }
        return text[..length].TrimEnd(' ');
    }

    private static int StringEnd(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] != (byte)'"')
            at += text[at] == (byte)'\\' ? 2 : 1;
        return Math.Min(at, text.Length);
    }

    private static int ContainerEnd(ReadOnlySpan<byte> text)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == (byte)'"')
                at = StringEnd(text, at + 1);
            else if (text[at] is (byte)'{' or (byte)'[')
                depth++;
            else if (text[at] is (byte)'}' or (byte)']' && --depth == 0)
                return at + 1;
        }
        return text.Length;
    }

    // At least one character, which may be a structural one that stands in a wrong place.
    private static int ScalarEnd(ReadOnlySpan<byte> text)
    {
        int at = 1;
        if (text[0] is (byte)',' or (byte)':' or (byte)']' or (byte)'}')
            return at;
        while (at < text.Length && !Utf8.IsSpace(text[at]) && text[at] is not ((byte)',' or (byte)':' or (byte)']' or (byte)'}' or (byte)'[' or (byte)'{' or (byte)'"'))
            at++;
        return at;
    }
}
