using System.Buffers;
using System.Text.Unicode;

namespace BoneExo.Formats;

/// <summary>Mailboxes of RFC 5321, section 4.1.2, and internationalised ones of RFC 6531, section 3.3.</summary>
internal static class Mailboxes
{
    // RFC 5321, section 4.5.3.1; the path of 256 octets has its angle brackets.
    private const int LongestLocalPart = 64;
    private const int LongestMailbox = 254;

    private static readonly SearchValues<byte> AtomCharacters =
        SearchValues.Create("!#$%&'*+-/=?^_`{|}~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    public static bool IsMailbox(ReadOnlySpan<byte> text) => IsMailbox(text, isInternational: false);

    public static bool IsInternationalMailbox(ReadOnlySpan<byte> text) => Utf8.IsValid(text) && IsMailbox(text, isInternational: true);

    private static bool IsMailbox(ReadOnlySpan<byte> text, bool isInternational)
    {
        if (text.IsEmpty || text.Length > LongestMailbox)
            return false;
        int at = text[0] == '"' ? QuotedLength(text, isInternational) : DottedLength(text, isInternational);
        if (at is 0 or > LongestLocalPart || at >= text.Length || text[at] != '@')
            return false;
        ReadOnlySpan<byte> domain = text[(at + 1)..];
        if (domain.StartsWith("["u8))
            return domain.EndsWith("]"u8) && IsAddressLiteral(domain[1..^1]);
        return isInternational ? Hostnames.IsInternationalMailDomain(domain) : Hostnames.IsMailDomain(domain);
    }

    /// <summary>The length of the quoted string, with its quotes, that the text begins with; 0 where it is none.</summary>
    private static int QuotedLength(ReadOnlySpan<byte> text, bool isInternational)
    {
        for (int at = 1; at < text.Length; at++)
        {
            byte character = text[at];
            if (character == '"')
                return at + 1;
            if (character == '\\' && (++at == text.Length || text[at] is < 0x20 or > 0x7E))
                return 0;
            if (character < 0x20 || character == 0x7F || (character > 0x7F && !isInternational))
                return 0;
        }
        return 0;
    }

    /// <summary>The length of the atoms with single dots between them that the text begins with; 0 where there are none.</summary>
    private static int DottedLength(ReadOnlySpan<byte> text, bool isInternational)
    {
        int at = 0;
        for (bool isAfterDot = true; at < text.Length; at++)
        {
            bool isDot = text[at] == '.';
            if (isDot && isAfterDot)
                return 0;
            if (!isDot && !AtomCharacters.Contains(text[at]) && !(isInternational && text[at] > 0x7F))
                return isAfterDot ? 0 : at;
            isAfterDot = isDot;
        }
        return at;
    }

    // Section 4.1.3. IPv6 is the only tag that is registered, and a general literal must have one that is.
    private static bool IsAddressLiteral(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> tag = "IPv6:"u8;
        return text.Length > tag.Length && System.Text.Ascii.EqualsIgnoreCase(text[..tag.Length], tag)
            ? IpAddresses.IsVersion6(text[tag.Length..], fewestElided: 2, allowsLeadingZeros: true)
            : IpAddresses.IsVersion4(text, allowsLeadingZeros: true);
    }
}
