using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>V-E1.</summary>
internal sealed class DemonstratedExosomes : IDatasetRule
{
    public string Id => "V-E1";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Info;

    public string Title => "vesicles are called exosomes with evidence of their biogenesis, or by assumption";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((VesiclePreparation preparation, DatasetRecord record) in index.Each(index.Links.VesiclePreparations))
        {
            if (preparation.VesicleClass != VesicleClass.Exosome)
                continue;
            bool isShown = preparation.BiogenesisEvidence is BiogenesisEvidence.Markers or BiogenesisEvidence.Imaging or BiogenesisEvidence.GeneticPerturbation;
            Study[] studies = [.. index.Links.StudyArmsOf(preparation.Id).Select(arm => arm.Study).Distinct().Where(index.Links.Studies.Contains).Select(id => index.Links.Studies[id])];
            bool isAssumed = studies.Length > 0 && studies.All(study => study.Identity == ExosomeIdentity.Assumed);
            if (!run.Holds(isShown || isAssumed))
                run.Report(record, record.Pointer + "/vesicleClass", $"'{preparation.Id}' is called an exosome without evidence of its biogenesis; a term such as 'smallEV' says what was seen");
        }
    }
}

/// <summary>V-E2.</summary>
internal sealed class ExtrudedVesicles : IDatasetRule
{
    public string Id => "V-E2";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "what is pressed out of cells is an artificial cell-derived vesicle";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((VesiclePreparation preparation, DatasetRecord record) in index.Each(index.Links.VesiclePreparations))
        {
            bool isExtruded = (preparation.Isolation is { } isolation && index.Links.TryGet(isolation, out IsolationMethod? method) && method.Family == IsolationFamily.Extrusion)
                || preparation.Preconditioning.Any(id => index.Links.TryGet(id, out Preconditioning? preconditioning)
                    && preconditioning is Preconditioning.Mechanical mechanical && mechanical.Technique == MechanicalTechnique.Extrusion);
            if (isExtruded && !run.Holds(preparation.VesicleClass == VesicleClass.ArtificialCellDerivedVesicle))
                run.Report(record, record.Pointer + "/vesicleClass", $"'{preparation.Id}' is made by extrusion, but is no 'artificialCellDerivedVesicle'; cells do not release what is pressed out of them");
        }
    }
}

/// <summary>V-E3.</summary>
internal sealed class SpecificMarkers : IDatasetRule
{
    public string Id => "V-E3";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "no membrane protein of all vesicles is called specific for exosomes, and categories are those of the guideline";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Marker marker, DatasetRecord record) in index.Each(index.Links.Markers))
        {
            int? known = index.Links.TryGet(marker.Molecule, out Molecule? molecule) ? MarkerCategories.Of(molecule) : null;
            if (!run.Holds(marker.ClaimedSpecific is not true || (known ?? marker.MisevCategory) != 1))
                run.Report(record, record.Pointer + "/claimedSpecific", $"'{marker.Molecule}' marks vesicles of every kind (category 1), so it cannot be specific for exosomes; say that it is enriched");
            if (known is { } category && !run.Holds(marker.MisevCategory == category))
                run.Report(record, record.Pointer + "/misevCategory", $"'{marker.Molecule}' is of category {category}, not {marker.MisevCategory}; correct it");
        }
    }
}
