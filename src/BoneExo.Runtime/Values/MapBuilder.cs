namespace BoneExo.Values;

/// <summary>Gathers the entries of a map while it is read; tells where a key occurs again.</summary>
internal struct MapBuilder<T>
{
    private KeyValuePair<string, T>[] _entries;
    private Dictionary<string, int>? _index;
    private int _count;

    public MapBuilder() => _entries = new KeyValuePair<string, T>[MapEntries<T>.Few];

    /// <summary>Whether a key is there.</summary>
    public readonly bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>Adds an entry, or gives a key that is there another value.</summary>
    public void Set(string key, T value)
    {
        int known = IndexOf(key);
        if (known >= 0)
        {
            _entries[known] = new(key, value);
            return;
        }
        if (_count == _entries.Length)
            Grow();
        _index?.Add(key, _count);
        _entries[_count++] = new(key, value);
    }

    public readonly MapEntries<T> ToEntries() => new(_count == _entries.Length ? _entries : _entries[.._count]);

    private readonly int IndexOf(string key)
    {
        if (_index is not null)
            return _index.GetValueOrDefault(key, -1);
        for (int i = 0; i < _count; i++)
        {
            if (_entries[i].Key == key)
                return i;
        }
        return -1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        if (_index is not null)
            return;
        _index = new(_count * 2, StringComparer.Ordinal);
        for (int i = 0; i < _count; i++)
            _index.Add(_entries[i].Key, i);
    }
}
