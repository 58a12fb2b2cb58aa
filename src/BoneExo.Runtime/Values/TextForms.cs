using System.Buffers.Text;

namespace BoneExo.Values;

/// <summary>Reads the string formats that have a C# type: UUID, and date and date-time of RFC 3339.</summary>
internal static class TextForms
{
    private const int TicksDigits = 7;

    public static bool TryReadGuid(ReadOnlySpan<byte> text, out Guid value) =>
        Utf8Parser.TryParse(text, out value, out int length, 'D') && length == text.Length;

    public static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != 10 || text[4] != (byte)'-' || text[7] != (byte)'-')
            return false;
        int year = Digits(text[..4]), month = Digits(text.Slice(5, 2)), day = Digits(text[8..]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads date, time and offset; a fraction finer than 100 ns and a leap second have no C# form.</summary>
    public static bool TryReadDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 20 || !TryReadDate(text[..10], out DateOnly date) || text[10] is not ((byte)'T' or (byte)'t'))
            return false;
        if (!TryReadTime(text.Slice(11, 8), out TimeSpan time))
            return false;
        ReadOnlySpan<byte> rest = text[19..];
        if (!TryTakeFraction(ref rest, out long ticks) || !TryReadOffset(rest, out TimeSpan offset))
            return false;
        DateTime local = date.ToDateTime(default).Add(time).AddTicks(ticks);
        long utc = local.Ticks - offset.Ticks;
        if (offset.Duration() > TimeSpan.FromHours(14) || utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(local, offset);
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out TimeSpan time)
    {
        int hour = Digits(text[..2]), minute = Digits(text.Slice(3, 2)), second = Digits(text[6..]);
        time = new TimeSpan(Math.Max(hour, 0), Math.Max(minute, 0), Math.Max(second, 0));
        return text[2] == (byte)':' && text[5] == (byte)':' && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != (byte)'.')
            return true;
        int length = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length <= 0)
            return false;
        ReadOnlySpan<byte> digits = rest.Slice(1, length).TrimEnd((byte)'0');
        rest = rest[(length + 1)..];
        for (int i = 0; i < TicksDigits; i++)
            ticks = ticks * 10 + (i < digits.Length ? digits[i] - '0' : 0);
        return digits.Length <= TicksDigits;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is [(byte)'Z' or (byte)'z'])
            return true;
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != (byte)':')
            return false;
        int hours = Digits(text.Slice(1, 2)), minutes = Digits(text[4..]);
        if (hours is < 0 or > 23 || minutes is < 0 or > 59)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (text[0] == (byte)'-')
            offset = -offset;
        return true;
    }

    /// <summary>The number that the digits write, or a negative one.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
                return -1;
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
