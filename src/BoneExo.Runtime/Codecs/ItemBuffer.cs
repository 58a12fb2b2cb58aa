using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Codecs;

/// <summary>
/// Gathers the items of an array: the first few without allocating, more in a pooled array, so that every array is allocated once,
/// in its size. What a walk that stops has gathered is left to the garbage collector.
/// </summary>
internal struct ItemBuffer<T>
{
    private const int FirstRented = 32;

    private FirstItems _first;
    private T[]? _more;
    private int _count;

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 8;
        private T _item;
    }

    public readonly int Count => _count;

    /// <summary>An item that is there.</summary>
    [UnscopedRef]
    public ref T this[int index]
    {
        get
        {
            if (index < FirstItems.Length)
                return ref _first[index];
            return ref _more![index - FirstItems.Length]; // There are more, or the index would be too high.
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        int index = _count++;
        if (index < FirstItems.Length)
        {
            _first[index] = item;
            return;
        }
        index -= FirstItems.Length;
        if (_more is null || index >= _more.Length)
            Grow(index);
        // Rented as an array of just this type, so that the type of the item need not be asked for.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_more), index) = item;
    }

    /// <summary>The items in an array of their own; nothing can be added to the buffer after that.</summary>
    public T[] ToArray()
    {
        if (_count <= FirstItems.Length)
            return ((ReadOnlySpan<T>)_first)[.._count].ToArray();
        T[] items = new T[_count];
        ((ReadOnlySpan<T>)_first).CopyTo(items);
        Span<T> more = _more.AsSpan(0, _count - FirstItems.Length);
        more.CopyTo(items.AsSpan(FirstItems.Length));
        GiveBack(_more!, more); // There are more than the first few.
        _more = null;
        return items;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    [MemberNotNull(nameof(_more))]
    private void Grow(int used)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstRented, used * 2));
        if (_more is not null)
        {
            _more.CopyTo(larger.AsSpan());
            GiveBack(_more, _more);
        }
        _more = larger;
    }

    // The pool must keep nothing alive.
    private static void GiveBack(T[] rented, Span<T> used)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            used.Clear();
        ArrayPool<T>.Shared.Return(rented);
    }
}
