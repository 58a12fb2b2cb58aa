using BoneExo.Domain;

namespace BoneExo.Scores;

/// <summary>
/// Scores in the manner of the EV-METRIC, over nine items: particle analysis, electron microscopy, density gradient, density, specifics
/// of ultracentrifugation and of antibodies, lysate preparation, three enriched proteins, one protein that is not enriched.
/// </summary>
public static class EvReporting
{
    private const int Items = 9;

    /// <summary>The score of a preparation by its checklist. An item that is not listed is not stated.</summary>
    public static ReportingScore Of(VesiclePreparation preparation)
    {
        ChecklistState[] states = [.. (preparation.Characterization?.Checklist ?? default).DistinctBy(item => item.Item).Select(item => item.State)];
        return new(
            states.Count(state => state == ChecklistState.Fulfilled),
            states.Count(state => state == ChecklistState.NotFulfilled),
            Items - (preparation.Characterization?.Checklist ?? default).DistinctBy(item => item.Item).Count(item => item.State == ChecklistState.NotApplicable && MayNotApply(item.Item)));
    }

    /// <summary>The mean score over the preparations that a study gives; nothing where none has a score.</summary>
    public static double? Of(ReviewDatasetIndex index, Study study) => ReportingScore.Mean(Preparations(index, study).Select(Of));

    /// <summary>The preparations that a study gives, each once.</summary>
    internal static IEnumerable<VesiclePreparation> Preparations(ReviewDatasetIndex index, Study study)
    {
        foreach (VesiclePreparationId id in index.StudyArmsOf(study.Id).Select(arm => arm.Intervention).OfType<Intervention.Vesicle>().Select(vesicle => vesicle.Preparation).Distinct())
        {
            if (index.TryGet(id, out VesiclePreparation? preparation))
                yield return preparation;
        }
    }

    /// <summary>Whether an item depends on the methods: on ultracentrifugation, antibodies and lysates.</summary>
    internal static bool MayNotApply(ChecklistEntry item) =>
        item is ChecklistEntry.UltracentrifugationSpecifics or ChecklistEntry.AntibodySpecifics or ChecklistEntry.LysatePreparation;
}
