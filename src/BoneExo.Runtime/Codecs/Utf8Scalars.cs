using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

public static partial class Utf8
{
    private const int MaxSimpleDigits = 18;

    private const int Shortest = 4;
    private const uint TrueWord = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
    private const uint NullWord = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
    private const uint FalsWord = 'f' | 'a' << 8 | 'l' << 16 | 's' << 24;

    /// <summary>Checks the literal null that begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Null(ref byte json, int at, ref Evaluation run) =>
        Slice(ref json, at, run.End - at).StartsWith("null"u8) ? at + 4 : Invalid;

    /// <summary>Checks true, false or null, whichever begins here, and returns the offset after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Literal(ref byte json, int at, int end)
    {
        // A literal has at least the document's closing bracket after it.
        if (end - at <= Shortest)
            return Invalid;
        uint word = Four(ref json, at);
        // Without a branch: which of them it is is nothing a processor could guess.
        bool isShort = word == TrueWord | word == NullWord;
        bool isFalse = word == FalsWord & Byte(ref json, at + Shortest) == (byte)'e';
        return isShort | isFalse ? at + Shortest + Unsafe.BitCast<bool, byte>(isFalse) : Invalid;
    }

    /// <summary>Checks the number that begins here and returns the offset after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Number(ref byte json, int at)
    {
        if (Byte(ref json, at) == (byte)'-')
            at++;
        uint digit = (uint)(Byte(ref json, at) - '0');
        if (digit > 9)
            return Invalid;
        at++;
        if (digit != 0)
        {
            while ((uint)(Byte(ref json, at) - '0') <= 9)
                at++;
        }
        byte next = Byte(ref json, at);
        return next == (byte)'.' || (next | 0x20) == 'e' ? FractionAndExponent(ref json, at) : at;
    }

    /// <summary>Reads a plain integer of up to 18 digits; anything else is 0 and needs the exact reading.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SimpleInteger(ref byte json, int at, out long number)
    {
        bool isNegative = Byte(ref json, at) == (byte)'-';
        if (isNegative)
            at++;
        int start = at;
        long magnitude = Byte(ref json, at) - '0';
        number = 0;
        if ((ulong)magnitude > 9)
            return 0;
        at++;
        if (magnitude != 0)
        {
            uint digit;
            while ((digit = (uint)(Byte(ref json, at) - '0')) <= 9)
            {
                magnitude = magnitude * 10 + digit;
                at++;
            }
        }
        byte next = Byte(ref json, at);
        if (next == (byte)'.' || (next | 0x20) == 'e' || at - start > MaxSimpleDigits)
            return 0;
        number = isNegative ? -magnitude : magnitude;
        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FractionAndExponent(ref byte json, int at)
    {
        if (Byte(ref json, at) == (byte)'.')
        {
            at = Digits(ref json, at + 1);
            if (at < 0)
                return Invalid;
        }
        if ((Byte(ref json, at) | 0x20) != 'e')
            return at;
        at++;
        if (Byte(ref json, at) is (byte)'+' or (byte)'-')
            at++;
        return Digits(ref json, at);
    }

    private static int Digits(ref byte json, int at)
    {
        int start = at;
        while ((uint)(Byte(ref json, at) - '0') <= 9)
            at++;
        return at > start ? at : Invalid;
    }
}
