using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>V-S1. A mature microRNA has a name and an identifier per species, and not every species has every microRNA.</summary>
internal sealed class MicroRnasOfSpecies : IDatasetRule
{
    public string Id => "V-S1";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a microRNA exists in the species that it is taken from and given to";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((VesiclePreparation preparation, DatasetRecord record) in index.Each(index.Links.VesiclePreparations))
        {
            Species[] species = [.. SpeciesUse.Source(index.Links, preparation), .. SpeciesUse.Recipients(index.Links, preparation)];
            for (int i = 0; i < preparation.Cargo.Count; i++)
            {
                if (!index.Links.TryGet(preparation.Cargo[i].Molecule, out Molecule? molecule) || molecule is not Molecule.MicroRna { Mature.Count: > 0 } microRna)
                    continue;
                foreach (Species used in species.DistinctBy(species => species.Id))
                {
                    if (!run.Holds(microRna.Mature.Any(mature => mature.Taxon == used.Taxon.Curie)))
                        run.Report(record, $"{record.Pointer}/cargo/{i}/molecule", $"{microRna.Name} has no mature sequence of {used.ScientificName}, which the vesicles are taken from or given to; add its identifier or check the species",
                            $"{index.Find("molecules", microRna.Id.Value)!.Pointer}/mature");   // it was found by this key
                }
            }
        }
    }
}

/// <summary>V-S2.</summary>
internal sealed class OneSpecies : IDatasetRule
{
    public string Id => "V-S2";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Info;

    public string Title => "vesicles and cells are given to animals of their own species";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((StudyArm arm, DatasetRecord record) in index.Each(index.Links.StudyArms))
        {
            if (SpeciesUse.Source(index.Links, arm) is not { } source || SpeciesUse.Recipient(index.Links, arm) is not { } recipient)
                continue;
            if (!run.Holds(source.Taxon.Curie == recipient.Taxon.Curie))
                run.Report(record, record.Pointer + "/intervention", $"material of {source.ScientificName} is given to {recipient.ScientificName}: a xenogeneic use");
        }
    }
}

/// <summary>V-S3.</summary>
internal sealed class PossibleAnimals : IDatasetRule
{
    public string Id => "V-S3";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "ovariectomy is done in females, surgery at the site of the condition";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            for (int i = 0; i < study.Models.Count; i++)
            {
                if (study.Models[i] is not ExperimentalModel.InVivo model)
                    continue;
                string pointer = $"{record.Pointer}/models/{i}";
                bool isOvariectomy = model.Induction.Procedure is { } procedure
                    && (procedure.Contains("ovariectom", StringComparison.OrdinalIgnoreCase) || procedure.Contains("OVX", StringComparison.Ordinal));
                if (isOvariectomy && model.Sex is { } sex && !run.Holds(sex is Sex.Female or Sex.NotStated))
                    run.Report(record, pointer + "/sex", $"only females can be ovariectomised, not animals of sex '{sex.ToString().ToLowerInvariant()}'; correct the sex or the procedure");
                if (model.Induction is { Kind: InductionKind.Surgical, Site: { } site } && AnatomicalFit.Of(index.Links, site, model.Condition) is { } fits && !run.Holds(fits))
                    run.Report(record, pointer + "/induction/site", $"'{site}' is not where '{model.Condition}' is; correct the site or the condition");
            }
        }
    }
}
