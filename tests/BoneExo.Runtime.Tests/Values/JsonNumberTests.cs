using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;

namespace BoneExo.Runtime.Tests.Values;

public class JsonNumberTests
{
    [Theory]
    [InlineData("1", "2", -1)]
    [InlineData("-1", "-2", 1)]
    [InlineData("-1", "1", -1)]
    [InlineData("0", "-0.0e5", 0)]
    [InlineData("0", "1e-400", -1)]
    [InlineData("1e400", "9e399", 1)]
    [InlineData("0.1", "0.10000000000000000000000000000000000000001", -1)]
    [InlineData("123456789012345678901234567890123456789", "123456789012345678901234567890123456788", 1)]
    [InlineData("1e1000000000", "1e-1000000000", 1)]
    [InlineData("1E+02", "100", 0)]
    [InlineData("1e99999999999999999999", "1e99999999999999999998", 1)]
    [InlineData("0.00012e4", "1.2", 0)]
    public void Numbers_are_compared_on_their_digits(string left, string right, int order)
    {
        Assert.Equal(order, Math.Sign(JsonNumber.Compare(Utf8(left), Utf8(right))));
        Assert.Equal(-order, Math.Sign(JsonNumber.Compare(Utf8(right), Utf8(left))));
    }

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1e3", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1.55e1", false)]
    [InlineData("0.0", true)]
    [InlineData("10e-1", true)]
    [InlineData("1e-1", false)]
    [InlineData("1e1000000000", true)]
    [InlineData("1e-1000000000", false)]
    public void Integers_are_told_by_value(string lexeme, bool isInteger) => Assert.Equal(isInteger, JsonNumber.IsInteger(Utf8(lexeme)));

    [Theory]
    [InlineData("0.3", "0.1", true)]
    [InlineData("19.99", "0.01", true)]
    [InlineData("0.015", "0.01", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e1000000000", "7", false)]
    [InlineData("7e1000000000", "7", true)]
    [InlineData("1e1000000000", "0.0001", true)]
    [InlineData("0", "0.01", true)]
    [InlineData("1e-400", "1e-401", true)]
    [InlineData("246913578024691357802469135780246913578", "123456789012345678901234567890123456789", true)]
    [InlineData("246913578024691357802469135780246913579", "123456789012345678901234567890123456789", false)]
    [InlineData("4.5", "1.5", true)]
    [InlineData("10", "4", false)]
    [InlineData("1000", "1", true)]
    public void Multiples_are_exact(string lexeme, string divisor, bool isMultiple) =>
        Assert.Equal(isMultiple, JsonNumber.IsMultipleOf(Utf8(lexeme), Utf8(divisor)));

    [Fact]
    public void Comparison_and_multiples_agree_with_big_integers() =>
        Gen.Select(Gen.Long, Gen.Int[-30, 30], Gen.Long[1, 1_000_000], Gen.Int[-30, 30]).Sample(
            (digits, exponent, otherDigits, otherExponent) =>
            {
                byte[] left = Utf8(FormattableString.Invariant($"{digits}e{exponent}")), right = Utf8(FormattableString.Invariant($"{otherDigits}E{otherExponent}"));
                BigInteger a = digits * BigInteger.Pow(10, exponent + 30), b = otherDigits * BigInteger.Pow(10, otherExponent + 30);

                Assert.Equal(a.CompareTo(b), Math.Sign(JsonNumber.Compare(left, right)));
                Assert.Equal(a % b == 0, JsonNumber.IsMultipleOf(left, right));
                Assert.Equal(a % BigInteger.Pow(10, 30) == 0, JsonNumber.IsInteger(left));
            });

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("922337203685477580.7e1", true)]
    [InlineData("1e18", true)]
    [InlineData("1e19", false)]
    [InlineData("1e1000000000", false)]
    [InlineData("1.5", false)]
    [InlineData("-0", true)]
    public void Long_integers_are_read_exactly(string lexeme, bool fits)
    {
        Assert.Equal(fits, JsonNumber.TryRead(Utf8(lexeme), out long value));
        Assert.True(!fits || (decimal)value == decimal.Parse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e-300", true)]
    [InlineData("1e400", false)]
    [InlineData("1e-400", false)]
    [InlineData("0e-400", true)]
    public void Doubles_are_read_in_their_range(string lexeme, bool fits) => Assert.Equal(fits, JsonNumber.TryRead(Utf8(lexeme), out double _));

    [Theory]
    [InlineData("1234567890123456789012345678", true)]
    [InlineData("12345678901234567890123456789", false)]
    [InlineData("0.1234567890123456789012345678", true)]
    [InlineData("1e-29", false)]
    [InlineData("1e27", true)]
    [InlineData("1e1000000000", false)]
    public void Decimals_are_read_without_loss(string lexeme, bool fits)
    {
        Assert.Equal(fits, JsonNumber.TryRead(Utf8(lexeme), out decimal value));
        Assert.True(!fits || JsonNumber.Compare(Utf8(lexeme), Utf8(value.ToString(CultureInfo.InvariantCulture))) == 0);
    }

    [Fact]
    public void A_huge_exponent_costs_no_memory()
    {
        byte[] lexeme = Utf8("-1.5e1000000000");
        Judge(lexeme);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Judge(lexeme);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Integers_of_any_length_are_read()
    {
        string digits = new('7', 20_000);

        Assert.True(JsonNumber.TryRead(Utf8(digits), out BigInteger value));
        Assert.Equal(BigInteger.Parse(digits, CultureInfo.InvariantCulture), value);
        Assert.True(JsonNumber.TryRead(Utf8("-1.5e3"), out BigInteger small));
        Assert.Equal(-1500, small);
    }

    [SuppressMessage("Performance", "CA1806", Justification = "Only what the calls allocate is asked.")]
    private static void Judge(byte[] lexeme)
    {
        JsonNumber.Compare(lexeme, "12"u8);
        JsonNumber.IsMultipleOf(lexeme, "0.7"u8);
        JsonNumber.IsInteger(lexeme);
        JsonNumber.TryRead(lexeme, out BigInteger _);
        JsonNumber.TryRead(lexeme, out long _);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
