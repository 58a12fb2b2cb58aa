using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BoneExo.Values;

/// <summary>Hash codes of bytes, eight at a time, and of numbers. They begin from a secret number, so that nobody can write a document of colliding texts.</summary>
internal static class TextHash
{
    /// <summary>Any odd number with bits in all places.</summary>
    internal const ulong Multiplier = 0x2D35_8DCC_AA6C_78A5;

    private static readonly ulong Seed = MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    public static int Of(ReadOnlySpan<byte> text)
    {
        ulong hash = Seed + (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(text));
        return Folded(Mixed(hash ^ Rest(text)));
    }

    /// <summary>The code of an integer.</summary>
    public static int Of(long value) => Folded(Mixed(Seed ^ (ulong)value));

    /// <summary>The code of two values in this order, of which one has a code already.</summary>
    public static int Combine(int first, int second) => Folded(Mixed(Seed ^ ((ulong)(uint)first << 32 | (uint)second)));

    // All of up to seven bytes; which of them overlap depends on their number alone.
    private static ulong Rest(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => 0,
        < sizeof(uint) => (ulong)text[0] << 16 | (ulong)text[text.Length / 2] << 8 | text[^1],
        _ => (ulong)MemoryMarshal.Read<uint>(text) << 32 | MemoryMarshal.Read<uint>(text[^sizeof(uint)..]),
    };

    private static int Folded(ulong hash) => (int)(hash ^ hash >> 32);

    private static ulong Mixed(ulong hash)
    {
        ulong high = Math.BigMul(hash, Multiplier, out ulong low);
        return high ^ low;
    }
}
