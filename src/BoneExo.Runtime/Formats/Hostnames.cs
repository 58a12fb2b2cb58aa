namespace BoneExo.Formats;

/// <summary>Host names of RFC 1123, section 2.1, and internationalised ones of RFC 5890, section 2.3.2.3.</summary>
internal static class Hostnames
{
    private const int LongestName = 253; // 255 octets in DNS, with the length of the first label and that of the root
    private const int LongestLabel = 63;
    private const int AddressParts = 4;

    [Flags]
    private enum Forms
    {
        None = 0,

        /// <summary>Labels that begin with 'xn--' are A-labels.</summary>
        EncodedLabels = 1,

        /// <summary>Labels may be U-labels.</summary>
        UnicodeLabels = 2,

        /// <summary>The other full stops of East Asia separate labels too.</summary>
        WideStops = 4,

        /// <summary>Where a label is international, no other may have hyphens where 'xn--' has them.</summary>
        NoReservedLabels = 8,

        /// <summary>Four numbers are an address, not a name.</summary>
        NoAddresses = 16,
    }

    public static bool IsHostname(ReadOnlySpan<byte> text) => IsName(text, Forms.EncodedLabels | Forms.NoAddresses);

    public static bool IsInternationalHostname(ReadOnlySpan<byte> text) =>
        IsName(text, Forms.EncodedLabels | Forms.UnicodeLabels | Forms.WideStops | Forms.NoReservedLabels | Forms.NoAddresses);

    /// <summary>RFC 5321, section 4.1.2: letters, digits and hyphens, whatever they encode.</summary>
    public static bool IsMailDomain(ReadOnlySpan<byte> text) => IsName(text, Forms.None);

    /// <summary>RFC 6531, section 3.3, adds U-labels.</summary>
    public static bool IsInternationalMailDomain(ReadOnlySpan<byte> text) => IsName(text, Forms.UnicodeLabels);

    private static bool IsName(ReadOnlySpan<byte> text, Forms forms)
    {
        int length = -1;
        int labels = 0, numbers = 0;
        LabelTraits all = LabelTraits.None;
        for (bool isLast = false; !isLast; labels++)
        {
            ReadOnlySpan<byte> label = TakeLabel(ref text, (forms & Forms.WideStops) != 0, out isLast);
            if (!TryExamine(label, forms, out LabelTraits traits, out int encodedLength))
                return false;
            all |= traits;
            length += encodedLength + 1;
            if (length > LongestName)
                return false;
            numbers += Characters.AreDigits(label) ? 1 : 0;
        }
        if (Has(all, LabelTraits.IsRightToLeft | LabelTraits.BreaksBidiRule))
            return false;
        if ((forms & Forms.NoReservedLabels) != 0 && Has(all, LabelTraits.IsInternational | LabelTraits.IsReserved))
            return false;
        return (forms & Forms.NoAddresses) == 0 || labels != AddressParts || numbers != AddressParts;
    }

    private static bool Has(LabelTraits all, LabelTraits wanted) => (all & wanted) == wanted;

    /// <summary>Checks a label by itself; what matters for the whole name goes into its traits, its length is that in ASCII.</summary>
    private static bool TryExamine(ReadOnlySpan<byte> label, Forms forms, out LabelTraits traits, out int encodedLength)
    {
        traits = LabelTraits.None;
        encodedLength = label.Length;
        if (label.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
            return (forms & Forms.UnicodeLabels) != 0 && UnicodeLabels.TryExamine(label, out traits, out encodedLength) && encodedLength <= LongestLabel;
        if (label.IsEmpty || label.Length > LongestLabel || label[0] == '-' || label[^1] == '-' || label.ContainsAnyExcept(Characters.HostCharacters))
            return false;
        if ((forms & Forms.EncodedLabels) != 0 && Punycode.HasPrefix(label))
            return UnicodeLabels.TryExamineEncoded(label, out traits);
        // The Bidi rule's conditions 5 and 6 hold for any such label, the first one only after a letter.
        traits = char.IsAsciiLetter((char)label[0]) ? LabelTraits.None : LabelTraits.BreaksBidiRule;
        if (label.Length >= 4 && label[2] == '-' && label[3] == '-')
            traits |= LabelTraits.IsReserved;
        return true;
    }

    private static ReadOnlySpan<byte> TakeLabel(ref ReadOnlySpan<byte> text, bool takesWideStops, out bool isLast)
    {
        int end = 0, stop = 0;
        for (; end < text.Length; end++)
        {
            stop = text[end] == '.' ? 1 : takesWideStops && IsWideStop(text[end..]) ? 3 : 0;
            if (stop > 0)
                break;
        }
        ReadOnlySpan<byte> label = text[..end];
        isLast = end == text.Length;
        text = isLast ? default : text[(end + stop)..];
        return label;
    }

    private static bool IsWideStop(ReadOnlySpan<byte> text) =>
        text[0] >= 0x80 && (text.StartsWith("\u3002"u8) || text.StartsWith("\uFF0E"u8) || text.StartsWith("\uFF61"u8));
}
