using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BoneExo.Values;

namespace BoneExo;

/// <summary>
/// An immutable map with string keys that keeps their order and compares without it. The default value is <em>absent</em>: it
/// enumerates as empty, is not written and is not equal to the empty map.
/// </summary>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public readonly struct ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    private readonly MapEntries<T>? _entries;

    internal ValueMap(MapEntries<T> entries) => _entries = entries;

    /// <summary>Whether there is no map at all.</summary>
    public bool IsAbsent => _entries is null;

    /// <summary>The number of entries; 0 where the map is absent.</summary>
    public int Count => Entries.Length;

    /// <summary>The keys in their order.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<T> Values => Entries.Select(entry => entry.Value);

    /// <summary>The value of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public T this[string key] => TryGetValue(key, out T? value)
        ? value
        : throw new KeyNotFoundException($"the map has no key '{key}'");

    private KeyValuePair<string, T>[] Entries => _entries?.All ?? [];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries is not null && _entries.IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int index = _entries?.IndexOf(key) ?? -1;
        value = index < 0 ? default : Entries[index].Value;
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)Entries).GetEnumerator();

    /// <summary>The entries in their order.</summary>
    internal ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => Entries;

    /// <inheritdoc/>
    public bool Equals(ValueMap<T> other)
    {
        if (IsAbsent != other.IsAbsent || Count != other.Count)
            return false;
        foreach ((string key, T value) in this)
        {
            if (!other.TryGetValue(key, out T? otherValue) || !EqualityComparer<T>.Default.Equals(value, otherValue))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, because entries have no order.
        int sum = IsAbsent ? 1 : 0;
        foreach ((string key, T value) in this)
            sum = unchecked(sum + HashCode.Combine(key, value));
        return sum;
    }

    /// <summary>The entries in braces, or nothing where the map is absent.</summary>
    public override string ToString() =>
        IsAbsent ? "" : $"{{{string.Join(", ", this.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>Tells whether both hold equal entries, or both are absent.</summary>
    public static bool operator ==(ValueMap<T> left, ValueMap<T> right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(ValueMap<T> left, ValueMap<T> right) => !left.Equals(right);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
