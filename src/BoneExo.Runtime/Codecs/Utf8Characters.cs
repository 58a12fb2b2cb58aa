using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BoneExo.Codecs;

public static partial class Utf8
{
    // What is wrong with two neighbouring bytes, one bit each; a pair is wrong where all three of its nibbles allow the same bit.
    private const byte TooShort = 1 << 0; // a lead before something that continues nothing
    private const byte TooLong = 1 << 1; // ASCII before a continuation
    private const byte Overlong3 = 1 << 2;
    private const byte Surrogate = 1 << 3;
    private const byte TooLarge = 1 << 4; // F4 90 and above, F5 and above
    private const byte Overlong2 = 1 << 5;
    private const byte TooLarge1000 = 1 << 6; // F5 80..8F and above
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7; // right only inside longer characters
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    /// <summary>How many code points a checked text has: all bytes but those that continue a character.</summary>
    internal static int CodePoints(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (Vector128.IsHardwareAccelerated && text.Length >= Vector128<byte>.Count)
        {
            // As signed bytes, 80 to BF are the lowest.
            count += BitOperations.PopCount(Vector128.GreaterThan(Vector128.Create(text).AsSByte(), Vector128.Create(unchecked((sbyte)0xBF))).ExtractMostSignificantBits());
            text = text[Vector128<byte>.Count..];
        }
        foreach (byte part in text)
            count += (part & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }

    /// <summary>Checks text that begins outside ASCII; goes on to the first quote, backslash or control character, or stops at ASCII before it.</summary>
    private static int Characters(ref byte json, int at, int end)
    {
        at = Character(ref json, at, end);
        // One accented letter among ASCII is not worth the tables; they look three bytes back, at most at the character just checked.
        return at > 3 && Byte(ref json, at) >= 0x80 && Vector128.IsHardwareAccelerated
            ? CharacterVectors(ref json, at, end)
            : at;
    }

    private static int CharacterVectors(ref byte json, int at, int end)
    {
        while (end - at >= Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref Unsafe.Add(ref json, at));
            uint stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)0x20))).ExtractMostSignificantBits();
            uint errors = ~Vector128.Equals(Errors(bytes, ref json, at), Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
            if (stops != 0)
            {
                // Up to the stop itself, where a character that is cut short shows.
                int stop = BitOperations.TrailingZeroCount(stops);
                return (errors & ((2u << stop) - 1)) == 0 ? at + stop : Invalid;
            }
            if (errors != 0)
                return Invalid;
            at += Vector128<byte>.Count;
        }
        // The rest by characters, again from the one before, which the last vector may have cut.
        at--;
        while ((Byte(ref json, at) & 0xC0) == 0x80)
            at--;
        while (at > 0 && Byte(ref json, at) >= 0x80)
            at = Character(ref json, at, end);
        return at;
    }

    // The bytes that come one, two and three before are loaded, not shifted in.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Errors(Vector128<byte> bytes, ref byte json, int at)
    {
        Vector128<byte> before = Vector128.LoadUnsafe(ref Unsafe.Add(ref json, at - 1));
        Vector128<byte> pairs =
            Vector128.ShuffleNative(Vector128.Create(
                TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
                TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
                TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4), before >>> 4)
            & Vector128.ShuffleNative(Vector128.Create(
                Carry | Overlong3 | Overlong2 | Overlong4, Carry | Overlong2, Carry, Carry,
                Carry | TooLarge, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
                Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
                Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000 | Surrogate, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000), before & Vector128.Create((byte)0x0F))
            & Vector128.ShuffleNative(Vector128.Create(
                TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
                TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4,
                TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
                TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
                TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
                TooShort, TooShort, TooShort, TooShort), bytes >>> 4);
        // A third or fourth byte must follow two continuations, and nothing else may.
        Vector128<byte> third = Vector128.GreaterThanOrEqual(Vector128.LoadUnsafe(ref Unsafe.Add(ref json, at - 2)), Vector128.Create((byte)0xE0));
        Vector128<byte> fourth = Vector128.GreaterThanOrEqual(Vector128.LoadUnsafe(ref Unsafe.Add(ref json, at - 3)), Vector128.Create((byte)0xF0));
        return pairs ^ ((third | fourth) & Vector128.Create(TwoContinuations));
    }

    /// <summary>Checks the character outside ASCII that begins here and returns the offset after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Character(ref byte json, int at, int end)
    {
        // The shortest such character, the closing quote and a bracket have four bytes together.
        if (end - at < sizeof(uint))
            return Invalid;
        int length = CharacterLength(BinaryPrimitives.ReadUInt32LittleEndian(Slice(ref json, at, sizeof(uint))));
        return length > 0 ? at + length : Invalid;
    }

    /// <summary>The length of the character that the bytes, the lowest first, begin with: two to four, or 0 where it is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CharacterLength(uint bytes)
    {
        if ((bytes & 0x00C0C0F0) == 0x008080E0)
        {
            // Neither overlong (E0 before 80..9F) nor a surrogate (ED before A0..BF).
            uint form = bytes & 0x200F;
            return form != 0 && form != 0x200D ? 3 : 0;
        }
        if ((bytes & 0xC0E0) == 0x80C0)
            return (bytes & 0x1E) != 0 ? 2 : 0;
        if ((bytes & 0xC0C0C0F8) != 0x808080F0)
            return 0;
        uint code = (bytes & 0x07) << 18 | (bytes & 0x3F00) << 4 | (bytes & 0x3F0000) >> 10 | (bytes & 0x3F000000) >> 24;
        return code is >= 0x10000 and <= 0x10FFFF ? 4 : 0;
    }
}
