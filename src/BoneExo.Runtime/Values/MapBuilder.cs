using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BoneExo.Codecs;

namespace BoneExo.Values;

/// <summary>
/// Gathers the entries of a map while it is read; tells where a key occurs again: among a few dozen by samples of their text, among
/// more by their hash codes.
/// </summary>
internal struct MapBuilder<T>
{
    private ItemBuffer<KeyValuePair<string, T>> _entries;
    private Dictionary<string, int>? _index;
    private Samples _samples;

    [InlineArray(Length)]
    private struct Samples
    {
        public const int Length = 32;
        private uint _sample;
    }

    /// <summary>The number of a key's entry, or -1; all samples of one map are of texts in one encoding.</summary>
    public int IndexOf(string key, uint sample)
    {
        if (_index is not null)
            return _index.GetValueOrDefault(key, -1);
        ReadOnlySpan<uint> samples = ((ReadOnlySpan<uint>)_samples)[.._entries.Count];
        for (int i = samples.IndexOf(sample), skipped; i >= 0; i = skipped < 0 ? -1 : i + 1 + skipped)
        {
            if (_entries[i].Key == key)
                return i;
            skipped = samples[(i + 1)..].IndexOf(sample);
        }
        return -1;
    }

    /// <summary>Adds an entry whose key is not there.</summary>
    public void Add(string key, uint sample, T value)
    {
        if (_entries.Count < Samples.Length)
            _samples[_entries.Count] = sample;
        else
            (_index ??= Index()).Add(key, _entries.Count);
        _entries.Add(new(key, value));
    }

    /// <summary>Adds an entry unless its key is there.</summary>
    public bool TryAdd(string key, T value)
    {
        uint sample = MapKeys.Sample(MemoryMarshal.AsBytes(key.AsSpan()));
        if (IndexOf(key, sample) >= 0)
            return false;
        Add(key, sample, value);
        return true;
    }

    /// <summary>Gives an entry another value.</summary>
    public void Replace(int index, T value) => _entries[index] = new(_entries[index].Key, value);

    /// <summary>The entries, to which nothing can be added after that.</summary>
    public MapEntries<T> ToEntries() => new(_entries.ToArray());

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> index = new(_entries.Count * 2, StringComparer.Ordinal);
        for (int i = 0; i < _entries.Count; i++)
            index.Add(_entries[i].Key, i);
        return index;
    }
}
