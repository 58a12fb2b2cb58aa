namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Counts the kinds of characters that some classes tell apart: .NET's automaton has a number for each.</summary>
internal static class CharacterKinds
{
    /// <summary>An upper bound, exact where no class has categories.</summary>
    public static long AtMost(IReadOnlyCollection<CharacterClass> classes)
    {
        List<CodePointSet> sets = [.. classes.Select(c => c.Explicit.Basic())];
        foreach (SurrogatePairs pairs in classes.SelectMany(SurrogatePairs.Of))
            sets.AddRange([pairs.Highs, pairs.Lows]);
        sets = [.. sets.Distinct()];

        IEnumerable<int> borders = sets.SelectMany(s => s.Ranges).SelectMany(r => new[] { r.First, r.Last + 1 }).Append(0).Distinct();
        long kinds = borders.Select(b => new string([.. sets.Select(s => Contains(s, b) ? '1' : '0')])).Distinct().Count();

        // Each mask of categories may cut each kind in two.
        int masks = classes.Select(c => c.Categories).Where(c => c != GeneralCategories.None).Distinct().Count();
        return kinds << Math.Min(masks, 30);
    }

    private static bool Contains(CodePointSet set, int character)
    {
        foreach (CodePointRange range in set.Ranges)
        {
            if (range.First <= character && character <= range.Last)
                return true;
        }

        return false;
    }
}
