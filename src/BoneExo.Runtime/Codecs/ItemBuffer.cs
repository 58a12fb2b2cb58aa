using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

/// <summary>Gathers the items of an array: the first few without allocating, so that most arrays are allocated once, in their size.</summary>
internal struct ItemBuffer<T>
{
    private FirstItems _first;
    private T[]? _more;
    private int _count;

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 8;
        private T _item;
    }

    public void Add(T item)
    {
        if (_count < FirstItems.Length)
            _first[_count] = item;
        else
            AddMore(item);
        _count++;
    }

    public readonly T[] ToArray()
    {
        if (_count <= FirstItems.Length)
            return ((ReadOnlySpan<T>)_first)[.._count].ToArray();
        T[] items = new T[_count];
        ((ReadOnlySpan<T>)_first).CopyTo(items);
        _more.AsSpan(0, _count - FirstItems.Length).CopyTo(items.AsSpan(FirstItems.Length));
        return items;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddMore(T item)
    {
        int index = _count - FirstItems.Length;
        if (_more is null)
            _more = new T[FirstItems.Length];
        else if (index == _more.Length)
            Array.Resize(ref _more, index * 2);
        _more[index] = item;
    }
}
