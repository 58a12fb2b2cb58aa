using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>The species that material is taken from and given to, as far as they are stated.</summary>
internal static class SpeciesUse
{
    public static IEnumerable<Species> Source(ReviewDatasetIndex index, VesiclePreparation preparation) =>
        Of(index, preparation.Source) is { } species ? [species] : [];

    /// <summary>The animals that arms with a preparation use.</summary>
    public static IEnumerable<Species> Recipients(ReviewDatasetIndex index, VesiclePreparation preparation) =>
        index.StudyArmsOf(preparation.Id).Select(arm => Recipient(index, arm)).OfType<Species>();

    /// <summary>The species of the vesicles or cells that an arm gives.</summary>
    public static Species? Source(ReviewDatasetIndex index, StudyArm arm) => arm.Intervention switch
    {
        Intervention.Vesicle vesicle => index.TryGet(vesicle.Preparation, out VesiclePreparation? preparation) ? Of(index, preparation.Source) : null,
        Intervention.Cell cell => Of(index, cell.Population),
        _ => null,
    };

    /// <summary>The species of the animals of an arm; of several models without a choice among them, none.</summary>
    public static Species? Recipient(ReviewDatasetIndex index, StudyArm arm)
    {
        if (!index.TryGet(arm.Study, out Study? study))
            return null;
        ExperimentalModel? model = arm.Model is { } place
            ? study.Models.ElementAtOrDefault(place)
            : study.Models is [var only] ? only : null;
        return model is ExperimentalModel.InVivo { Species: { } id } && index.TryGet(id, out Species? species) ? species : null;
    }

    private static Species? Of(ReviewDatasetIndex index, CellPopulationId cells) =>
        index.TryGet(cells, out CellPopulation? population) && population.Species is { } id && index.TryGet(id, out Species? species) ? species : null;
}
