namespace BoneExo.Formats;

/// <summary>Addresses of IPv4 (RFC 2673, section 3.2, without leading zeros) and IPv6 (RFC 4291, section 2.2).</summary>
internal static class IpAddresses
{
    private const int Groups = 8;

    public static bool IsVersion4(ReadOnlySpan<byte> text) => IsVersion4(text, allowsLeadingZeros: false);

    public static bool IsVersion6(ReadOnlySpan<byte> text) => IsVersion6(text, fewestElided: 1, allowsLeadingZeros: false);

    public static bool IsVersion4(ReadOnlySpan<byte> text, bool allowsLeadingZeros)
    {
        for (int part = 1; ; part++)
        {
            int digits = Characters.DigitCount(text.Length > 4 ? text[..4] : text);
            if (digits is 0 or > 3 || (digits > 1 && text[0] == '0' && !allowsLeadingZeros))
                return false;
            if (digits == 3 && text[..3].SequenceCompareTo("255"u8) > 0)
                return false;
            if (part == 4)
                return digits == text.Length;
            if (digits == text.Length || text[digits] != '.')
                return false;
            text = text[(digits + 1)..];
        }
    }

    /// <summary>RFC 5321 wants two groups at least behind "::", and lets the numbers of the IPv4 part begin with zeros.</summary>
    public static bool IsVersion6(ReadOnlySpan<byte> text, int fewestElided, bool allowsLeadingZeros)
    {
        int groups = 0;
        bool isElided = text.StartsWith("::"u8);
        bool needsGroup = !isElided;
        if (isElided)
            text = text[2..];
        while (needsGroup || !text.IsEmpty)
        {
            int digits = HexDigitCount(text);
            if (digits < text.Length && text[digits] == '.')
            {
                groups += 2;
                if (!IsVersion4(text, allowsLeadingZeros))
                    return false;
                break;
            }
            if (digits is 0 or > 4 || ++groups > Groups)
                return false;
            text = text[digits..];
            needsGroup = TryTakeColon(ref text);
            if (needsGroup && TryTakeColon(ref text))
            {
                if (isElided)
                    return false;
                isElided = true;
                needsGroup = false;
            }
        }
        return isElided ? groups <= Groups - fewestElided : groups == Groups;
    }

    private static bool TryTakeColon(ref ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != ':')
            return false;
        text = text[1..];
        return true;
    }

    private static int HexDigitCount(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAnyExcept(Characters.HexDigits);
        return end < 0 ? text.Length : end;
    }
}
