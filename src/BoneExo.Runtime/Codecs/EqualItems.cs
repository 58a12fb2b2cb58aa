using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using BoneExo.Values;

namespace BoneExo.Codecs;

/// <summary>Finds equal items of an array: none among short strings and integers by a table of them; other scalars of a short array by pairs, the rest by hash codes.</summary>
internal static class EqualItems
{
    private const int ComparedByPairs = 8;
    private const int ComparedByEnds = 64;
    private const int HashedOnStack = 64;
    private const int Looked = 64;

    /// <summary>The indices of the first two items that are equal as JSON, or null; items are given by their offsets.</summary>
    public static (int First, int Second)? Find(ReadOnlySpan<byte> json, ReadOnlySpan<int> items) => items.Length switch
    {
        < 2 => null,
        // Where the first is an object or an array, most are.
        <= HashedOnStack when json[items[0]] is (byte)'{' or (byte)'[' => FindByHash(json, items, stackalloc ulong[HashedOnStack]),
        <= ComparedByPairs => AreDifferent(json, items, stackalloc Ends[ComparedByPairs], stackalloc byte[2 * ComparedByPairs]) ? null : FindByPairs(json, items),
        <= ComparedByEnds => AreDifferent(json, items, stackalloc Ends[ComparedByEnds], stackalloc byte[2 * ComparedByEnds]) ? null : FindByHash(json, items),
        _ => FindByHash(json, items),
    };

    private static (int First, int Second)? FindByPairs(ReadOnlySpan<byte> json, ReadOnlySpan<int> items)
    {
        for (int second = 1; second < items.Length; second++)
        {
            for (int first = 0; first < second; first++)
            {
                ReadOnlySpan<byte> left = json[items[first]..], right = json[items[second]..];
                if (AreEqualStrings(left, right) ?? JsonEquality.AreEqual(left, right))
                    return (first, second);
            }
        }
        return null;
    }

    /// <summary>Whether all items are integers or short strings without escapes that differ; most strings differ in their length or in their first or last bytes.</summary>
    private static bool AreDifferent(ReadOnlySpan<byte> json, ReadOnlySpan<int> items, Span<Ends> ends, Span<byte> slots)
    {
        // The slots, a power of two of them, hold places among the ends, from one. So few items need no secret seed.
        ref byte first = ref MemoryMarshal.GetReference(json);
        for (int i = 0; i < items.Length; i++)
        {
            int at = items[i];
            bool isString = Utf8.IsString(ref first, at);
            int length = isString ? Utf8.LongPlainLength(ref first, at + 1, json.Length) : 0;
            if ((isString ? OfString(json, at, length) : OfInteger(json, at)) is not { } key)
                return false;
            int slot = (int)(((key.Start ^ BitOperations.RotateLeft(key.End, 29)) * TextHash.Multiplier) >> 56);
            for (slot &= slots.Length - 1; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            {
                int other = slots[slot] - 1;
                if (ends[other] == key && json.Slice(items[other] + 1, length).SequenceEqual(json.Slice(at + 1, length)))
                    return false;
            }
            slots[slot] = (byte)(i + 1);
            ends[i] = key;
        }
        return true;
    }

    /// <summary>The ends of a string of such a length, unless that is not known or they are too near to those of the document.</summary>
    private static Ends? OfString(ReadOnlySpan<byte> json, int at, int length)
    {
        int end = at + length + 2;
        if (length < 0 || end < sizeof(ulong) || json.Length - at < sizeof(ulong))
            return null;
        ref byte first = ref MemoryMarshal.GetReference(json);
        // Of a word, what belongs to the string; its length takes the place of the opening quote.
        int others = Math.Max(0, sizeof(ulong) - length - 2) * 8;
        ulong start = Utf8.Eight(ref first, at) << others >> others;
        return new((start & ~0xFFUL) | (uint)length, Utf8.Eight(ref first, end - sizeof(ulong)) >> others);
    }

    /// <summary>What stands for a number that is an integer without fraction and exponent, and of a length that <see cref="long"/> holds; no string ends so.</summary>
    private static Ends? OfInteger(ReadOnlySpan<byte> json, int at)
    {
        return JsonHash.SmallInteger(json, ref at) is { } integer ? new((ulong)integer, ulong.MaxValue) : null;
    }

    /// <summary>Whether two short strings are equal, if their first bytes tell: up to where they differ there is no escape.</summary>
    private static bool? AreEqualStrings(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left[0] != (byte)'"' || right[0] != (byte)'"')
            return null;
        left = left[1..Math.Min(left.Length, Looked)];
        int common = left.CommonPrefixLength(right[1..]);
        int stop = left[..common].IndexOfAny((byte)'"', (byte)'\\');
        if (stop >= 0)
            return left[stop] == (byte)'"' ? true : null;
        bool isTold = common < left.Length && common + 1 < right.Length && left[common] != (byte)'\\' && right[common + 1] != (byte)'\\';
        return isTold ? false : null;
    }

    private static (int First, int Second)? FindByHash(ReadOnlySpan<byte> json, ReadOnlySpan<int> items)
    {
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(items.Length);
        try
        {
            return FindByHash(json, items, rented);
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }
    }

    private static (int First, int Second)? FindByHash(ReadOnlySpan<byte> json, ReadOnlySpan<int> items, Span<ulong> room)
    {
        // Sorted by hash, then by index: equal items stand in one run.
        Span<ulong> keys = room[..items.Length];
        for (int i = 0; i < items.Length; i++)
            keys[i] = (ulong)(uint)JsonHash.Of(json[items[i]..]) << 32 | (uint)i;
        keys.Sort();
        (int First, int Second)? found = null;
        for (int i = 0; i < keys.Length; i++)
        {
            for (int j = i + 1; j < keys.Length && keys[j] >> 32 == keys[i] >> 32; j++)
            {
                (int First, int Second) pair = ((int)(uint)keys[i], (int)(uint)keys[j]);
                if ((found is null || pair.Second < found.Value.Second) && JsonEquality.AreEqual(json[items[pair.First]..], json[items[pair.Second]..]))
                    found = pair;
            }
        }
        return found;
    }

    /// <summary>The length and the first bytes of a string, and its last; or an integer.</summary>
    private readonly record struct Ends(ulong Start, ulong End);
}
