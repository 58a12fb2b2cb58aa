using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>V-C3.</summary>
internal sealed class FittingCitations : IDatasetRule
{
    // A title that names the source cells or the cargo of a study, and nothing else of it, is above the first; the titles of two studies
    // of one disease are less than the second apart.
    private const double LeastFit = 0.15, MostBehind = 0.3;

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
            (Reference reference, double Score) best = index.Links.References
                .Select(reference => (reference, CitationFit.Of(keys, reference, titles).Score ?? 0))
                .MaxBy(candidate => candidate.Item2);
            bool isFit = score >= LeastFit && best.Score - score < MostBehind;
            if (run.Holds(isFit))
                continue;
            string other = best.Score - score < MostBehind ? "no other title fits much better" : FormattableString.Invariant($"that of reference {best.reference.Number} fits it by {best.Score:0.00}");
            run.Report(record, record.Pointer + "/reference", $"the title of reference {number} fits the study by {score:0.00} of 1, and {other}; check the citation", [.. CitationPlaces.Of(index, study)]);
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

/// <summary>V-C7.</summary>
internal sealed class CitedYears : IDatasetRule
{
    public string Id => "V-C7";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a year that the text names is that of the reference it cites";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Claim claim, DatasetRecord record) in index.Each(index.Links.Claims))
        {
            if (claim is not Claim.History history)
                continue;
            Reference[] cited = [.. history.References.Where(index.Links.References.Contains).Select(number => index.Links.References[number])];
            if (cited.Length > 0 && !run.Holds(cited.Any(reference => reference.Year == history.Year)))
                run.Report(record, record.Pointer + "/year", $"the text says {history.Year}, but {string.Join(", ", cited.Select(reference => FormattableString.Invariant($"reference {reference.Number} is of {reference.Year}")))}; check the year and the citation",
                    [.. history.At.SelectMany(sentence => CitationPlaces.Of(index, sentence, cited))]);
        }
    }
}
