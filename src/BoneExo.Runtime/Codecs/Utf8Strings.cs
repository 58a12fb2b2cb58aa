using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BoneExo.Codecs;

public static partial class Utf8
{
    private const int Window = 32;

    /// <summary>The length of the string text from here if it is short, ASCII and without escapes, otherwise negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PlainLength(ref byte json, int at, ref Evaluation run) => PlainLength(ref json, at, run.End);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PlainLengthInRow(ref byte json, int at, ref Evaluation run)
    {
        ulong stops = run.Stops(ref json, at);
        int length = BitOperations.TrailingZeroCount(stops);
        return stops != 0 && Byte(ref json, at + length) == (byte)'"' ? length : Invalid;
    }

    /// <summary>The same where the document's end is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PlainLength(ref byte json, int at, int end)
    {
        int length = BitOperations.TrailingZeroCount(Stops(ref json, at, end));
        return length < Window && Byte(ref json, at + length) == (byte)'"' ? length : Invalid;
    }

    /// <summary>The same for strings of up to twice as many bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int LongPlainLength(ref byte json, int at, int end)
    {
        ulong stops = WindowStops(ref json, at, end);
        int length = BitOperations.TrailingZeroCount(stops);
        return stops != 0 && Byte(ref json, at + length) == (byte)'"' ? length : Invalid;
    }

    /// <summary>Checks the string whose opening quote is at <paramref name="at"/> and returns the offset after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int String(ref byte json, int at, ref Evaluation run)
    {
        uint stops = Stops(ref json, ++at, run.End);
        at += BitOperations.TrailingZeroCount(stops);
        return stops != 0 && Byte(ref json, at) == (byte)'"' ? at + 1 : RestOfString(ref json, at, run.End);
    }

    /// <summary>The same for one of a row of strings, of which several are told apart by one look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int StringInRow(ref byte json, int at, ref Evaluation run)
    {
        ulong stops = run.Stops(ref json, ++at);
        at += BitOperations.TrailingZeroCount(stops);
        return stops != 0 && Byte(ref json, at) == (byte)'"' ? at + 1 : RestOfString(ref json, at, run.End);
    }

    /// <summary>The stops of the next 64 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong WindowStops(ref byte json, int at, int end)
    {
        if (end - at < 2 * Window)
            return LastWindowStops(ref json, at, end);
        ref byte from = ref Unsafe.Add(ref json, (nint)(uint)at);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref from);
            return (Vector512.Equals(bytes, Vector512.Create((byte)'"'))
                | Vector512.Equals(bytes, Vector512.Create((byte)'\\'))
                | Vector512.LessThan(bytes.AsSByte(), Vector512.Create((sbyte)0x20)).AsByte()).ExtractMostSignificantBits();
        }
        return WindowStops(ref from) | (ulong)WindowStops(ref Unsafe.Add(ref from, Window)) << Window;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong LastWindowStops(ref byte json, int at, int end)
    {
        ulong stops = Stops(ref json, at, end);
        return end - at > Window ? stops | (ulong)Stops(ref json, at + Window, end) << Window : stops;
    }

    /// <summary>Checks the rest of a string of which all before <paramref name="at"/> is checked, and returns the offset after it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int RestOfString(ref byte json, int at, int end)
    {
        while (at > 0 && at < end)
        {
            uint stops = Stops(ref json, at, end);
            if (stops == 0)
            {
                at += Window;
                continue;
            }
            at += BitOperations.TrailingZeroCount(stops);
            byte stop = Byte(ref json, at);
            if (stop >= 0x80)
            {
                at = Characters(ref json, at, end);
                if (at < 0)
                    return Invalid;
                stop = Byte(ref json, at);
            }
            if (stop == (byte)'"')
                return at + 1;
            if (stop == (byte)'\\')
                at = Escape(ref json, at, end);
            else if (stop < 0x20)
                return Invalid;
        }
        return Invalid;
    }

    private static int Escape(ref byte json, int at, int end)
    {
        int length = Escapes.Length(Slice(ref json, at, end - at));
        return length > 0 ? at + length : Invalid;
    }

    /// <summary>One bit for each of the next 32 bytes that is a quote, a backslash, a control character or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(ref byte json, int at, int end) =>
        end - at >= Window ? WindowStops(ref Unsafe.Add(ref json, (nint)(uint)at)) : LastStops(ref json, at, end);

    // The last 32 bytes are loaded instead, and shifted; shorter documents stand behind padding.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint LastStops(ref byte json, int at, int end) =>
        WindowStops(ref Unsafe.Add(ref json, end - Window)) >> (Window - (end - at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint WindowStops(ref byte from)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            // Compared as signed bytes, "below 0x20" is control characters and everything outside ASCII at once.
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref from);
            return (Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)0x20)).AsByte()).ExtractMostSignificantBits();
        }
        if (Vector128.IsHardwareAccelerated)
            return HalfStops(ref from) | HalfStops(ref Unsafe.Add(ref from, Vector128<byte>.Count)) << Vector128<byte>.Count;
        return ScalarStops(ref from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HalfStops(ref byte from)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref from);
        return (Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint ScalarStops(ref byte from)
    {
        uint stops = 0;
        for (int i = 0; i < Window; i++)
        {
            if (Unsafe.Add(ref from, i) is (byte)'"' or (byte)'\\' or < 0x20 or >= 0x80)
                stops |= 1u << i;
        }
        return stops;
    }
}
