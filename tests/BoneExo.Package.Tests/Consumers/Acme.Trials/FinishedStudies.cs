using BoneExo.Domain;
using BoneExo.Rules;

namespace Acme.Trials;

/// <summary>A rule of ours, beside those of the package.</summary>
public sealed class FinishedStudies : IDatasetRule
{
    public string Id => "ACME-1";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "studies are no drafts";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (!run.Holds(study.Label != "Draft"))
                run.Report(record, record.Pointer + "/label", $"study '{study.Label}' is a draft; finish it");
        }
    }
}
