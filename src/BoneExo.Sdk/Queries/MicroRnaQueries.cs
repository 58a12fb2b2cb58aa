using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo.Queries;

/// <summary>What studies do with microRNAs, and in which species these exist.</summary>
public static class MicroRnaQueries
{
    /// <summary>
    /// Which studies use a microRNA, on what it acts and to which effect: one answer per edge of an axis that begins at it, study by study;
    /// a microRNA without such an edge has one answer without a target.
    /// </summary>
    public static ValueArray<MicroRnaUse> Uses(ReviewDatasetIndex index) =>
        [.. index.Studies.SelectMany(study => MicroRnasOf(index, study).SelectMany(microRna => Uses(index, study, microRna)))];

    /// <summary>Whether each microRNA exists in each species of the dataset, and which studies rely on it there.</summary>
    public static ValueArray<MicroRnaPresence> Presence(ReviewDatasetIndex index) =>
        [.. index.Molecules.OfType<Molecule.MicroRna>().SelectMany(microRna => index.Species.Select(species => Presence(index, microRna, species)))];

    /// <summary>Whether a microRNA exists in a species.</summary>
    public static MicroRnaPresence Presence(ReviewDatasetIndex index, Molecule.MicroRna microRna, Species species)
    {
        MatureMicroRna? mature = microRna.Mature.FirstOrDefault(mature => mature.Taxon == species.Taxon.Curie);
        MicroRnaVerdict verdict = mature is not null ? MicroRnaVerdict.Listed : microRna.Mature.Count > 0 ? MicroRnaVerdict.NotListed : MicroRnaVerdict.Undecided;
        StudyArm[] arms = [.. index.StudyArms.Where(arm => Preparation(index, arm) is { } preparation && Carries(preparation, microRna.Id))];
        return new(
            microRna,
            species,
            verdict,
            mature?.MirbaseId,
            [.. arms.Where(arm => SpeciesUse.Source(index, arm) == species).Select(arm => arm.Study).Distinct()],
            [.. arms.Where(arm => StudySystems.Recipients(index, arm).Contains(species.Id)).Select(arm => arm.Study).Distinct()]);
    }

    /// <summary>The microRNAs of a study: cargo first, then those of its axes, then those whose effect it found.</summary>
    private static IEnumerable<Molecule.MicroRna> MicroRnasOf(ReviewDatasetIndex index, Study study)
    {
        IEnumerable<MoleculeId> cargo = index.StudyArmsOf(study.Id).Select(arm => Preparation(index, arm)).OfType<VesiclePreparation>()
            .SelectMany(preparation => preparation.Cargo.Select(item => item.Molecule));
        IEnumerable<MoleculeId> nodes = index.MolecularAxesOf(study.Id).SelectMany(axis => axis.Nodes).OfType<AxisNode.Molecule>().Select(node => node.Ref);
        IEnumerable<MoleculeId> subjects = index.FindingsOf(study.Id).Select(finding => finding.Subject).OfType<FindingSubject.Molecule>().Select(subject => subject.Ref);
        return cargo.Concat(nodes).Concat(subjects).Distinct().Select(id => index.TryGet(id, out Molecule? molecule) ? molecule : null).OfType<Molecule.MicroRna>();
    }

    private static MicroRnaUse[] Uses(ReviewDatasetIndex index, Study study, Molecule.MicroRna microRna)
    {
        MicroRnaRole role = IsEffector(index, study, microRna.Id) ? MicroRnaRole.Effector : MicroRnaRole.Intermediate;
        MicroRnaUse[] uses =
        [
            .. from axis in index.MolecularAxesOf(study.Id)
               from edge in axis.Edges
               where AxisNodes.Molecule(index, axis, edge.From) == microRna && edge.To < axis.Nodes.Count
               let effect = axis.ClaimedEffect is { } claim && claim.Target < axis.Nodes.Count ? Entities.Of(index, axis.Nodes[claim.Target]) : null
               select new MicroRnaUse(study, microRna, role, Entities.Of(index, axis.Nodes[edge.To]), edge.Polarity, effect, axis.ClaimedEffect?.Direction, axis, edge.Provenance.Origin, edge.At),
        ];
        return uses.Length > 0 ? uses : [new(study, microRna, role, null, null, null, null, null, study.Provenance.Origin, study.At)];
    }

    private static bool IsEffector(ReviewDatasetIndex index, Study study, MoleculeId microRna) =>
        index.StudyArmsOf(study.Id).Select(arm => Preparation(index, arm)).OfType<VesiclePreparation>().Any(preparation => Carries(preparation, microRna));

    private static bool Carries(VesiclePreparation preparation, MoleculeId molecule) =>
        preparation.Cargo.Any(item => item.Molecule == molecule && item.Role == CargoRole.Effector);

    private static VesiclePreparation? Preparation(ReviewDatasetIndex index, StudyArm arm) =>
        arm.Intervention is Intervention.Vesicle vesicle && index.TryGet(vesicle.Preparation, out VesiclePreparation? preparation) ? preparation : null;
}
