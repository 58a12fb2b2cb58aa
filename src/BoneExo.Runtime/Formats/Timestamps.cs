namespace BoneExo.Formats;

/// <summary>Dates and times of RFC 3339, section 5.6 with the restrictions of section 5.7.</summary>
internal static class Timestamps
{
    private const int DateLength = 10; // 2024-02-29
    private const int ClockLength = 8; // 23:59:60
    private const int DayMinutes = 24 * 60;

    private static ReadOnlySpan<byte> MonthDays => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsDate(ReadOnlySpan<byte> text) => text.Length == DateLength && IsDate(text, out _, out _);

    public static bool IsTime(ReadOnlySpan<byte> text) => IsTime(text, out bool isLeap, out int utc) && (!isLeap || IsLastMinute(utc));

    public static bool IsDateTime(ReadOnlySpan<byte> text)
    {
        if (text.Length <= DateLength || !IsDate(text[..DateLength], out int day, out int lastDay) || (text[DateLength] | 0x20) != 't')
            return false;
        if (!IsTime(text[(DateLength + 1)..], out bool isLeap, out int utc))
            return false;
        // A leap second ends a month in UTC, which may be a day before or after the local one.
        return !isLeap || (IsLastMinute(utc) && (utc < 0 ? day == 1 : day + (utc / DayMinutes) == lastDay));
    }

    private static bool IsDate(ReadOnlySpan<byte> text, out int day, out int lastDay)
    {
        day = lastDay = 0;
        if (!Characters.AreDigits(text[..4]) || text[4] != '-' || text[7] != '-')
            return false;
        int month = TwoDigits(text[5..]);
        day = TwoDigits(text[8..]);
        if (month is < 1 or > 12)
            return false;
        lastDay = month == 2 && IsLeapYear(TwoDigits(text), TwoDigits(text[2..])) ? 29 : MonthDays[month - 1];
        return day >= 1 && day <= lastDay;
    }

    // A century is a leap year where its own number divides by four.
    private static bool IsLeapYear(int century, int year) => (year == 0 ? century : year) % 4 == 0;

    /// <summary>Reads a time with its offset; <paramref name="utc"/> is its minute in UTC, counted from the local midnight.</summary>
    private static bool IsTime(ReadOnlySpan<byte> text, out bool isLeap, out int utc)
    {
        isLeap = false;
        utc = 0;
        if (text.Length <= ClockLength || text[2] != ':' || text[5] != ':')
            return false;
        int hour = TwoDigits(text), minute = TwoDigits(text[3..]), second = TwoDigits(text[6..]);
        ReadOnlySpan<byte> rest = text[ClockLength..];
        if (rest[0] == '.')
        {
            int digits = Characters.DigitCount(rest[1..]);
            if (digits == 0)
                return false;
            rest = rest[(digits + 1)..];
        }
        isLeap = second == 60;
        bool hasOffset = TryReadOffset(rest, out int offset);
        utc = (hour * 60) + minute - offset;
        return hasOffset && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and <= 60;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
            return (text[0] | 0x20) == 'z';
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
            return false;
        int hour = TwoDigits(text[1..]), minute = TwoDigits(text[4..]);
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return hour is >= 0 and < 24 && minute is >= 0 and < 60;
    }

    private static bool IsLastMinute(int utc) => (utc + DayMinutes) % DayMinutes == DayMinutes - 1;

    /// <summary>The number that two digits write, or -1.</summary>
    private static int TwoDigits(ReadOnlySpan<byte> text)
    {
        int tens = text[0] - '0', ones = text[1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -1;
    }
}
