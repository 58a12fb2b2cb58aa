namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 3339, appendix A.</summary>
public class DurationTests
{
    [Theory]
    [InlineData("P3Y6M4DT12H30M5S")]
    [InlineData("P1Y")]
    [InlineData("P1Y2M")]
    [InlineData("P1M2D")]
    [InlineData("P4D")]
    [InlineData("P2W")]
    [InlineData("PT1H")]
    [InlineData("PT1H2M")]
    [InlineData("PT36M1S")]
    [InlineData("PT0S")]
    [InlineData("P0DT0H")]
    [InlineData("P1YT5S")]
    [InlineData("P00123456789012345678901234567890D")]
    [InlineData("p1dt2h")] // RFC 2234, section 2.3: literals have no case
    public void Duration_has_its_units_in_order(string text) => Assert.True(FormatOf.Allows("duration", text));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1YT")]
    [InlineData("PT1D")]
    [InlineData("P1H")]
    [InlineData("P1S")]
    [InlineData("1D")]
    [InlineData("P2D1Y")]
    [InlineData("P1Y2Y")]
    [InlineData("P1Y2D")] // dur-year takes a month, only that a day
    [InlineData("PT1H2S")] // likewise
    [InlineData("P1Y2W")] // weeks stand alone
    [InlineData("P1W2D")]
    [InlineData("P1WT1H")]
    [InlineData("P1.5D")]
    [InlineData("P-1D")]
    [InlineData("-P1D")]
    [InlineData("PD")]
    [InlineData("PT1HT1M")]
    [InlineData("P1D ")]
    [InlineData("P১D")]
    public void Duration_has_nothing_else(string text) => Assert.False(FormatOf.Allows("duration", text));
}
