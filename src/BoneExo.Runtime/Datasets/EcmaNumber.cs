using System.Globalization;

namespace BoneExo;

/// <summary>Numbers as ECMAScript's <c>Number::toString</c> spells them.</summary>
internal static class EcmaNumber
{
    /// <summary>The shortest digits that read back as the number; an exponent below 1e-6 and from 1e21.</summary>
    public static string Of(double number)
    {
        if (number == 0)
            return "0";
        // .NET finds the same shortest digits, and lays them out in its own way: 1.5E-07.
        (string digits, int point) = Parse(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
        return (number < 0 ? "-" : "") + LayOut(digits, point);
    }

    // The number is 0.digits times ten to the power of the point.
    private static string LayOut(string digits, int point)
    {
        int count = digits.Length;
        if (point > 21 || point < -5)
        {
            string fraction = count == 1 ? "" : "." + digits[1..];
            return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}");
        }

        if (point <= 0)
            return "0." + new string('0', -point) + digits;
        return point >= count ? digits + new string('0', point - count) : digits[..point] + "." + digits[point..];
    }

    private static (string Digits, int Point) Parse(string number)
    {
        int e = number.IndexOf('E', StringComparison.Ordinal);
        string mantissa = e < 0 ? number : number[..e];
        int exponent = e < 0 ? 0 : int.Parse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        int point = (dot < 0 ? mantissa.Length : dot) + exponent;
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        string significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), point - (digits.Length - significant.Length));
    }
}
