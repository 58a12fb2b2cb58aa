using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

public static partial class Utf8
{
    /// <summary>Reads eight bytes, the first one lowest; whoever calls knows that they are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ref byte json, int at)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref json, (nint)(uint)at));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>Reads four bytes, the first one lowest; whoever calls knows that they are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Four(ref byte json, int at)
    {
        uint word = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref json, (nint)(uint)at));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>Reads two bytes, the first one lowest; whoever calls knows that they are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Two(ref byte json, int at)
    {
        ushort word = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref json, (nint)(uint)at));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>The length of the member name that begins here if it is short, ASCII, without escapes and directly before its colon, otherwise negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int NameLength(ref byte json, int at, ref Evaluation run)
    {
        int length = PlainLength(ref json, at + 1, ref run);
        return length >= 0 && Byte(ref json, at + length + 2) == (byte)':' ? length : Invalid;
    }

    /// <summary>Goes from a member's colon to its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Value(ref byte json, int colon) => OneSpace(ref json, colon + 1);

    /// <summary>The number of a member above the offset of its value, which is after its colon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Member(int member, ref byte json, int colon) => (long)member << 32 | (uint)Value(ref json, colon);

    /// <summary>Tells whether true or false begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBoolean(ref byte json, int at) => Byte(ref json, at) is (byte)'t' or (byte)'f';
}
