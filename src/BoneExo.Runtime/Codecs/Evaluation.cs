using System.ComponentModel;
using System.Runtime.CompilerServices;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The state of one walk over one document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Evaluation
{
    private readonly List<Note>? _notes;
    private ulong _windowStops;
    private int _windowStart;
    private Faults? _faults;
    private byte[]? _text;
    private Span<int> _items;
    private int[]? _rentedItems;
    private int _itemCount;
    private ulong[]? _marks;
    private int _marksStart;
    private int _marksEnd;
    private int[]? _resources;
    private int _resourceCount;
    private Hop[]? _hops;
    private int _hopCount;
    private bool _isMissed;

    internal Evaluation(int end, int maxDepth, Faults? faults = null, List<Note>? notes = null)
    {
        End = end;
        MaxDepth = maxDepth;
        _faults = faults;
        _notes = notes;
    }

    /// <summary>The offset after the document's last byte.</summary>
    public int End { get; }

    /// <summary>How many containers may be open at once.</summary>
    public int MaxDepth { get; }

    /// <summary>How many containers are open; a quiet branch sets it back when it ends.</summary>
    public int Depth { get; set; }

    /// <summary>Where the offsets of the items of arrays are kept until there are more.</summary>
    internal Span<int> Items
    {
        init => _items = value;
    }

    /// <summary>The kinds of open unions that are known beside their own.</summary>
    internal ExtensionSet? Extensions { get; init; }

    /// <summary>Enters the object that begins here: the offset of its first name's quote or of its closing brace, or a negative number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EnterObject(ref byte json, int at)
    {
        if (++Depth > MaxDepth)
            return Utf8.Invalid;
        at = Utf8.Space(ref json, at + 1);
        return Utf8.Byte(ref json, at) is (byte)'"' or (byte)'}' ? at : Utf8.Invalid;
    }

    /// <summary>Enters the array that begins here: the offset of its first item or of its closing bracket, or a negative number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EnterArray(ref byte json, int at) =>
        ++Depth > MaxDepth ? Utf8.Invalid : Utf8.Space(ref json, at + 1);

    /// <summary>Leaves the container whose closing bracket is here: the offset after it, or a negative number where a nested one would end the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Leave(ref byte json, int at)
    {
        _ = ref json;
        Depth--;
        at++;
        return at < End || Depth == 0 ? at : Utf8.Invalid;
    }

    /// <summary>Evaluates the value that begins here quietly: nothing is recorded, and the walk stays where it is.</summary>
    public bool Holds<TEvaluator>(ref byte json, int at) where TEvaluator : struct, ISchemaEvaluator
    {
        int depth = Depth, itemCount = _itemCount;
        bool holds = TEvaluator.Evaluate<Verdict>(ref json, at, ref this) > 0;
        Depth = depth;
        _itemCount = itemCount;
        return holds;
    }

    /// <summary>Judges a value inside the document before a walk that would look at it several times: the offset after it where it is valid, else 0.</summary>
    public int Passes<TEvaluator>(ref byte json, int at) where TEvaluator : struct, ISchemaEvaluator
    {
        // A document that is walked for its errors has some.
        if (Depth == 0)
            return 0;
        int depth = Depth, itemCount = _itemCount;
        int end = TEvaluator.Evaluate<Verdict>(ref json, at, ref this);
        if (end > 0)
            return end;
        Depth = depth;
        _itemCount = itemCount;
        return 0;
    }

    /// <summary>Whether the value that ends here is to be kept: built, and not missed.</summary>
    public readonly bool Keeps<TMode>(int at) where TMode : struct, IEvaluationMode => TMode.Builds && at > 0 && !(TMode.Collects && _isMissed);

    /// <summary>Tells whether the last value could not be built, and forgets it.</summary>
    public bool Missed()
    {
        bool isMissed = _isMissed;
        _isMissed = false;
        return isMissed;
    }

    /// <summary>Says that the value that ends here could not be built.</summary>
    public int Miss(int at)
    {
        _isMissed = true;
        return at;
    }
}
