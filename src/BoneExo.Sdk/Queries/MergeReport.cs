using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What to settle before two datasets become one.</summary>
/// <param name="Collisions">The keys that both use, collection by collection.</param>
/// <param name="SharedReferences">The works that both cite, in the order of the first.</param>
/// <param name="Conflicts">The findings that contradict each other, in the order of the first.</param>
public sealed record MergeReport(ValueArray<KeyCollision> Collisions, ValueArray<SharedReference> SharedReferences, ValueArray<FindingConflict> Conflicts)
{
    /// <summary>Compares two datasets, each with its layers merged.</summary>
    public static MergeReport Of(ReviewDataset first, ReviewDataset second)
    {
        ReviewDatasetIndex left = new(first), right = new(second);
        HashSet<(string, string)> different = [.. DatasetDiff.Of(first, second).Records.Where(change => change.Kind == RecordChangeKind.Changed).Select(change => (change.Collection, change.Key))];
        return new(
            [.. SharedKeys(left, right).Select(shared => new KeyCollision(shared.Collection, shared.Key, !different.Contains(shared)))],
            [.. References(left, right)],
            [.. FindingConflicts.Between(left, right)]);
    }

    private static IEnumerable<(string Collection, string Key)> SharedKeys(ReviewDatasetIndex first, ReviewDatasetIndex second) =>
        from pair in first.ListCollections().Zip(second.ListCollections())
        from position in Enumerable.Range(0, pair.First.Count)
        let key = pair.First.KeyAt(position)
        where key.Length > 0 && pair.First.PositionOf(key) == position && pair.Second.PositionOf(key) >= 0
        select (pair.First.Name, key);

    private static IEnumerable<SharedReference> References(ReviewDatasetIndex first, ReviewDatasetIndex second)
    {
        CorrectedReference[] others = [.. second.References.Select(reference => CorrectedReference.Of(second, reference))];
        return
            from reference in first.References.Select(reference => CorrectedReference.Of(first, reference))
            from match in others.Select(other => (Other: other, By: Match(reference, other))).Where(match => match.By is not null).OrderBy(match => match.By).Take(1)
            select new SharedReference(reference, match.Other, match.By!.Value);   // asked for in the line above
    }

    private static ReferenceMatch? Match(CorrectedReference left, CorrectedReference right)
    {
        if (left.Doi is { } doi && right.Doi is { } otherDoi)
            return doi.Equals(otherDoi, StringComparison.OrdinalIgnoreCase) ? ReferenceMatch.Doi : null;
        if (left.Pmid is { } pmid && right.Pmid is { } otherPmid)
            return pmid == otherPmid ? ReferenceMatch.Pmid : null;
        return LabelKey.Spelling(left.Title) == LabelKey.Spelling(right.Title) ? ReferenceMatch.Title : null;
    }
}
