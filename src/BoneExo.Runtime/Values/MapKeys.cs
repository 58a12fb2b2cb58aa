using System.Runtime.InteropServices;

namespace BoneExo.Values;

/// <summary>Tells most keys of a map apart without comparing them.</summary>
internal static class MapKeys
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>A number from a key's length and its first, middle and last bytes: different numbers are of different keys.</summary>
    public static uint Sample(ReadOnlySpan<byte> key)
    {
        ulong sample = (uint)key.Length;
        if (key.Length >= sizeof(ulong))
        {
            sample = (sample ^ MemoryMarshal.Read<ulong>(key)) * Mixer;
            sample = (sample ^ MemoryMarshal.Read<ulong>(key[((key.Length - sizeof(ulong)) / 2)..])) * Mixer;
            sample ^= MemoryMarshal.Read<ulong>(key[^sizeof(ulong)..]);
        }
        else if (key.Length >= sizeof(uint))
        {
            sample = sample * Mixer ^ (ulong)MemoryMarshal.Read<uint>(key) << 32 ^ MemoryMarshal.Read<uint>(key[^sizeof(uint)..]);
        }
        else
        {
            foreach (byte part in key)
                sample = sample << 8 | part;
        }
        return (uint)(sample * Mixer >> 32);
    }
}
