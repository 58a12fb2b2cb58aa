namespace BoneExo;

/// <summary>Makes value-equal maps, for collection expressions and from sequences.</summary>
public static class ValueMap
{
    /// <summary>Copies the entries into a present map.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static ValueMap<T> Create<T>(params ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        OrderedDictionary<string, T> map = new(entries.Length, StringComparer.Ordinal);
        foreach ((string key, T value) in entries)
            map.Add(key, value);
        return new ValueMap<T>(map);
    }

    /// <summary>Copies the entries of a sequence into a present map.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries) => Create(entries.ToArray());
}
