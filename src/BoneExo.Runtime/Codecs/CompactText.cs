using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace BoneExo.Codecs;

/// <summary>Makes the texts of JSON from UTF-16, a run of like characters at a time.</summary>
internal static class CompactText
{
    private const ushort FirstPlain = ' ', LastPlain = 0x7F, Quote = '"', Backslash = '\\';

    /// <summary>The bytes that a text cannot have as they are.</summary>
    public static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, FirstPlain).Select(b => (byte)b), (byte)Quote, (byte)Backslash]);

    /// <summary>Copies ASCII up to the first character that needs another spelling, and returns how many; what follows in the room of the text may be overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CopyPlain(ref ushort from, int length, ref byte to)
    {
        int done = 0;
        if (Vector256.IsHardwareAccelerated && length >= Vector256<ushort>.Count)
        {
            // The last load overlaps the one before.
            int last = length - Vector256<ushort>.Count;
            while (true)
            {
                Vector256<ushort> units = Vector256.LoadUnsafe(ref from, (nuint)done);
                if (!ArePlain(units))
                    break;
                Vector256.Narrow(units, units).GetLower().StoreUnsafe(ref Unsafe.Add(ref to, done));
                if (done == last)
                    return length;
                done = Math.Min(done + Vector256<ushort>.Count, last);
            }
        }
        else if (length >= Vector128<ushort>.Count)
        {
            int last = length - Vector128<ushort>.Count;
            while (true)
            {
                Vector128<ushort> units = Vector128.LoadUnsafe(ref from, (nuint)done);
                if (!ArePlain(units))
                    break;
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, done), Vector128.Narrow(units, units).AsUInt64().ToScalar());
                if (done == last)
                    return length;
                done = Math.Min(done + Vector128<ushort>.Count, last);
            }
        }
        while (done < length && IsPlain(Unsafe.Add(ref from, done)))
        {
            Unsafe.Add(ref to, done) = (byte)Unsafe.Add(ref from, done);
            done++;
        }
        return done;
    }

    /// <summary>Copies characters of three bytes, four at a time, and returns how many and their bytes; four bytes more may be overwritten.</summary>
    public static (int Done, int Length) CopyWide(ref ushort from, int length, ref byte to)
    {
        Vector128<byte> threeOfFour = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255);
        int done = 0, written = 0;
        for (; done + 4 <= length; done += 4, written += 12)
        {
            Vector128<uint> units = Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, done)))).AsUInt16());
            if (Vector128.LessThanAny(units, Vector128.Create(0x800u)) || Vector128.EqualsAny(units & Vector128.Create(0xF800u), Vector128.Create(0xD800u)))
                break;
            Vector128<uint> bytes = (units >> 12) | ((units & Vector128.Create(0xFC0u)) << 2) | ((units & Vector128.Create(0x3Fu)) << 16) | Vector128.Create(0x8080E0u);
            Vector128.Shuffle(BitConverter.IsLittleEndian ? bytes.AsByte() : Reversed(bytes), threeOfFour).StoreUnsafe(ref Unsafe.Add(ref to, written));
        }
        return (done, written);
    }

    /// <summary>Writes one character and those after it that are not ASCII either, but have two bytes; returns how many units it took and their bytes.</summary>
    public static (int Done, int Length) CopyOthers(ReadOnlySpan<char> from, Span<byte> to)
    {
        int done = 0, written = 0;
        do
        {
            char unit = from[done];
            if (unit < 0x80)
            {
                written += Escape(unit, to[written..]);
                done++;
            }
            else
            {
                // Half of a surrogate pair becomes U+FFFD, as it does when a document is read.
                _ = Rune.DecodeFromUtf16(from[done..], out Rune character, out int units);
                written += character.EncodeToUtf8(to[written..]);
                done += units;
            }
        }
        while (done < from.Length && from[done] is >= '\u0080' and < '\u0800');
        return (done, written);
    }

    private static int Escape(char unit, Span<byte> to)
    {
        ReadOnlySpan<byte> escape = unit switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\b' => "\\b"u8,
            '\t' => "\\t"u8,
            '\n' => "\\n"u8,
            '\f' => "\\f"u8,
            '\r' => "\\r"u8,
            _ => [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)('0' + (unit >> 4)), (byte)"0123456789abcdef"[unit & 15]],
        };
        escape.CopyTo(to);
        return escape.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<ushort> units)
    {
        // Unsigned minimum instead of a comparison, which there is none of for unsigned words before AVX-512.
        Vector128<ushort> above = units - Vector128.Create(FirstPlain);
        Vector128<ushort> isAscii = Vector128.Equals(Vector128.Min(above, Vector128.Create((ushort)(LastPlain - FirstPlain))), above);
        Vector128<ushort> isMark = Vector128.Equals(units, Vector128.Create(Quote)) | Vector128.Equals(units, Vector128.Create(Backslash));
        return Vector128.AndNot(isAscii, isMark) == Vector128<ushort>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector256<ushort> units)
    {
        Vector256<ushort> above = units - Vector256.Create(FirstPlain);
        Vector256<ushort> isAscii = Vector256.Equals(Vector256.Min(above, Vector256.Create((ushort)(LastPlain - FirstPlain))), above);
        Vector256<ushort> isMark = Vector256.Equals(units, Vector256.Create(Quote)) | Vector256.Equals(units, Vector256.Create(Backslash));
        return Vector256.AndNot(isAscii, isMark) == Vector256<ushort>.AllBitsSet;
    }

    private static bool IsPlain(ushort unit) => unit is >= FirstPlain and <= LastPlain and not Quote and not Backslash;

    private static Vector128<byte> Reversed(Vector128<uint> words) =>
        Vector128.Shuffle(words.AsByte(), Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}
