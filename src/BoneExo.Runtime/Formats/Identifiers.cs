using System.Buffers;

namespace BoneExo.Formats;

/// <summary>URIs of RFC 3986 and IRIs of RFC 3987, with their relative references, by the collected grammar of either.</summary>
internal static class Identifiers
{
    private const string UnreservedOrDelimiter = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!$&'()*+,;=";

    private static readonly SearchValues<byte> SchemeCharacters =
        SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private static readonly SearchValues<byte> NameCharacters = Set("");
    private static readonly SearchValues<byte> UserCharacters = Set(":");
    private static readonly SearchValues<byte> PathCharacters = Set(":@/");
    private static readonly SearchValues<byte> QueryCharacters = Set(":@/?");

    public static bool IsUri(ReadOnlySpan<byte> text) => IsReference(text, needsScheme: true, isInternational: false);

    public static bool IsUriReference(ReadOnlySpan<byte> text) => IsReference(text, needsScheme: false, isInternational: false);

    public static bool IsIri(ReadOnlySpan<byte> text) => IsReference(text, needsScheme: true, isInternational: true);

    public static bool IsIriReference(ReadOnlySpan<byte> text) => IsReference(text, needsScheme: false, isInternational: true);

    private static bool IsReference(ReadOnlySpan<byte> text, bool needsScheme, bool isInternational)
    {
        if (Cut(ref text, (byte)'#', out ReadOnlySpan<byte> fragment) && !Consists(fragment, QueryCharacters, isInternational))
            return false;
        if (Cut(ref text, (byte)'?', out ReadOnlySpan<byte> query) && !Consists(query, QueryCharacters, isInternational, allowsPrivate: true))
            return false;
        // A colon in the first segment ends a scheme; a relative path has none there.
        int colon = text.IndexOfAny((byte)':', (byte)'/');
        if (colon >= 0 && text[colon] == ':')
        {
            if (!IsScheme(text[..colon]))
                return false;
            text = text[(colon + 1)..];
        }
        else if (needsScheme)
        {
            return false;
        }
        if (text.StartsWith("//"u8))
        {
            text = text[2..];
            int path = text.IndexOf((byte)'/');
            if (!IsAuthority(path < 0 ? text : text[..path], isInternational))
                return false;
            text = path < 0 ? default : text[path..];
        }
        return Consists(text, PathCharacters, isInternational);
    }

    private static bool IsScheme(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && char.IsAsciiLetter((char)text[0]) && !text.ContainsAnyExcept(SchemeCharacters);

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool isInternational)
    {
        int user = text.IndexOf((byte)'@');
        if (user >= 0 && !Consists(text[..user], UserCharacters, isInternational))
            return false;
        text = text[(user + 1)..];
        if (text.IsEmpty || text[0] != '[')
            return (!Cut(ref text, (byte)':', out ReadOnlySpan<byte> port) || Characters.AreDigits(port)) && Consists(text, NameCharacters, isInternational);
        int end = text.IndexOf((byte)']');
        if (end < 0 || !IsAddress(text[1..end]))
            return false;
        text = text[(end + 1)..];
        return text.IsEmpty || (text[0] == ':' && Characters.AreDigits(text[1..]));
    }

    private static bool IsAddress(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && (text[0] | 0x20) == 'v' ? IsFutureAddress(text[1..]) : IpAddresses.IsVersion6(text);

    private static bool IsFutureAddress(ReadOnlySpan<byte> text)
    {
        int dot = text.IndexOf((byte)'.');
        return dot > 0 && dot < text.Length - 1
            && !text[..dot].ContainsAnyExcept(Characters.HexDigits) && !text[(dot + 1)..].ContainsAnyExcept(UserCharacters);
    }

    /// <summary>Nothing but characters of a set, percent-encoded bytes and, in an IRI, what it allows beyond ASCII.</summary>
    private static bool Consists(ReadOnlySpan<byte> text, SearchValues<byte> set, bool isInternational, bool allowsPrivate = false)
    {
        for (int stop = text.IndexOfAnyExcept(set); stop >= 0; stop = text.IndexOfAnyExcept(set))
        {
            text = text[stop..];
            int length = text[0] < 0x80 ? Characters.IsPercentEncoded(text) ? 3 : 0 : isInternational ? WideLength(text, allowsPrivate) : 0;
            if (length == 0)
                return false;
            text = text[length..];
        }
        return true;
    }

    // Directional marks are in the grammar's ranges, but an IRI must not contain them (RFC 3987, section 4.1).
    private static int WideLength(ReadOnlySpan<byte> text, bool allowsPrivate)
    {
        if (text.StartsWith("\u200E"u8) || text.StartsWith("\u200F"u8) || IsDirectionalEmbedding(text))
            return 0;
        int length = Characters.UcsCharacterLength(text);
        return length == 0 && allowsPrivate ? Characters.PrivateCharacterLength(text) : length;
    }

    // U+202A to U+202E.
    private static bool IsDirectionalEmbedding(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == 0xE2 && text[1] == 0x80 && text[2] is >= 0xAA and <= 0xAE;

    private static bool Cut(ref ReadOnlySpan<byte> text, byte mark, out ReadOnlySpan<byte> rest)
    {
        int at = text.IndexOf(mark);
        rest = at < 0 ? default : text[(at + 1)..];
        if (at >= 0)
            text = text[..at];
        return at >= 0;
    }

    private static SearchValues<byte> Set(string others) => SearchValues.Create([.. (UnreservedOrDelimiter + others).Select(c => (byte)c)]);
}
