using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Scores;

/// <summary>The things that a study is about, each as the words of its names.</summary>
internal static class StudyKeys
{
    public static IReadOnlyList<IReadOnlyList<HashSet<string>>> Of(ReviewDatasetIndex index, Study study)
    {
        OrderedDictionary<string, List<HashSet<string>>> keys = [];
        void Add(string key, IEnumerable<string> names)
        {
            List<HashSet<string>> words = [.. names.Select(SignificantWords.Of).Where(name => name.Count > 0)];
            if (words.Count > 0)
                keys.TryAdd(key, words);
        }

        foreach (StudyArm arm in index.StudyArmsOf(study.Id))
            AddIntervention(index, arm.Intervention, Add);
        foreach (ExperimentalModel.InVivo model in study.Models.OfType<ExperimentalModel.InVivo>())
        {
            if (model.Species is { } id && index.TryGet(id, out Species? species))
                Add(id.Value, EntityNames.Of(species));
            AddCondition(index, model.Condition, Add);
        }

        foreach (ConditionId condition in study.Conditions)
            AddCondition(index, condition, Add);
        return [.. keys.Values];
    }

    private static void AddIntervention(ReviewDatasetIndex index, Intervention intervention, Action<string, IEnumerable<string>> add)
    {
        switch (intervention)
        {
            case Intervention.Vesicle vesicle:
                if (vesicle.Vehicle is { } vehicle)
                    AddMaterial(index, vehicle, add);
                if (index.TryGet(vesicle.Preparation, out VesiclePreparation? preparation))
                    AddPreparation(index, preparation, add);
                break;
            case Intervention.Cell cell:
                AddCells(index, cell.Population, add);
                foreach (PreconditioningId id in cell.Preconditioning)
                    AddPreconditioning(index, id, add);
                break;
            case Intervention.VehicleOnly vehicleOnly:
                AddMaterial(index, vehicleOnly.Vehicle, add);
                break;
            case Intervention.MoleculeOnly molecule:
                AddMolecule(index, molecule.Molecule, add);
                break;
        }
    }

    private static void AddPreparation(ReviewDatasetIndex index, VesiclePreparation preparation, Action<string, IEnumerable<string>> add)
    {
        AddCells(index, preparation.Source, add);
        foreach (CargoItem cargo in preparation.Cargo)
            AddMolecule(index, cargo.Molecule, add);
        foreach (PreconditioningId id in preparation.Preconditioning)
            AddPreconditioning(index, id, add);
    }

    private static void AddCells(ReviewDatasetIndex index, CellPopulationId id, Action<string, IEnumerable<string>> add)
    {
        if (index.TryGet(id, out CellPopulation? cells))
            add(id.Value, EntityNames.Of(cells));
    }

    private static void AddMolecule(ReviewDatasetIndex index, MoleculeId id, Action<string, IEnumerable<string>> add)
    {
        if (index.TryGet(id, out Molecule? molecule))
            add(id.Value, EntityNames.Of(molecule));
    }

    private static void AddMaterial(ReviewDatasetIndex index, BiomaterialId id, Action<string, IEnumerable<string>> add)
    {
        if (index.TryGet(id, out Biomaterial? material))
            add(id.Value, EntityNames.Of(material));
    }

    private static void AddPreconditioning(ReviewDatasetIndex index, PreconditioningId id, Action<string, IEnumerable<string>> add)
    {
        if (index.TryGet(id, out Preconditioning? preconditioning))
            add(id.Value, EntityNames.Of(preconditioning));
    }

    private static void AddCondition(ReviewDatasetIndex index, ConditionId id, Action<string, IEnumerable<string>> add)
    {
        if (index.TryGet(id, out Condition? condition))
            add(id.Value, EntityNames.Of(condition));
    }
}
