using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>V-C3.</summary>
internal sealed class FittingCitations : IDatasetRule
{
    // The usual level of significance: of so few titles of the list, one fits better by chance.
    private const double Chance = 0.05;

    public string Id => "V-C3";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the title of its reference fits a study";

    public void Check(DatasetIndex index, RuleRun run)
    {
        TitleWords titles = TitleWords.Of(index.Links);
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (study.Reference is not { } number || !index.Links.TryGet(number, out Reference? cited))
                continue;
            IReadOnlyList<IReadOnlyList<HashSet<string>>> keys = StudyKeys.Of(index.Links, study);
            if (CitationFit.Of(keys, cited, titles) is not { Score: { } score })
                continue;
            (Reference Reference, double Score)[] better =
            [
                .. index.Links.References
                    .Select(reference => (Reference: reference, Score: CitationFit.Of(keys, reference, titles).Score ?? 0))
                    .Where(candidate => candidate.Score > score)
                    .OrderByDescending(candidate => candidate.Score),
            ];
            // Where the text names an author of the reference, it tells which one it means, whatever the words of the title.
            if (run.Holds(NamedAuthors.IsNamed(study, cited) is true || (score > 0 && (better.Length == 0 || better.Length + 1 <= Chance * index.Links.References.Count))))
                continue;
            string others = better.Length == 0
                ? "no other title fits better"
                : FormattableString.Invariant($"{better.Length} of {index.Links.References.Count} titles fit it better, that of reference {better[0].Reference.Number} best by {better[0].Score:0.00}");
            run.Report(record, record.Pointer + "/reference", $"the title of reference {number} fits the study by {score:0.00} of 1, and {others}; check the citation", [.. CitationPlaces.Of(index, study)]);
        }
    }
}

/// <summary>V-C5.</summary>
internal sealed class OneSourcePerReference : IDatasetRule
{
    public string Id => "V-C5";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "studies of one reference use the same source cells";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (IGrouping<ReferenceNumber, (Study Study, DatasetRecord Record)> group in index.Each(index.Links.Studies).Where(entry => entry.Value.Reference is not null).GroupBy(entry => entry.Value.Reference!.Value))
        {
            (Study Study, DatasetRecord Record, HashSet<CellPopulationId> Sources)[] studies =
                [.. group.Select(entry => (entry.Study, entry.Record, Sources(index.Links, entry.Study))).Where(entry => entry.Item3.Count > 0)];
            foreach ((Study study, DatasetRecord record, HashSet<CellPopulationId> sources) in studies.Skip(1))
            {
                (Study Study, DatasetRecord Record, HashSet<CellPopulationId> Sources) first = studies[0];
                if (!run.Holds(sources.Overlaps(first.Sources)))
                    run.Report(record, record.Pointer + "/reference", $"reference {group.Key} is the source of '{first.Study.Id}' with {string.Join(", ", first.Sources)} as well, while '{study.Id}' uses {string.Join(", ", sources)}; check which of them it reports",
                        [first.Record.Pointer, .. CitationPlaces.Of(index, first.Study), .. CitationPlaces.Of(index, study)]);
            }
        }
    }

    private static HashSet<CellPopulationId> Sources(ReviewDatasetIndex index, Study study) =>
    [
        .. EvReporting.Preparations(index, study).Select(preparation => preparation.Source),
        .. index.StudyArmsOf(study.Id).Where(arm => arm.Role == ArmRole.Treatment).Select(arm => arm.Intervention).OfType<Intervention.Cell>().Select(cell => cell.Population),
    ];
}

/// <summary>V-C6.</summary>
internal sealed class PrimarySources : IDatasetRule
{
    public string Id => "V-C6";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "an experiment is cited from a primary article";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (study.Stage == StudyStage.Computational)
                continue;
            Reference[] sources = [.. Numbers(index.Links, study).Distinct().Where(index.Links.References.Contains).Select(number => index.Links.References[number])];
            if (sources.Length > 0 && !run.Holds(sources.Any(source => source.Kind == ReferenceKind.Primary)))
                run.Report(record, record.Pointer + "/reference", $"'{study.Id}' is an experiment, but {string.Join(", ", sources.Select(source => "reference " + source.Number))} is a review; cite the article that reports it", [.. CitationPlaces.Of(index, study)]);
        }
    }

    private static IEnumerable<ReferenceNumber> Numbers(ReviewDatasetIndex index, Study study)
    {
        if (study.Reference is { } number)
            yield return number;
        foreach (EvidenceLineId id in index.FindingsOf(study.Id).SelectMany(finding => finding.Evidence))
        {
            if (index.TryGet(id, out EvidenceLine? line) && line.Reference is { } source)
                yield return source;
        }
    }
}

/// <summary>V-C16.</summary>
internal sealed class NamedAuthors : IDatasetRule
{
    public string Id => "V-C16";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the author that the text names wrote the reference it cites";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (study.Reference is not { } number || !index.Links.TryGet(number, out Reference? reference) || IsNamed(study, reference) is not { } isAuthor)
                continue;
            if (!run.Holds(isAuthor))
                run.Report(record, record.Pointer + "/leadAuthorPrinted", $"'{study.LeadAuthorPrinted}' is no author of reference {number}, which is by {reference.AuthorsPrinted}; check the citation and the name", [.. CitationPlaces.Of(index, study)]);
        }
    }

    /// <summary>Whether the author that the text names for a study is one of a reference; nothing where it names none.</summary>
    public static bool? IsNamed(Study study, Reference reference)
    {
        if (study.LeadAuthorPrinted is not { } printed)
            return null;
        string[] words = printed.Value.Split([' ', ',', '.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return reference.Authors.Any(author => author.Family is { } family && family.Split(' ').All(part => words.Contains(part, StringComparer.OrdinalIgnoreCase)));
    }
}
