using System.Buffers;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

/// <summary>
/// Which members or items of an instance have been evaluated. A set of marks belongs to one instance; sets are a stack, because
/// branches and nested instances begin and end inside one another. Bit 0 stands for all of them, bit n + 1 for the n-th.
/// </summary>
public ref partial struct Evaluation
{
    private const int WordBits = 64;

    /// <summary>Begins an empty set and returns the one to go back to.</summary>
    public int OpenMarks()
    {
        int outer = _marksStart;
        _marksStart = _marksEnd;
        return outer;
    }

    /// <summary>Forgets the current set and goes back.</summary>
    public void CloseMarks(int outer)
    {
        _marksEnd = _marksStart;
        _marksStart = outer;
    }

    /// <summary>Adds the current set to the one before it and goes back.</summary>
    public void MergeMarks(int outer)
    {
        int from = _marksStart, known = from - outer, count = _marksEnd - from;
        _marksEnd = from;
        _marksStart = outer;
        if (count == 0)
            return;
        Span<ulong> words = _marks.AsSpan(outer, known + count);
        for (int i = 0; i < Math.Min(known, count); i++)
            words[i] |= words[known + i];
        if (count <= known)
            return;
        // The sets are neighbours: what the outer one lacks moves down behind it.
        words[(known + known)..].CopyTo(words[known..]);
        _marksEnd = from + count - known;
    }

    /// <summary>Marks a member or item by its place.</summary>
    public void Mark(int ordinal)
    {
        int bit = ordinal + 1;
        int word = bit / WordBits;
        int missing = word + 1 - (_marksEnd - _marksStart);
        ulong[] marks = missing > 0 ? Grow(missing) : _marks!; // A set with enough words has a buffer.
        marks[_marksStart + word] |= 1UL << (bit % WordBits);
    }

    /// <summary>Marks every member or item.</summary>
    public void MarkAll() => Mark(-1);

    /// <summary>Tells whether a member or item is marked.</summary>
    public readonly bool IsMarked(int ordinal)
    {
        ReadOnlySpan<ulong> words = _marks.AsSpan(_marksStart, _marksEnd - _marksStart);
        int bit = ordinal + 1;
        int word = bit / WordBits;
        return (words.Length > 0 && (words[0] & 1) != 0) || (word < words.Length && (words[word] & (1UL << (bit % WordBits))) != 0);
    }

    /// <summary>Evaluates a branch quietly; what it marks counts only where it holds.</summary>
    public bool HoldsTracked<TEvaluator>(ref byte json, int at) where TEvaluator : struct, ITrackingEvaluator
    {
        int outer = OpenMarks();
        bool isValid = Holds<Tracking<TEvaluator>>(ref json, at);
        if (isValid)
            MergeMarks(outer);
        else
            CloseMarks(outer);
        return isValid;
    }

    private ulong[] Grow(int words)
    {
        int end = _marksEnd + words;
        if (_marks is null || _marks.Length < end)
        {
            ulong[] larger = ArrayPool<ulong>.Shared.Rent(Math.Max(16, end * 2));
            if (_marks is not null)
            {
                _marks.AsSpan(0, _marksEnd).CopyTo(larger);
                ArrayPool<ulong>.Shared.Return(_marks);
            }
            _marks = larger;
        }
        _marks.AsSpan(_marksEnd, words).Clear();
        _marksEnd = end;
        return _marks;
    }

    /// <summary>Lets a quiet branch be evaluated with its marks.</summary>
    private readonly struct Tracking<TEvaluator> : ISchemaEvaluator where TEvaluator : struct, ITrackingEvaluator
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            TEvaluator.Track<TMode>(ref json, at, ref run);
    }
}
