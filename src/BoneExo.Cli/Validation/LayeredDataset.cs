using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>A data set that rules can check: one document, and the curator's layer that follows it.</summary>
internal sealed record LayeredDataset(LayerSource Base, LayerSource? Curation)
{
    private const string WithoutBase = "; rules check a curator's layer where its review is named before it";

    /// <summary>The data sets of valid files, in order; a curator's layer belongs to the review before it.</summary>
    public static IReadOnlyList<LayeredDataset> Group(IEnumerable<FileReport> files)
    {
        List<LayeredDataset> groups = [];
        foreach (LayerSource source in files.SelectMany(LayerSource.In))
        {
            if (source.Layer.Layer != Layer.Curation)
                groups.Add(new(source, null));
            else if (groups is [.., { Curation: null, Base.Layer.Layer: Layer.Review } last])
                groups[^1] = last with { Curation = source };
            else
                source.File.Remark = WithoutBase;
        }

        return groups;
    }

    /// <summary>The files that hold the layers.</summary>
    public IReadOnlyList<FileReport> Files => Curation is null ? [Base.File] : [Base.File, Curation.File];

    /// <summary>The layers together.</summary>
    public ReviewDataset Merged => Curation is null ? Base.Layer : Dataset.Merge(Base.Layer, Curation.Layer);

    /// <summary>Runs all rules and adds what they find to the files.</summary>
    public DatasetReport Check()
    {
        DatasetReport report = Curation is null ? Dataset.Check(Base.Layer, RuleKnowledge.Context) : Dataset.Check(Base.Layer, Curation.Layer, RuleKnowledge.Context);
        foreach (ReportedFinding reported in report.Findings)
        {
            LayerSource source = reported.Layer == Layer.Curation && Curation is not null ? Curation : Base;
            DataFinding finding = DataFinding.At(source.Document, reported.LayerPointer, reported.Finding.RuleId, reported.Finding.Message);
            source.File.AddRange([finding with { Severity = reported.Finding.Severity, AcknowledgedBy = reported.AcknowledgedBy?.Value }]);
        }

        foreach (LayerSource source in Curation is null ? [Base] : (LayerSource[])[Base, Curation])
            source.File.AddRange(Stale(source, report));
        return report;
    }

    /// <summary>An issue that names a rule which finds nothing has outlived what it speaks of.</summary>
    private static IEnumerable<DataFinding> Stale(LayerSource source, DatasetReport report) =>
        from issue in source.Layer.Issues.Select((issue, index) => (issue.Id, issue.Rule, Index: index))
        where report.Stale.Contains(issue.Id)
        let message = $"rule {issue.Rule} finds nothing that '{issue.Id}' speaks of; remove the rule from the issue"
        select DataFinding.At(source.Document, $"/issues/{issue.Index}", "stale", message) with { Severity = RuleSeverity.Warning };
}
