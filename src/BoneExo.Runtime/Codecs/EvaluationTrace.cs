using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>
/// The references that a walk has come through. A schema reached without one stands below the one that reached it, so that only
/// references are kept; a verdict keeps none.
/// </summary>
public ref partial struct Evaluation
{
    /// <summary>A reference being evaluated; its place is made when something is recorded below it.</summary>
    private record struct Hop(Site From, string Via, Site Target)
    {
        public Step? Step { get; set; }
    }

    /// <summary>Evaluates by a schema that <paramref name="from"/> reaches through the keywords of <paramref name="via"/>, a reference among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Follow<TMode, TEvaluator>(ref byte json, int at, Site from, string via)
        where TMode : struct, IEvaluationMode where TEvaluator : struct, ISchemaEvaluator
    {
        if (!TMode.Collects && !TMode.Annotates)
            return TEvaluator.Evaluate<TMode>(ref json, at, ref this);
        int hops = Push(from, via, TEvaluator.Site);
        at = TEvaluator.Evaluate<TMode>(ref json, at, ref this);
        _hopCount = hops;
        return at;
    }

    /// <summary>The same for a schema whose marks count here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FollowTracked<TMode, TEvaluator>(ref byte json, int at, Site from, string via)
        where TMode : struct, IEvaluationMode where TEvaluator : struct, ITrackingEvaluator
    {
        if (!TMode.Collects && !TMode.Annotates)
            return TEvaluator.Track<TMode>(ref json, at, ref this);
        int hops = Push(from, via, TEvaluator.Site);
        at = TEvaluator.Track<TMode>(ref json, at, ref this);
        _hopCount = hops;
        return at;
    }

    /// <summary>The same for a type, whose value is read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Follow<TMode, T, TCodec>(ref byte json, int at, Site from, string via, [MaybeNull] out T value)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T>
    {
        if (!TMode.Collects)
            return TCodec.Walk<TMode>(ref json, at, ref this, out value);
        int hops = Push(from, via, TCodec.Site);
        at = TCodec.Walk<TMode>(ref json, at, ref this, out value);
        _hopCount = hops;
        return at;
    }

    /// <summary>Goes to a schema for all items of an array or members of an object; returns what <see cref="Return"/> wants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Go<TMode>(Site from, string? via, Site target) where TMode : struct, IEvaluationMode =>
        (TMode.Collects || TMode.Annotates) && via is not null ? Push(from, via, target) : _hopCount;

    /// <summary>The same for a codec, whose place is not asked for unless it is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Go<TMode, T, TCodec>(Site from, string? via) where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T> =>
        TMode.Collects || TMode.Annotates ? Go<TMode>(from, via, TCodec.Site) : _hopCount;

    /// <summary>Goes back to where the walk was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Return<TMode>(int hops) where TMode : struct, IEvaluationMode
    {
        if (TMode.Collects || TMode.Annotates)
            _hopCount = hops;
    }

    /// <summary>Where the walk is: the references it came through, innermost first.</summary>
    internal readonly Step? Trace()
    {
        if (_hopCount == 0)
            return null;
        // From the innermost one that has its place outwards none is missing.
        int known = _hopCount - 1;
        while (known >= 0 && _hops![known].Step is null) // There are hops.
            known--;
        Step? step = known < 0 ? null : _hops![known].Step;
        for (int i = known + 1; i < _hopCount; i++)
            _hops![i].Step = step = new Step(step, _hops[i].From, _hops[i].Via, _hops[i].Target);
        return step;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Push(Site from, string via, Site target)
    {
        if (_hops is null || _hopCount == _hops.Length)
            Array.Resize(ref _hops, Math.Max(16, _hopCount * 2));
        _hops[_hopCount] = new Hop(from, via, target);
        return _hopCount++;
    }
}
