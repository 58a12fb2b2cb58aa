using System.Numerics;
using System.Runtime.CompilerServices;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

public ref partial struct Evaluation
{
    /// <summary>Marks a member as seen; false where a second occurrence stops the walk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool See<TMode>(int member, int name, ref ulong seen, ObjectRules rules) where TMode : struct, IEvaluationMode
    {
        // A member that the schema does not name is -1, hence bit 63.
        ulong bit = 1UL << member;
        if (TMode.Builds && member >= 0 && (seen & bit) != 0 && !Record<TMode>(name, Keywords.Duplicate, rules, member))
            return false;
        seen |= bit;
        return true;
    }

    /// <summary>Marks a member as seen, where one word has not enough bits; false where a second occurrence stops the walk.</summary>
    public bool See<TMode>(int member, int name, scoped Span<ulong> seen, ObjectRules rules) where TMode : struct, IEvaluationMode =>
        member < 0 || See<TMode>(member, name, ref seen[member >> 6], rules);

    /// <summary>Refuses a value of the wrong JSON type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Mismatch<TMode>(ref byte json, int at, Rules rules) where TMode : struct, IEvaluationMode =>
        TMode.Collects ? Reject<TMode>(ref json, at, Keywords.Type, rules) : Utf8.Invalid;

    /// <summary>Refuses a value that is none of the constants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Refuse<TMode>(ref byte json, int at, EnumRules rules) where TMode : struct, IEvaluationMode =>
        TMode.Collects ? Reject<TMode>(ref json, at, rules.Keyword, rules) : Utf8.Invalid;

    /// <summary>Refuses a value whose discriminator is missing or names no branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NoBranch<TMode>(ref byte json, int at, UnionRules rules) where TMode : struct, IEvaluationMode =>
        TMode.Collects ? RejectUnion<TMode>(ref json, at, rules) : Utf8.Invalid;

    /// <summary>Refuses a member that the schema does not allow; <paramref name="at"/> is its value.</summary>
    public int Unexpected<TMode>(ref byte json, int name, int at, ObjectRules rules) where TMode : struct, IEvaluationMode
    {
        if (!TMode.Collects)
            return Utf8.Invalid;
        at = Utf8.Skip(ref json, at, ref this);
        return at > 0 && Record<TMode>(name, rules.ClosedBy, rules) ? at : Utf8.Invalid;
    }

    /// <summary>Records every required member of the object at <paramref name="at"/> that was not seen; false stops the walk.</summary>
    public bool Missing<TMode>(int at, ulong seen, ObjectRules rules) where TMode : struct, IEvaluationMode =>
        TMode.Collects && Missing<TMode>(at, [seen], rules);

    /// <summary>Records every required member of the object at <paramref name="at"/> that was not seen, of any number; false stops the walk.</summary>
    public bool Missing<TMode>(int at, scoped ReadOnlySpan<ulong> seen, ObjectRules rules) where TMode : struct, IEvaluationMode
    {
        if (!TMode.Collects)
            return false;
        for (int word = 0; word < seen.Length; word++)
        {
            for (ulong missing = rules.RequiredWords[word] & ~seen[word]; missing != 0; missing &= missing - 1)
            {
                if (!Record<TMode>(at, Keywords.Required, rules, word * WordBits + BitOperations.TrailingZeroCount(missing)))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Records a failure of any rule; false stops the walk.</summary>
    public bool Fail<TMode>(int at, Site site, string keyword, string detail = "") where TMode : struct, IEvaluationMode =>
        TMode.Collects && _faults!.Add(new Fault(at, keyword, site, null, 0, detail) { Step = Trace() }); // A collecting walk always has a list of faults.

    /// <summary>Records a failure of one of the rules; false stops the walk.</summary>
    internal bool Record<TMode>(int at, string keyword, Rules rules, int index = 0, string detail = "") where TMode : struct, IEvaluationMode =>
        TMode.Collects && _faults!.Add(new Fault(at, keyword, rules.Site, rules, index, detail) { Step = Trace() }); // As above.

    /// <summary>Says that a value which the schema allows does not fit its C# type.</summary>
    internal int Unreadable<TMode>(int at, int end, string keyword, Rules rules, string detail) where TMode : struct, IEvaluationMode =>
        Record<TMode>(at, keyword, rules, detail: detail) ? Miss(end) : Utf8.Invalid;

    // The value is checked first: what is no JSON at all is a syntax error and nothing else.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Reject<TMode>(ref byte json, int at, string keyword, Rules rules) where TMode : struct, IEvaluationMode
    {
        int end = Utf8.Skip(ref json, at, ref this);
        if (end < 0 || (rules.IsTyped && !Record<TMode>(at, keyword, rules)))
            return Utf8.Invalid;
        return TMode.Builds ? Miss(end) : end;
    }

    // An unknown value of the discriminator is what is wrong, and where.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int RejectUnion<TMode>(ref byte json, int at, UnionRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Utf8.Skip(ref json, at, ref this);
        if (end < 0)
            return Utf8.Invalid;
        int value = Utf8.IsObject(ref json, at) ? Utf8.FindMember(ref json, at, ref this, rules.Discriminator) : Utf8.Invalid;
        if (!Record<TMode>(value > 0 ? value : at, rules.Keyword, rules, value > 0 ? 1 : 0))
            return Utf8.Invalid;
        return TMode.Builds ? Miss(end) : end;
    }
}
