namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Code points beyond the Basic Multilingual Plane as two characters: each of the first with each of the second.</summary>
internal sealed record SurrogatePairs(CodePointSet Highs, CodePointSet Lows)
{
    private const int BlockSize = 0x400;
    private static readonly CodePointSet AllLows = CodePointSet.Of(new CodePointRange(0xDC00, 0xDFFF));

    /// <summary>The astral members of a class, all first characters with the same second ones together.</summary>
    public static IReadOnlyList<SurrogatePairs> Of(CharacterClass members)
    {
        CodePointSet astral = members.Explicit.Union(CategoryTable.Of(members.Categories)).Astral();
        if (members.IsNegated)
            astral = astral.Complement().Astral();
        return
        [
            .. astral.Ranges
                .SelectMany(Blocks)
                .GroupBy(b => b.Highs)
                .Select(g => (Highs: g.Key, Lows: CodePointSet.Of(g.SelectMany(b => b.Lows.Ranges))))
                .GroupBy(b => b.Lows)
                .Select(g => new SurrogatePairs(CodePointSet.Of(g.Select(b => b.Highs)), g.Key)),
        ];
    }

    /// <summary>A range cut where the first character changes, unless all second ones are in it.</summary>
    private static IEnumerable<(CodePointRange Highs, CodePointSet Lows)> Blocks(CodePointRange range)
    {
        for (int first = range.First; first <= range.Last;)
        {
            int start = first / BlockSize * BlockSize;
            int wholeBlocks = first == start ? (range.Last + 1 - start) / BlockSize : 0;
            int last = wholeBlocks > 0 ? start + (wholeBlocks * BlockSize) - 1 : Math.Min(range.Last, start + BlockSize - 1);
            yield return (new(High(first), High(last)), wholeBlocks > 0 ? AllLows : CodePointSet.Of(new CodePointRange(Low(first), Low(last))));
            first = last + 1;
        }
    }

    private static int High(int codePoint) => 0xD800 + ((codePoint - CodePointSet.FirstAstral) / BlockSize);

    private static int Low(int codePoint) => 0xDC00 + (codePoint % BlockSize);
}
