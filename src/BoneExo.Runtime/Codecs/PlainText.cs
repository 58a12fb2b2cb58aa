using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BoneExo.Codecs;

/// <summary>Makes C# strings of short ASCII text.</summary>
internal static class PlainText
{
    /// <summary>The string of a few bytes that are all ASCII; no other byte is read.</summary>
    public static string Widen(ref byte json, int at, int length)
    {
        if (length == 0)
            return "";
        // New, and seen by nobody else until it is filled. Loads and stores overlap rather than end in a loop.
        string text = new('\0', length);
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        ref byte from = ref Unsafe.Add(ref json, (nint)(uint)at);
        if (length >= 16)
        {
            for (int i = 0; i < length - 16; i += 16)
                Store(Vector128.LoadUnsafe(ref Unsafe.Add(ref from, i)), ref Unsafe.Add(ref to, i));
            Store(Vector128.LoadUnsafe(ref Unsafe.Add(ref from, length - 16)), ref Unsafe.Add(ref to, length - 16));
        }
        else if (length >= 8)
        {
            Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref from)).AsByte()).StoreUnsafe(ref to);
            Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, length - 8))).AsByte()).StoreUnsafe(ref Unsafe.Add(ref to, length - 8));
        }
        else if (length >= 4)
        {
            StoreFour(ref from, ref to);
            StoreFour(ref Unsafe.Add(ref from, length - 4), ref Unsafe.Add(ref to, length - 4));
        }
        else
        {
            for (int i = 0; i < length; i++)
                Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
        }
        return text;
    }

    private static void Store(Vector128<byte> bytes, ref ushort to)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(bytes);
        lower.StoreUnsafe(ref to);
        upper.StoreUnsafe(ref Unsafe.Add(ref to, 8));
    }

    private static void StoreFour(ref byte from, ref ushort to)
    {
        Vector128<byte> bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(ref from)).AsByte();
        Unsafe.WriteUnaligned(ref Unsafe.As<ushort, byte>(ref to), Vector128.WidenLower(bytes).AsUInt64().ToScalar());
    }
}
