using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo;

/// <summary>
/// An immutable array with element-wise equality. The default value is <em>absent</em>: it enumerates as empty, is not written and is
/// not equal to the empty array <c>[]</c>.
/// </summary>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
public readonly struct ValueArray<T> : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    private readonly T[]? _items;

    /// <summary>Takes over an array that nobody else changes.</summary>
    internal ValueArray(T[] items) => _items = items;

    /// <summary>Whether there is no array at all.</summary>
    public bool IsAbsent => _items is null;

    /// <summary>The number of items; 0 where the array is absent.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return AsSpan()[index];
        }
    }

    /// <summary>The items without copying them.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A copy of the items.</summary>
    public T[] ToArray() => AsSpan().ToArray();

    /// <summary>Enumerates the items without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueArray<T> other) =>
        IsAbsent == other.IsAbsent && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = new();
        hash.Add(IsAbsent);
        foreach (T item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, or nothing where the array is absent.</summary>
    public override string ToString() => IsAbsent ? "" : $"[{string.Join(", ", (IEnumerable<T>)this)}]";

    /// <summary>Tells whether both hold equal items, or both are absent.</summary>
    public static bool operator ==(ValueArray<T> left, ValueArray<T> right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(ValueArray<T> left, ValueArray<T> right) => !left.Equals(right);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}
