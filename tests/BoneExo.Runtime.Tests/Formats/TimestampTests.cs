using System.Globalization;
using CsCheck;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 3339, sections 5.6 and 5.7.</summary>
public class TimestampTests
{
    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")] // a century that divides by 400
    [InlineData("0000-02-29")]
    [InlineData("9999-12-31")]
    [InlineData("1985-04-30")]
    public void Date_is_a_day_of_the_calendar(string text) => Assert.True(FormatOf.Allows("date", text));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("1985-04-31")]
    [InlineData("1985-01-32")]
    [InlineData("1985-00-10")]
    [InlineData("1985-13-10")]
    [InlineData("1985-06-00")]
    [InlineData("985-06-01")]
    [InlineData("01985-06-01")]
    [InlineData("1985-6-01")]
    [InlineData("1985-06-1")]
    [InlineData("19850601")]
    [InlineData("1985/06/01")]
    [InlineData("-985-06-01")]
    [InlineData("1985-06-01Z")]
    [InlineData(" 1985-06-01")]
    [InlineData("1985-W06-1")] // ISO 8601 has it, the profile has not
    [InlineData("1985-152")]
    [InlineData("1985-06-0১")] // Bengali digit
    [InlineData("")]
    public void Date_has_nothing_else(string text) => Assert.False(FormatOf.Allows("date", text));

    [Theory]
    [InlineData("00:00:00Z")]
    [InlineData("23:59:59z")] // 5.6, note: small letters
    [InlineData("12:30:45.5Z")]
    [InlineData("12:30:45.123456789012345678901234567890Z")] // 1*DIGIT
    [InlineData("12:30:45+23:59")]
    [InlineData("12:30:45-00:00")] // 4.3: the local offset is unknown
    [InlineData("23:59:60Z")]
    [InlineData("23:59:60.999Z")]
    [InlineData("23:59:60+00:00")]
    [InlineData("00:29:60+00:30")]
    [InlineData("18:59:60-05:00")]
    [InlineData("23:58:60+23:59")]
    [InlineData("00:00:60-23:59")]
    public void Time_has_an_offset_and_its_leap_second_ends_the_day_in_utc(string text) => Assert.True(FormatOf.Allows("time", text));

    [Theory]
    [InlineData("12:30:45")]
    [InlineData("12:30:45.Z")]
    [InlineData("12:30:45,5Z")]
    [InlineData("12:30Z")]
    [InlineData("24:00:00Z")]
    [InlineData("12:60:00Z")]
    [InlineData("12:30:61Z")]
    [InlineData("12:30:45+24:00")]
    [InlineData("12:30:45+00:60")]
    [InlineData("12:30:45+0100")]
    [InlineData("12:30:45+01")]
    [InlineData("12:30:45+1:00")]
    [InlineData("12:30:45 Z")]
    [InlineData("12:30:45Z+01:00")]
    [InlineData("12:30:45UTC")]
    [InlineData("1:30:45Z")]
    [InlineData("-1:30:45Z")]
    [InlineData("12-30-45Z")]
    [InlineData("12:30:4৫Z")]
    [InlineData("23:59:60")]
    [InlineData("22:59:60Z")]
    [InlineData("23:58:60Z")]
    [InlineData("23:59:60+01:00")]
    [InlineData("23:59:60-00:01")]
    [InlineData("00:59:60+00:30")]
    [InlineData("")]
    public void Time_has_nothing_else(string text) => Assert.False(FormatOf.Allows("time", text));

    [Theory]
    [InlineData("1985-04-12T23:20:50.52Z")]
    [InlineData("1996-12-19t16:39:57-08:00")]
    [InlineData("1998-12-31T23:59:60Z")] // 5.7: the end of a month in UTC
    [InlineData("1972-06-30T23:59:60z")]
    [InlineData("1998-12-31T15:59:60.25-08:00")]
    [InlineData("1999-01-01T00:59:60+01:00")] // still the last of December in UTC
    [InlineData("2016-12-31T18:59:60-05:00")]
    [InlineData("2024-03-01T05:29:60+05:30")]
    public void Date_time_joins_both(string text) => Assert.True(FormatOf.Allows("date-time", text));

    [Theory]
    [InlineData("1985-04-12 23:20:50Z")]
    [InlineData("1985-04-12T23:20:50")]
    [InlineData("1985-04-12")]
    [InlineData("1985-04-12T")]
    [InlineData("23:20:50Z")]
    [InlineData("1985-02-30T23:20:50Z")]
    [InlineData("1985-04-12T24:00:00Z")]
    [InlineData("1985-04-12\u017F23:20:50Z")]
    [InlineData("1998-12-30T23:59:60Z")] // not the end of a month
    [InlineData("1998-12-31T22:59:60Z")]
    [InlineData("1999-01-02T00:59:60+01:00")]
    [InlineData("1998-12-31T00:59:60+01:00")]
    [InlineData("1998-12-31T18:59:60+05:00")]
    [InlineData("1998-12-31T23:59:61Z")]
    [InlineData("1985-04-12T23:20:50Z ")]
    public void Date_time_has_nothing_else(string text) => Assert.False(FormatOf.Allows("date-time", text));

    [Fact]
    public void What_the_framework_writes_is_a_date_time() =>
        Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60]).Sample((moment, minutes) =>
        {
            string text = moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture)
                + TimeSpan.FromMinutes(minutes).ToString(minutes < 0 ? @"\-hh\:mm" : @"\+hh\:mm", CultureInfo.InvariantCulture);
            return FormatOf.Allows("date-time", text) && FormatOf.Allows("date", text[..10]) && FormatOf.Allows("time", text[11..]);
        });

    [Fact]
    public void Dates_are_those_that_the_framework_reads() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 14], Gen.Int[0, 33]).Sample((year, month, day) =>
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
            return FormatOf.Allows("date", text) == DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        });
}
