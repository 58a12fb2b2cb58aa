using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>V-S4. ARRIVE 2.0 asks for the animals; a title that is all one has of a study cannot name them.</summary>
internal sealed class NamedModels : IDatasetRule
{
    public string Id => "V-S4";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "an experiment names the cells, or the species of the animals, that it was done on";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (!Described.Is(study) || study.Stage == StudyStage.Computational)
                continue;
            if (!run.Holds(study.Models.Count > 0))
                run.Report(record, record.Pointer, $"'{study.Id}' is an experiment without a model; name the cells or animals");
            for (int i = 0; i < study.Models.Count; i++)
            {
                bool isNamed = study.Models[i] switch
                {
                    ExperimentalModel.InVitro cells => cells.Cells.Count > 0,
                    ExperimentalModel.InVivo animals => animals.Species is not null,
                    _ => true,
                };
                if (!run.Holds(isNamed))
                    run.Report(record, $"{record.Pointer}/models/{i}", $"model {i} of '{study.Id}' does not name its {(study.Models[i] is ExperimentalModel.InVivo ? "species" : "cells")}; add what is known");
            }
        }
    }
}

/// <summary>V-S5.</summary>
internal sealed class ComparedTreatments : IDatasetRule
{
    public string Id => "V-S5";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a treatment is compared with something";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            StudyArm[] arms = [.. index.Links.StudyArmsOf(study.Id)];
            if (!Described.Is(study) || !arms.Any(arm => arm.Role == ArmRole.Treatment))
                continue;
            bool isCompared = arms.Any(arm => arm.Role == ArmRole.Comparator || arm.Intervention is Intervention.Untreated)
                || index.Links.FindingsOf(study.Id).Any(finding => finding.Versus is not null);
            if (!run.Holds(isCompared))
                run.Report(record, record.Pointer, $"no arm of '{study.Id}' is a comparator; add the control, or note that none is stated");
        }
    }
}

/// <summary>V-E6. What EV-TRACK lists first of an experiment: the species and the sample.</summary>
internal sealed class KnownSources : IDatasetRule
{
    public string Id => "V-E6";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the source of vesicles that are given states species and tissue";

    public void Check(DatasetIndex index, RuleRun run)
    {
        HashSet<CellPopulationId> sources =
        [
            .. index.Links.Studies.Where(Described.Is).SelectMany(study => EvReporting.Preparations(index.Links, study)).Select(preparation => preparation.Source),
        ];
        foreach ((CellPopulation cells, DatasetRecord record) in index.Each(index.Links.CellPopulations))
        {
            if (!sources.Contains(cells.Id))
                continue;
            if (!run.Holds(cells.Species is not null))
                run.Report(record, record.Pointer, $"vesicles of '{cells.Id}' are given, but the species of these cells is not stated; add it");
            // Cells made from pluripotent ones come from no tissue, and a line is known by its name.
            if (cells.Lineage is not (Lineage.PscDerived or Lineage.CellLine) && !run.Holds(cells.TissueOfOrigin is not null))
                run.Report(record, record.Pointer, $"vesicles of '{cells.Id}' are given, but the tissue of these cells is not stated; add it");
        }
    }
}

/// <summary>V-E7.</summary>
internal sealed class StatedStrengths : IDatasetRule
{
    public string Id => "V-E7";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "how cells were treated, and what carriers are made of, is stated";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Preconditioning preconditioning, DatasetRecord record) in index.Each(index.Links.Preconditionings))
        {
            string? missing = preconditioning switch
            {
                Preconditioning.Hypoxia hypoxia => hypoxia.Oxygen is null ? "share of oxygen" : null,
                Preconditioning.Magnetic { Nanoparticle: true } particles => particles.NanoparticleDose is null ? "dose of nanoparticles" : null,
                Preconditioning.Magnetic field => field.StaticField is null ? "strength of the field" : null,
                _ => null,
            };
            if (preconditioning is (Preconditioning.Hypoxia or Preconditioning.Magnetic) && !run.Holds(missing is null))
                run.Report(record, record.Pointer, $"the {missing} of '{record.Key}' is not stated; add it", [.. Users(index, record.Key)]);
        }

        foreach ((Biomaterial material, DatasetRecord record) in index.Each(index.Links.Biomaterials))
        {
            if (!run.Holds(material.Components.Count > 0))
                run.Report(record, record.Pointer, $"what '{material.Id}' consists of is not stated; add its components");
        }
    }

    /// <summary>The preparations that name a preconditioning.</summary>
    private static IEnumerable<string> Users(DatasetIndex index, string key) =>
        from entry in index.Each(index.Links.VesiclePreparations)
        where entry.Value.Preconditioning.Any(id => id.Value == key)
        select entry.Record.Pointer + "/preconditioning";
}

/// <summary>V-E8. The guideline MISEV: no class of vesicles follows from a size.</summary>
internal sealed class SizeDefinitions : IDatasetRule
{
    public string Id => "V-E8";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "no class of vesicles that is named for its origin is defined by a size";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Claim claim, DatasetRecord record) in index.Each(index.Links.Claims))
        {
            if (claim is not Claim.Definition { Subject: StatementSubject.VesicleClass subject } || ClaimParts.Of(claim) is not { } parts)
                continue;
            bool isOfOrigin = subject.Class == VesicleClass.Exosome || subject.Class == VesicleClass.Microvesicle || subject.Class == VesicleClass.ApoptoticBody;
            bool isSize = parts.Ranges.Any(range => IsLength(range.Unit)) || parts.Quantities.Any(quantity => IsLength(quantity.Unit));
            if (isOfOrigin && !run.Holds(!isSize))
                run.Report(record, record.Pointer + (parts.Ranges.Count > 0 ? "/ranges" : "/quantities"), $"a size does not tell '{subject.Class.Value}' from other vesicles of that size; say how they arise, or speak of small or large vesicles");
        }
    }

    private static bool IsLength(string unit) => unit is "nm" or "um" or "[A]" or "Ao";
}

/// <summary>V-E9.</summary>
internal sealed class NamedArms : IDatasetRule
{
    public string Id => "V-E9";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a microRNA names its arm where its register does not settle it";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Molecule molecule, DatasetRecord record) in index.Each(index.Links.Molecules))
        {
            // A title or an abstract of somebody else is not the place to name it.
            if (molecule is Molecule.MicroRna { Provenance.Origin: Origin.Review or Origin.Curator } microRna && !run.Holds(microRna.Arm != MicroRnaArm.NotStated || microRna.Mature.Count > 0))
                run.Report(record, record.Pointer + "/arm", $"'{microRna.Name}' may be the 5p or the 3p strand; name the arm, or the register's entry if there is one only");
        }
    }
}

/// <summary>Which studies are described, and not only cited.</summary>
internal static class Described
{
    public static bool Is(Study study) => study.NotDescribed is not true && study.Provenance.Origin is (Origin.Review or Origin.Curator);
}
