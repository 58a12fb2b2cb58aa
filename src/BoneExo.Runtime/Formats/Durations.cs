namespace BoneExo.Formats;

/// <summary>Durations of RFC 3339, appendix A. The letters may be small: literals of ABNF have no case (RFC 2234, section 2.3).</summary>
internal static class Durations
{
    public static bool IsDuration(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (text[0] | 0x20) != 'p')
            return false;
        text = text[1..];
        int time = text.IndexOfAny((byte)'T', (byte)'t');
        if (time < 0)
            return AreParts(text, "ymd"u8) || AreParts(text, "w"u8);
        return AreParts(text[(time + 1)..], "hms"u8) && (time == 0 || AreParts(text[..time], "ymd"u8));
    }

    /// <summary>Parts of digits and a unit, where each unit is the next one after that before: hours and seconds need minutes between them.</summary>
    private static bool AreParts(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        if (text.IsEmpty)
            return false;
        for (int next = -1; !text.IsEmpty;)
        {
            int digits = Characters.DigitCount(text);
            if (digits == 0 || digits == text.Length)
                return false;
            int unit = units.IndexOf((byte)(text[digits] | 0x20));
            if (unit < 0 || (next >= 0 && unit != next))
                return false;
            next = unit + 1;
            text = text[(digits + 1)..];
        }
        return true;
    }
}
