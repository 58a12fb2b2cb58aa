using System.Globalization;
using System.Numerics;

namespace BoneExo.Schema.Json;

/// <summary>A number exactly as it is written: digits times a power of ten, without zeros at the end.</summary>
internal readonly record struct ExactNumber : IComparable<ExactNumber>
{
    public static readonly ExactNumber One = new(BigInteger.One, 0);

    // Beyond, aligning two numbers takes more digits than a schema is worth.
    private const int LargestExponent = 1000;

    private ExactNumber(BigInteger digits, int exponent)
    {
        while (!digits.IsZero && (digits % 10).IsZero)
            (digits, exponent) = (digits / 10, exponent + 1);
        Digits = digits;
        Exponent = digits.IsZero ? 0 : exponent;
    }

    public BigInteger Digits { get; }

    public int Exponent { get; }

    /// <summary>The value of a lexeme; <see langword="null"/> where its exponent is out of any practical range.</summary>
    public static ExactNumber? Parse(string lexeme)
    {
        int exponentAt = lexeme.IndexOfAny(['e', 'E']);
        string digits = exponentAt < 0 ? lexeme : lexeme.Substring(0, exponentAt);
        int exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(lexeme.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;
        if (exponent is < -LargestExponent or > LargestExponent || digits.Length > LargestExponent)
            return null;
        int point = digits.IndexOf('.');
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        return new(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
    }

    public static ExactNumber Of(int value) => new(value, 0);

    public int CompareTo(ExactNumber other)
    {
        int exponent = Math.Min(Exponent, other.Exponent);
        return Scaled(exponent).CompareTo(other.Scaled(exponent));
    }

    public bool IsMultipleOf(ExactNumber step)
    {
        int exponent = Math.Min(Exponent, step.Exponent);
        return (Scaled(exponent) % step.Scaled(exponent)).IsZero;
    }

    /// <summary>The least multiple of a positive step that is this number or above; strictly above where asked.</summary>
    public ExactNumber NextMultiple(ExactNumber step, bool isStrict)
    {
        int exponent = Math.Min(Exponent, step.Exponent);
        BigInteger value = Scaled(exponent), unit = step.Scaled(exponent);
        BigInteger count = BigInteger.DivRem(value, unit, out BigInteger rest);
        // Division rounds towards zero: up already where the value is negative.
        if (rest.Sign > 0 || (rest.IsZero && isStrict))
            count += 1;
        return new(count * unit, exponent);
    }

    private BigInteger Scaled(int exponent) => Digits * BigInteger.Pow(10, Exponent - exponent);
}
