namespace BoneExo.Values;

/// <summary>Entries with distinct keys, in their order; many of them are found by hash, which is made when it is first needed.</summary>
internal sealed class MapEntries<T>(KeyValuePair<string, T>[] all)
{
    /// <summary>As many keys are compared one after another.</summary>
    public const int Few = 8;

    private Dictionary<string, int>? _index;

    public KeyValuePair<string, T>[] All { get; } = all;

    /// <summary>The number of a key's entry, or -1.</summary>
    public int IndexOf(string key)
    {
        if (All.Length > Few)
            return (_index ??= Index()).GetValueOrDefault(key, -1);
        for (int i = 0; i < All.Length; i++)
        {
            if (All[i].Key == key)
                return i;
        }
        ArgumentNullException.ThrowIfNull(key);
        return -1;
    }

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> index = new(All.Length, StringComparer.Ordinal);
        for (int i = 0; i < All.Length; i++)
            index.Add(All[i].Key, i);
        return index;
    }
}
