using System.Buffers;
using BoneExo.Values;

namespace BoneExo.Codecs;

/// <summary>Finds equal items of an array: a short one by pairs, a longer one by hash codes.</summary>
internal static class EqualItems
{
    private const int ComparedByPairs = 8;

    /// <summary>The indices of the first two items that are equal as JSON, or null; items are given by their offsets.</summary>
    public static (int First, int Second)? Find(ReadOnlySpan<byte> json, ReadOnlySpan<int> items) =>
        items.Length <= ComparedByPairs ? FindByPairs(json, items) : FindByHash(json, items);

    private static (int First, int Second)? FindByPairs(ReadOnlySpan<byte> json, ReadOnlySpan<int> items)
    {
        for (int second = 1; second < items.Length; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (JsonEquality.AreEqual(json[items[first]..], json[items[second]..]))
                    return (first, second);
            }
        }
        return null;
    }

    private static (int First, int Second)? FindByHash(ReadOnlySpan<byte> json, ReadOnlySpan<int> items)
    {
        // Sorted by hash, then by index: equal items stand in one run.
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(items.Length);
        try
        {
            Span<ulong> keys = rented.AsSpan(0, items.Length);
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
        finally
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }
    }
}
