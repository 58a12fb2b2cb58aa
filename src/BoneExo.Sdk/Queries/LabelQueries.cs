using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>Looks up what a label stands for.</summary>
public static class LabelQueries
{
    /// <summary>
    /// Finds the records of a label as people write it: a name, a printed variant or a short form of a species, site, cell population,
    /// molecule, pathway, process, condition, uptake route, preconditioning, material, isolation method, preparation or treatment. Closer
    /// agreement wins; of records that agree equally none is preferred.
    /// </summary>
    /// <param name="index">The dataset.</param>
    /// <param name="label">The label.</param>
    /// <param name="collection">Only records of this collection, as documents name it, if given.</param>
    public static LabelResolution Resolve(ReviewDatasetIndex index, string label, string? collection = null)
    {
        NamedRecord[] records = [.. NamedRecord.In(index).Where(record => collection is null || record.Entity.Collection == collection)];
        string spelling = LabelKey.Spelling(label), words = LabelKey.Words(label), shortForm = LabelKey.ShortForm(label);
        return Find(LabelMatch.Exact, name => name.Equals(label, StringComparison.OrdinalIgnoreCase))
            ?? Find(LabelMatch.Spelling, name => spelling.Length > 0 && LabelKey.Spelling(name) == spelling)
            ?? Find(LabelMatch.Words, name => words.Length > 0 && LabelKey.Words(name) == words)
            ?? Find(LabelMatch.Initials, name => shortForm.Length > 0 && LabelKey.Initials(name) == shortForm)
            ?? new(label, LabelOutcome.Unknown, null, []);

        LabelResolution? Find(LabelMatch match, Func<string, bool> agrees)
        {
            LabelCandidate[] found = [.. records.Select(record => Candidate(record, match, agrees)).OfType<LabelCandidate>()];
            return found.Length == 0 ? null : new(label, found.Length == 1 ? LabelOutcome.Resolved : LabelOutcome.Ambiguous, match, [.. found]);
        }
    }

    private static LabelCandidate? Candidate(NamedRecord record, LabelMatch match, Func<string, bool> agrees)
    {
        IEnumerable<string> names = match == LabelMatch.Exact ? record.Names.Append(record.Entity.Key) : record.Names;
        return names.FirstOrDefault(agrees) is { } name ? new(record.Entity, name) : null;
    }
}
