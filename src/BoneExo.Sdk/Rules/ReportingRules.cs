using BoneExo.Domain;
using BoneExo.Scores;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>V-E4.</summary>
internal sealed class EvReportingScores : IDatasetRule
{
    public string Id => "V-E4";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Info;

    public string Title => "all that apply of nine reporting items are fulfilled";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((VesiclePreparation preparation, DatasetRecord record) in index.Each(index.Links.VesiclePreparations))
        {
            ReportingScore score = EvReporting.Of(preparation);
            if (!run.Holds(score.Fulfilled == score.Applicable))
                run.Report(record, record.Pointer + (preparation.Characterization?.Checklist.Count > 0 ? "/characterization/checklist" : ""), $"{score}");
        }
    }
}

/// <summary>V-E5. What is not characterised at all is the business of V-E4.</summary>
internal sealed class CharacterizedVesicles : IDatasetRule
{
    public string Id => "V-E5";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a characterisation has the markers, amounts and methods that the guideline asks for";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((VesiclePreparation preparation, DatasetRecord record) in index.Each(index.Links.VesiclePreparations))
        {
            if (preparation.Characterization is not { } characterization)
                continue;
            string pointer = record.Pointer + "/characterization";
            if (characterization.Markers.Count > 0)
                CheckMarkers(index.Links, preparation, characterization.Markers, pointer + "/markers", record, run);
            if (characterization.Quantification.Count > 0)
                CheckAmounts(characterization, pointer, record, run);
            if (characterization.SingleParticle.Count > 0)
                CheckMethods(characterization.SingleParticle, pointer + "/singleParticle", record, run);
            CheckItems(characterization.Checklist, pointer + "/checklist", record, run);
        }
    }

    private static void CheckMarkers(ReviewDatasetIndex index, VesiclePreparation preparation, ValueArray<MarkerResult> markers, string pointer, DatasetRecord record, RuleRun run)
    {
        (int? Category, MarkerOutcome Result)[] results = [.. markers.Select(marker => (marker.Category ?? (index.TryGet(marker.Molecule, out Molecule? molecule) ? MarkerCategories.Of(molecule) : null), marker.Result))];
        foreach (int category in (ReadOnlySpan<int>)[1, 2])
        {
            if (!run.Holds(results.Any(result => result.Category == category && result.Result == MarkerOutcome.Detected)))
                run.Report(record, pointer, $"no marker of category {category} is detected; the guideline asks for one of the membrane and one of the lumen");
        }

        if (!run.Holds(results.Any(result => result.Category == 3 && result.Result != MarkerOutcome.NotTested)))
            run.Report(record, pointer, $"no marker of category 3 is tested; the guideline asks for a control of purity");
        bool isSmall = preparation.VesicleClass == VesicleClass.SmallEV || preparation.VesicleClass == VesicleClass.Exosome;
        if (isSmall && !run.Holds(results.Any(result => result.Category == 4 && result.Result != MarkerOutcome.NotTested)))
            run.Report(record, pointer, $"no marker of category 4 is tested; who speaks of small vesicles shows that other compartments are absent");
    }

    private static void CheckAmounts(EvCharacterization characterization, string pointer, DatasetRecord record, RuleRun run)
    {
        if (!run.Holds(characterization.Quantification.Select(amount => amount.Basis).Where(basis => basis != QuantificationBasis.NotStated).Distinct().Count() >= 2))
            run.Report(record, pointer + "/quantification", $"the amount is counted in one way only; the guideline asks for two, and their ratio");
        if (!run.Holds(characterization.SourceAmount is not null))
            run.Report(record, pointer, $"the amount of the source is missing; state its volume, number of cells or mass");
    }

    private static void CheckMethods(ValueArray<SingleParticleMethod> methods, string pointer, DatasetRecord record, RuleRun run)
    {
        bool hasImage = methods.Any(method => method.Technique == SingleParticleTechnique.ElectronMicroscopy || method.Technique == SingleParticleTechnique.AtomicForceMicroscopy);
        bool hasOther = methods.Any(method => method.Technique != SingleParticleTechnique.ElectronMicroscopy && method.Technique != SingleParticleTechnique.AtomicForceMicroscopy && method.Technique != SingleParticleTechnique.NotStated);
        if (!run.Holds(hasImage && hasOther))
            run.Report(record, pointer, $"single vesicles are looked at in one way only; the guideline asks for an image and another method");
    }

    private static void CheckItems(ValueArray<ChecklistItem> items, string pointer, DatasetRecord record, RuleRun run)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string entry = items[i].Item.ToString();
            if (!run.Holds(items[i].State != ChecklistState.NotApplicable || EvReporting.MayNotApply(items[i].Item)))
                run.Report(record, $"{pointer}/{i}/state", $"item {entry} applies to every experiment; only the specifics of ultracentrifugation, antibodies and lysates depend on the methods");
            if (!run.Holds(!items.Take(i).Any(item => item.Item == items[i].Item)))
                run.Report(record, $"{pointer}/{i}/item", $"item {entry} is listed twice; keep one");
        }

        bool IsFulfilled(ChecklistEntry entry) => items.Any(item => item.Item == entry && item.State == ChecklistState.Fulfilled);
        if (IsFulfilled(ChecklistEntry.Density) && !run.Holds(IsFulfilled(ChecklistEntry.DensityGradient)))
            run.Report(record, pointer, $"a density is reported without a gradient; only a gradient shows it");
    }
}
