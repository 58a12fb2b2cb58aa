using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace BoneExo;

/// <summary>
/// An immutable map with string keys that keeps their order and compares without it. The default value is <em>absent</em>: it
/// enumerates as empty, is not written and is not equal to the empty map.
/// </summary>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public readonly struct ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    private readonly OrderedDictionary<string, T>? _entries;

    internal ValueMap(OrderedDictionary<string, T> entries) => _entries = entries;

    /// <summary>Whether there is no map at all.</summary>
    public bool IsAbsent => _entries is null;

    /// <summary>The number of entries; 0 where the map is absent.</summary>
    public int Count => _entries?.Count ?? 0;

    /// <summary>The keys in their order.</summary>
    public IEnumerable<string> Keys => _entries?.Keys ?? (IEnumerable<string>)[];

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<T> Values => _entries?.Values ?? (IEnumerable<T>)[];

    /// <summary>The value of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public T this[string key] => TryGetValue(key, out T? value)
        ? value
        : throw new KeyNotFoundException($"the map has no key '{key}'");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries?.ContainsKey(key) ?? false;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return _entries is not null && _entries.TryGetValue(key, out value);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        (_entries ?? (IEnumerable<KeyValuePair<string, T>>)[]).GetEnumerator();

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
