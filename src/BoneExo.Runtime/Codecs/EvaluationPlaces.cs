using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

// Verdicts look at a value with several branches in mind. One that fails on the way leaves containers open.
public ref partial struct Evaluation
{
    /// <summary>How deep the walk is and which items it keeps: where it comes back to after a branch has failed.</summary>
    public readonly long Place
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (long)Depth << 32 | (uint)_itemCount;
    }

    /// <summary>Takes what a branch has found: the offset after the value, or that the branches of a mask have failed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Weigh(int end, long place, ref int at, ref ulong failed, ulong mask)
    {
        if (end > 0)
        {
            at = end;
            return;
        }
        failed |= mask;
        GoBack(place);
    }

    /// <summary>Whether a quiet look at a value found it valid; the walk stays where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(int end, long place)
    {
        GoBack(place);
        return end > 0;
    }

    private void GoBack(long place)
    {
        Depth = (int)(place >> 32);
        _itemCount = (int)place;
    }
}
