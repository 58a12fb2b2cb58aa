using BoneExo.Values;

namespace BoneExo;

/// <summary>Makes value-equal maps, for collection expressions and from sequences.</summary>
public static class ValueMap
{
    /// <summary>Copies the entries into a present map.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static ValueMap<T> Create<T>(params ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        MapBuilder<T> map = default;
        foreach ((string key, T value) in entries)
        {
            ArgumentNullException.ThrowIfNull(key);
            if (!map.TryAdd(key, value))
                throw new ArgumentException($"the key '{key}' occurs twice; a map has each key once", nameof(entries));
        }
        return new ValueMap<T>(map.ToEntries());
    }

    /// <summary>Copies the entries of a sequence into a present map.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries) => Create(entries.ToArray());
}
