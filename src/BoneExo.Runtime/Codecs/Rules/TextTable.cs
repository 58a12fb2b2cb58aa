using System.Buffers.Binary;
using System.Numerics;

namespace BoneExo.Codecs;

/// <summary>Texts in buckets by a hash: a lookup compares about one of them, however many there are.</summary>
internal sealed class TextTable
{
    private const int Word = sizeof(ulong);
    private const int LongestCounted = 63;
    private const int FullBucket = 8;

    // The texts of bucket b stand from _starts[b] to before _starts[b + 1].
    private readonly byte[][] _texts;
    private readonly int[] _numbers;
    private readonly int[] _starts;
    private readonly int _mask;
    private readonly ulong _lengths;
    private readonly bool _hashesAll;

    public TextTable(IReadOnlyCollection<byte[]> texts)
    {
        int buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(texts.Count, 1));
        _mask = buckets - 1;
        // Texts that begin and end alike would fill one bucket.
        _hashesAll = texts.Count > 0 && texts.CountBy(text => Bucket(text)).Max(bucket => bucket.Value) > FullBucket;
        (byte[] Text, int Number)[] entries = [.. texts.Select((text, number) => (text, number)).OrderBy(entry => Bucket(entry.text))];
        _texts = [.. entries.Select(entry => entry.Text)];
        _numbers = [.. entries.Select(entry => entry.Number)];
        _starts = new int[buckets + 1];
        foreach (byte[] text in _texts)
        {
            _starts[Bucket(text) + 1]++;
            _lengths |= LengthBit(text.Length);
        }
        for (int i = 0; i < buckets; i++)
            _starts[i + 1] += _starts[i];
    }

    /// <summary>The number of the text among them, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        if ((_lengths & LengthBit(text.Length)) == 0)
            return -1;
        int bucket = Bucket(text);
        for (int i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            if (text.SequenceEqual(_texts[i]))
                return _numbers[i];
        }
        return -1;
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, LongestCounted);

    private int Bucket(ReadOnlySpan<byte> text)
    {
        if (_hashesAll)
        {
            HashCode hash = new();
            hash.AddBytes(text);
            return hash.ToHashCode() & _mask;
        }
        ulong mixed = (First(text) * 0x9E3779B97F4A7C15 ^ Last(text)) * 0xD6E8FEB86659FD93 + (uint)text.Length;
        return (int)(mixed >> 32) & _mask;
    }

    private static ulong First(ReadOnlySpan<byte> text) =>
        text.Length >= Word ? BinaryPrimitives.ReadUInt64LittleEndian(text) : Short(text);

    private static ulong Last(ReadOnlySpan<byte> text) =>
        text.Length >= Word ? BinaryPrimitives.ReadUInt64LittleEndian(text[^Word..]) : (ulong)text.Length;

    private static ulong Short(ReadOnlySpan<byte> text)
    {
        ulong word = 0;
        foreach (byte part in text)
            word = word << 8 | part;
        return word;
    }
}
