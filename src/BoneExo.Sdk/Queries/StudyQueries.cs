using BoneExo.Domain;
using BoneExo.Rules;
using BoneExo.Scores;

namespace BoneExo.Queries;

/// <summary>How studies are made.</summary>
public static class StudyQueries
{
    /// <summary>The arms that give vesicles or a material alone, by delivery vehicle in the order of the materials; last, vesicles without a stated vehicle.</summary>
    public static ValueArray<VehicleGroup> ByVehicle(ReviewDatasetIndex index)
    {
        ILookup<BiomaterialId, StudyArm> arms = index.StudyArms.Where(arm => Vehicle(arm) is not null).ToLookup(arm => Vehicle(arm)!.Value);   // not null: asked before
        StudyArm[] without = [.. index.StudyArms.Where(arm => arm.Intervention is Intervention.Vesicle { Vehicle: null })];
        return
        [
            .. index.Biomaterials.Where(material => arms.Contains(material.Id)).Select(material => Group(index, material, [.. arms[material.Id]])),
            .. without.Length > 0 ? [Group(index, null, without)] : (VehicleGroup[])[],
        ];
    }

    /// <summary>The arms that give vesicles of human cells to animals, in the order of the dataset. Animals of an unstated species count; an arm has to name its model.</summary>
    public static ValueArray<AnimalTest> HumanVesiclesInAnimals(ReviewDatasetIndex index) =>
    [
        .. from arm in index.StudyArms
           where arm.Intervention is Intervention.Vesicle
           let animals = StudySystems.Model(index, arm) as ExperimentalModel.InVivo
           let study = index.TryGet(arm.Study, out Study? found) ? found : null
           let preparation = index.TryGet(((Intervention.Vesicle)arm.Intervention).Preparation, out VesiclePreparation? given) ? given : null
           where animals is not null && study is not null && preparation is not null && IsHuman(SpeciesUse.Source(index, arm))
           select new AnimalTest(
               study,
               arm,
               preparation,
               index.CellPopulations[preparation.Source],
               animals.Species is { } species ? Entities.Of(index, species) : null,
               Entities.Of(index, animals.Condition)),
    ];

    /// <summary>Which studies rest on computers alone, on cells alone, on animals alone, or on both.</summary>
    public static ValueArray<StudyEvidence> Evidence(ReviewDatasetIndex index) => [.. index.Studies.Select(study => Evidence(index, study))];

    /// <summary>What each study, its arms, assays and preparations leave out of what reporting standards ask for; complete records are left out.</summary>
    /// <param name="index">The dataset.</param>
    /// <param name="only">Only this study, if given.</param>
    public static ValueArray<ReportingGap> ReportingGaps(ReviewDatasetIndex index, StudyId? only = null) =>
        [.. index.Studies.Where(study => only is null || study.Id == only).SelectMany(study => Gaps(index, study)).Where(gap => gap.Completeness.Missing.Count > 0)];

    private static BiomaterialId? Vehicle(StudyArm arm) => arm.Intervention switch
    {
        Intervention.Vesicle vesicle => vesicle.Vehicle,
        Intervention.VehicleOnly material => material.Vehicle,
        _ => null,
    };

    private static VehicleGroup Group(ReviewDatasetIndex index, Biomaterial? vehicle, StudyArm[] arms) => new(
        vehicle,
        [.. (vehicle?.Components ?? default).Select(component => Entities.Of(index, component))],
        [.. arms.Select(arm => arm.Intervention).OfType<Intervention.Vesicle>().Select(vesicle => vesicle.Preparation).Distinct().Select(id => Entities.Of(index, id))],
        [.. arms.Select(arm => arm.Study).Distinct().Select(id => index.TryGet(id, out Study? study) ? study : null).OfType<Study>()],
        [.. arms]);

    private static bool IsHuman(Species? species) => species?.Taxon.Curie.Value == "NCBITaxon:9606";

    private static StudyEvidence Evidence(ReviewDatasetIndex index, Study study)
    {
        IEnumerable<Setting> ofModels = study.Models.Select(model => model switch
        {
            ExperimentalModel.InVitro => Setting.InVitro,
            ExperimentalModel.InVivo => Setting.InVivo,
            ExperimentalModel.InSilico => Setting.InSilico,
            _ => Setting.NotStated,
        });
        Setting[] settings =
        [
            .. ofModels
                .Concat(index.AssaysOf(study.Id).Select(assay => assay.Setting))
                .Concat(index.FindingsOf(study.Id).Select(finding => finding.Setting))
                .Where(setting => setting != Setting.NotStated)
                .Distinct()
                .Order(),
        ];
        return new(study, Reach(settings), [.. settings], study.Models.Any(model => model is ExperimentalModel.PatientSamples));
    }

    private static EvidenceReach Reach(Setting[] settings) => (settings.Contains(Setting.InVitro), settings.Contains(Setting.InVivo)) switch
    {
        (true, true) => EvidenceReach.InVitroAndInVivo,
        (true, false) => EvidenceReach.InVitroOnly,
        (false, true) => EvidenceReach.InVivoOnly,
        _ => settings is [Setting.InSilico] ? EvidenceReach.ComputationalOnly : EvidenceReach.NotStated,
    };

    private static IEnumerable<ReportingGap> Gaps(ReviewDatasetIndex index, Study study)
    {
        yield return new(study, Entities.Of(index, study.Id), Completeness.Of(study));
        foreach (StudyArm arm in index.StudyArmsOf(study.Id))
            yield return new(study, new(index.StudyArms.Name, arm.Id.Value, arm.Id.Value), Completeness.Of(arm));
        foreach (Assay assay in index.AssaysOf(study.Id))
            yield return new(study, new(index.Assays.Name, assay.Id.Value, assay.Label), Completeness.Of(assay));
        foreach (VesiclePreparation preparation in EvReporting.Preparations(index, study))
            yield return new(study, Entities.Of(index, preparation.Id), Completeness.Of(preparation));
    }
}
