using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>The animals and cells on which arms are tried.</summary>
internal static class StudySystems
{
    /// <summary>The model that an arm names. One that names none may be no experiment on the only model of its study: vesicles are also compared as such.</summary>
    public static ExperimentalModel? Model(ReviewDatasetIndex index, StudyArm arm) =>
        arm.Model is { } place && index.TryGet(arm.Study, out Study? study) ? study.Models.ElementAtOrDefault(place) : null;

    /// <summary>The species of the animals, or of the cells in culture, to which an arm gives something.</summary>
    public static IEnumerable<SpeciesId> Recipients(ReviewDatasetIndex index, StudyArm arm) => Model(index, arm) switch
    {
        ExperimentalModel.InVivo { Species: { } species } => [species],
        ExperimentalModel.InVitro inVitro => inVitro.Cells
            .Select(id => index.TryGet(id, out CellPopulation? cells) ? cells.Species : null)
            .OfType<SpeciesId>()
            .Distinct(),
        _ => [],
    };
}
