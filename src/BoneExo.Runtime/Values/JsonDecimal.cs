using System.Globalization;
using System.Numerics;
using System.Text;

namespace BoneExo.Values;

/// <summary>
/// The exact value of a JSON number: 0.d₁d₂…dₙ × 10^<see cref="Point"/>, whose digits neither begin nor end with 0. The digits stay in
/// the lexeme, so nothing grows with the exponent. Exponents of more than 36 digits all count as 10³⁶.
/// </summary>
internal readonly ref struct JsonDecimal
{
    public const int MaxSmallDigits = 18;

    private const int MaxExponentDigits = 36;

    private readonly ReadOnlySpan<byte> _whole;
    private readonly ReadOnlySpan<byte> _fraction;

    public JsonDecimal(ReadOnlySpan<byte> lexeme)
    {
        bool isNegative = lexeme[0] == (byte)'-';
        ReadOnlySpan<byte> rest = isNegative ? lexeme[1..] : lexeme;
        _whole = TakeDigits(ref rest).TrimStart((byte)'0');
        if (rest is [(byte)'.', ..])
        {
            rest = rest[1..];
            _fraction = TakeDigits(ref rest).TrimEnd((byte)'0');
        }
        Point = _whole.Length;
        if (_whole.IsEmpty)
        {
            int length = _fraction.Length;
            _fraction = _fraction.TrimStart((byte)'0');
            Point = _fraction.Length - length;
        }
        if (_fraction.IsEmpty)
            _whole = _whole.TrimEnd((byte)'0');
        if (!rest.IsEmpty)
            Point += Exponent(rest[1..]);
        IsNegative = isNegative && !IsZero;
        if (IsZero)
            Point = 0;
    }

    public bool IsNegative { get; }

    /// <summary>How many places the decimal point stands to the right of the first digit's left side.</summary>
    public Int128 Point { get; }

    public int Count => _whole.Length + _fraction.Length;

    public bool IsZero => Count == 0;

    public bool IsInteger => Point >= Count;

    private int this[int index] => (index < _whole.Length ? _whole[index] : _fraction[index - _whole.Length]) - '0';

    public static int Compare(JsonDecimal left, JsonDecimal right)
    {
        if (left.IsZero || right.IsZero || left.IsNegative != right.IsNegative)
            return left.Sign - right.Sign;
        int order = left.Point.CompareTo(right.Point);
        for (int i = 0; order == 0 && i < Math.Min(left.Count, right.Count); i++)
            order = left[i] - right[i];
        if (order == 0)
            order = left.Count - right.Count;
        return left.IsNegative ? -order : order;
    }

    /// <summary>Tells whether this is an integer times the divisor.</summary>
    public bool IsMultipleOf(JsonDecimal divisor)
    {
        if (IsZero || divisor.IsZero)
            return IsZero;
        Int128 scale = Point - Count - (divisor.Point - divisor.Count);
        // The digits do not end in 0, so they have no factor 10 to make up for a finer place than the divisor's.
        if (scale < 0)
            return false;
        if (divisor.Count <= MaxSmallDigits)
            return IsMultipleOf(divisor.SmallDigits(), scale);
        BigInteger modulus = divisor.Digits();
        return Digits() * BigInteger.ModPow(10, (BigInteger)scale, modulus) % modulus == 0;
    }

    /// <summary>The code of the value; that of a small integer is <see cref="TextHash.Of(long)"/> of it.</summary>
    public int Hash()
    {
        if (IsInteger && Point <= MaxSmallDigits)
        {
            long value = (long)SmallDigits();
            for (int zeros = (int)Point - Count; zeros > 0; zeros--)
                value *= 10;
            return TextHash.Of(IsNegative ? -value : value);
        }

        HashCode hash = new();
        hash.Add(IsNegative);
        hash.Add(Point);
        for (int i = 0; i < Count; i++)
            hash.Add(this[i]);
        return hash.ToHashCode();
    }

    /// <summary>The digits as an integer, without the point.</summary>
    public BigInteger Digits()
    {
        BigInteger whole = Integer(_whole);
        return _fraction.IsEmpty ? whole : whole * BigInteger.Pow(10, _fraction.Length) + Integer(_fraction);
    }

    /// <summary>The same where there are at most 18.</summary>
    public ulong SmallDigits()
    {
        ulong digits = 0;
        for (int i = 0; i < Count; i++)
            digits = digits * 10 + (ulong)this[i];
        return digits;
    }

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    private bool IsMultipleOf(ulong modulus, Int128 scale)
    {
        ulong remainder = 0;
        for (int i = 0; i < Count; i++)
            remainder = (remainder * 10 + (ulong)this[i]) % modulus;
        ulong power = 10 % modulus;
        for (; scale > 0 && remainder != 0; scale >>= 1)
        {
            if ((scale & 1) != 0)
                remainder = (ulong)((UInt128)remainder * power % modulus);
            power = (ulong)((UInt128)power * power % modulus);
        }
        return remainder == 0;
    }

    private static BigInteger Integer(ReadOnlySpan<byte> digits) =>
        digits.IsEmpty ? BigInteger.Zero : BigInteger.Parse(Encoding.ASCII.GetString(digits), NumberStyles.None, CultureInfo.InvariantCulture);

    private static ReadOnlySpan<byte> TakeDigits(scoped ref ReadOnlySpan<byte> rest)
    {
        int length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        ReadOnlySpan<byte> digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }

    private static Int128 Exponent(ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] == (byte)'-';
        ReadOnlySpan<byte> digits = text.TrimStart("+-"u8).TrimStart((byte)'0');
        Int128 magnitude = 1;
        if (digits.Length > MaxExponentDigits)
        {
            for (int i = 0; i < MaxExponentDigits; i++)
                magnitude *= 10;
        }
        else
        {
            magnitude = 0;
            foreach (byte digit in digits)
                magnitude = magnitude * 10 + (digit - '0');
        }
        return isNegative ? -magnitude : magnitude;
    }
}
