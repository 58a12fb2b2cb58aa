using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BoneExo.Values;

/// <summary>Hash codes of bytes, eight at a time. They begin from a secret number, so that nobody can write a document of colliding texts.</summary>
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
        ulong rest = 0;
        foreach (byte value in text)
            rest = rest << 8 | value;
        hash = Mixed(hash ^ rest);
        return (int)(hash ^ hash >> 32);
    }

    private static ulong Mixed(ulong hash)
    {
        ulong high = Math.BigMul(hash, Multiplier, out ulong low);
        return high ^ low;
    }
}
