using System.Globalization;
using System.Numerics;
using BoneExo.Values;

namespace BoneExo;

/// <summary>
/// Exact arithmetic on JSON number lexemes in UTF-8: <c>1</c>, <c>1.0</c> and <c>1e0</c> are one value, on any number of digits. A lexeme
/// must have the form of a JSON number. Nothing is allocated in proportion to an exponent.
/// </summary>
public static class JsonNumber
{
    /// <summary>How many decimal places an integer may have to be read into a <see cref="BigInteger"/>, unless all are written out.</summary>
    private const int MaxExpandedDigits = 10_000;

    private const int MaxDecimalDigits = 28;

    /// <summary>Compares two numbers.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => JsonDecimal.Compare(new(left), new(right));

    /// <summary>Tells whether the number has no fraction: <c>1.0</c> and <c>1e3</c> have none.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> lexeme) => new JsonDecimal(lexeme).IsInteger;

    /// <summary>Tells whether the number is an integer times the divisor.</summary>
    public static bool IsMultipleOf(ReadOnlySpan<byte> lexeme, ReadOnlySpan<byte> divisor) =>
        new JsonDecimal(lexeme).IsMultipleOf(new JsonDecimal(divisor));

    /// <summary>Reads an integer that fits <see cref="int"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> lexeme, out int value)
    {
        bool fits = TryRead(lexeme, out long number) && number is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)number : 0;
        return fits;
    }

    /// <summary>Reads an integer that fits <see cref="long"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> lexeme, out long value)
    {
        JsonDecimal number = new(lexeme);
        value = 0;
        if (!number.IsInteger || number.Point > 19)
            return false;
        Int128 magnitude = (Int128)number.Digits();
        for (Int128 zeros = number.Point - number.Count; zeros > 0; zeros--)
            magnitude *= 10;
        if (number.IsNegative)
            magnitude = -magnitude;
        bool fits = magnitude >= long.MinValue && magnitude <= long.MaxValue;
        value = fits ? (long)magnitude : 0;
        return fits;
    }

    /// <summary>Reads the nearest <see cref="double"/>; a number beyond its range, also one that would become 0, is refused.</summary>
    public static bool TryRead(ReadOnlySpan<byte> lexeme, out double value)
    {
        bool fits = double.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value) && (value != 0 || new JsonDecimal(lexeme).IsZero);
        if (!fits)
            value = 0;
        return fits;
    }

    /// <summary>Reads a number that <see cref="decimal"/> holds exactly, with up to 28 digits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> lexeme, out decimal value)
    {
        JsonDecimal number = new(lexeme);
        value = 0;
        return number.Count <= MaxDecimalDigits && number.Point <= MaxDecimalDigits && number.Point - number.Count >= -MaxDecimalDigits
            && decimal.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads an integer of any length; one that is short only through its exponent may have up to 10,000 digits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> lexeme, out BigInteger value)
    {
        JsonDecimal number = new(lexeme);
        value = BigInteger.Zero;
        if (!number.IsInteger || number.Point > Math.Max(MaxExpandedDigits, lexeme.Length))
            return false;
        value = number.Digits() * BigInteger.Pow(10, (int)number.Point - number.Count);
        if (number.IsNegative)
            value = -value;
        return true;
    }
}
