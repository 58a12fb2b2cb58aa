using System.Buffers;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

public ref partial struct Evaluation
{
    /// <summary>The text without its escapes, in a buffer that the next call reuses.</summary>
    internal ReadOnlySpan<byte> Unescape(scoped ReadOnlySpan<byte> raw, bool replacesLoneSurrogates = false)
    {
        if (_text is null || _text.Length < raw.Length)
        {
            if (_text is not null)
                ArrayPool<byte>.Shared.Return(_text);
            _text = ArrayPool<byte>.Shared.Rent(raw.Length);
        }
        return _text.AsSpan(0, Escapes.Decode(raw, _text, replacesLoneSurrogates));
    }

    /// <summary>Where the offsets of an array's items will begin; arrays inside it use the places after.</summary>
    public readonly int MarkItems() => _itemCount;

    /// <summary>Keeps the offset of an item.</summary>
    public void PushItem(int at)
    {
        if (_itemCount == _items.Length)
            GrowItems();
        _items[_itemCount++] = at;
    }

    /// <summary>The offsets pushed since the mark, which are given up.</summary>
    internal ReadOnlySpan<int> PopItems(int mark)
    {
        ReadOnlySpan<int> items = _items.Slice(mark, _itemCount - mark);
        _itemCount = mark;
        return items;
    }

    /// <summary>Gives the pooled buffers back.</summary>
    internal void Dispose()
    {
        if (_text is not null)
            ArrayPool<byte>.Shared.Return(_text);
        if (_rentedItems is not null)
            ArrayPool<int>.Shared.Return(_rentedItems);
        if (_marks is not null)
            ArrayPool<ulong>.Shared.Return(_marks);
        if (_resources is not null)
            ArrayPool<int>.Shared.Return(_resources);
        _text = null;
        _items = default;
        _rentedItems = null;
        _marks = null;
        _resources = null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowItems()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(64, _itemCount * 2));
        _items[.._itemCount].CopyTo(larger);
        if (_rentedItems is not null)
            ArrayPool<int>.Shared.Return(_rentedItems);
        _items = _rentedItems = larger;
    }
}
