using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Values;

/// <summary>
/// Gathers the entries of a map while it is read; tells where a key occurs again: among a few dozen by what their keys have at three
/// places, among more by their hash codes.
/// </summary>
internal struct MapBuilder<T>
{
    private KeyValuePair<string, T>[] _entries;
    private Dictionary<string, int>? _index;
    private Samples _samples;
    private int _count;

    public MapBuilder() => _entries = new KeyValuePair<string, T>[MapEntries<T>.Few];

    [InlineArray(Length)]
    private struct Samples
    {
        public const int Length = 32;
        private uint _sample;
    }

    /// <summary>Whether a key is there.</summary>
    public readonly bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>Adds an entry whose key is not there.</summary>
    public void Add(string key, T value)
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        if (_count < Samples.Length)
            _samples[_count] = Sample(key);
        else
            (_index ??= Index()).Add(key, _count);
        _entries[_count++] = new(key, value);
    }

    /// <summary>Adds an entry, or gives a key that is there another value.</summary>
    public void Set(string key, T value)
    {
        int known = IndexOf(key);
        if (known >= 0)
            _entries[known] = new(key, value);
        else
            Add(key, value);
    }

    public readonly MapEntries<T> ToEntries() => new(_count == _entries.Length ? _entries : _entries[.._count]);

    private readonly int IndexOf(string key)
    {
        if (_index is not null)
            return _index.GetValueOrDefault(key, -1);
        ReadOnlySpan<uint> samples = ((ReadOnlySpan<uint>)_samples)[.._count];
        uint sample = Sample(key);
        for (int i = samples.IndexOf(sample), skipped; i >= 0; i = skipped < 0 ? -1 : i + 1 + skipped)
        {
            if (_entries[i].Key == key)
                return i;
            skipped = samples[(i + 1)..].IndexOf(sample);
        }
        return -1;
    }

    /// <summary>A number from the key's length and its first, middle and last characters: different numbers are of different keys.</summary>
    private static uint Sample(string key)
    {
        const int characters = sizeof(ulong) / sizeof(char);
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(key.AsSpan());
        ulong sample = (uint)key.Length;
        if (key.Length < characters)
        {
            foreach (char character in key)
                sample = sample << 16 | character;
        }
        else
        {
            int middle = (key.Length - characters) / 2 * sizeof(char);
            sample = (sample ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15;
            sample = (sample ^ MemoryMarshal.Read<ulong>(bytes[middle..])) * 0x9E3779B97F4A7C15;
            sample ^= MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]);
        }
        return (uint)(sample * 0x9E3779B97F4A7C15 >> 32);
    }

    private readonly Dictionary<string, int> Index()
    {
        Dictionary<string, int> index = new(_count * 2, StringComparer.Ordinal);
        for (int i = 0; i < _count; i++)
            index.Add(_entries[i].Key, i);
        return index;
    }
}
