using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Code points from one to another, both included.</summary>
internal readonly record struct CodePointRange(int First, int Last);

/// <summary>A set of code points as ascending ranges that neither touch nor overlap.</summary>
internal sealed record CodePointSet(EquatableArray<CodePointRange> Ranges)
{
    public const int MaxCodePoint = 0x10FFFF;
    public const int FirstAstral = 0x10000;
    public const int FirstSurrogate = 0xD800;
    public const int LastSurrogate = 0xDFFF;

    public static readonly CodePointSet Empty = new([]);

    public static readonly CodePointSet All = Of(new CodePointRange(0, MaxCodePoint));

    /// <summary>The set of ranges in any order.</summary>
    public static CodePointSet Of(params IEnumerable<CodePointRange> ranges)
    {
        List<CodePointRange> merged = [];
        foreach (CodePointRange range in ranges.OrderBy(r => r.First))
        {
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
                merged[merged.Count - 1] = merged[merged.Count - 1] with { Last = Math.Max(range.Last, merged[merged.Count - 1].Last) };
            else
                merged.Add(range);
        }

        return new(merged.ToEquatableArray());
    }

    public CodePointSet Union(CodePointSet other) => Of(Ranges.Concat(other.Ranges));

    public CodePointSet Complement()
    {
        List<CodePointRange> gaps = [];
        int next = 0;
        foreach (CodePointRange range in Ranges)
        {
            if (range.First > next)
                gaps.Add(new(next, range.First - 1));
            next = range.Last + 1;
        }

        if (next <= MaxCodePoint)
            gaps.Add(new(next, MaxCodePoint));
        return new(gaps.ToEquatableArray());
    }

    public CodePointSet Except(CodePointSet other) => Complement().Union(other).Complement();

    /// <summary>The part between two code points.</summary>
    public CodePointSet Within(int first, int last) =>
        new(Ranges
            .Where(r => r.First <= last && r.Last >= first)
            .Select(r => new CodePointRange(Math.Max(r.First, first), Math.Min(r.Last, last)))
            .ToEquatableArray());

    /// <summary>Every member with a number added.</summary>
    public CodePointSet Shift(int by) => new(Ranges.Select(r => new CodePointRange(r.First + by, r.Last + by)).ToEquatableArray());

    /// <summary>The part in the Basic Multilingual Plane, without surrogates.</summary>
    public CodePointSet Basic() => Within(0, FirstSurrogate - 1).Union(Within(LastSurrogate + 1, FirstAstral - 1));

    /// <summary>The part beyond the Basic Multilingual Plane.</summary>
    public CodePointSet Astral() => Within(FirstAstral, MaxCodePoint);
}
