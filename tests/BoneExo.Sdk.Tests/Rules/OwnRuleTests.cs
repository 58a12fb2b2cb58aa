using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

/// <summary>A rule as an extension package writes it, beside ours.</summary>
public class OwnRuleTests
{
    private static readonly RuleContext Context = new() { Rules = [new LabelledStudies("ACME-1")] };

    [Fact]
    public void A_rule_of_ones_own_runs_after_ours_and_reports_as_they_do()
    {
        DatasetReport report = Dataset.Check(Made.Of(""" "studies": [{ "id": "st-a" }, { "id": "st-b", "label": "Draft" }] """), Context);

        RuleOutcome outcome = report.Checks[^1];
        Assert.Equal(DatasetRules.All.Count + 1, report.Checks.Count);
        Assert.Equal(("ACME-1", 2, 1), (outcome.RuleId, outcome.Checks, outcome.Findings.Count));
        Assert.Equal("/studies/1/label: error ACME-1: study 'Draft' is a draft; finish it", outcome.Findings[0].ToString());
        Assert.Contains(report.Findings, reported => reported.Finding.RuleId == "ACME-1" && reported.Finding.RecordId == "st-b");
    }

    [Fact]
    public void An_issue_acknowledges_what_it_finds()
    {
        ReviewDataset dataset = Made.Of(""" "studies": [{ "id": "st-b", "label": "Draft" }] """) with { Issues = [Sample.Issue("is-1", "ACME-1", Sample.Record("studies", "st-b"))] };

        Assert.Equal("is-1", Dataset.Check(dataset, Context).Findings.Single(reported => reported.Finding.RuleId == "ACME-1").AcknowledgedBy?.Value);
    }

    [Theory]
    [InlineData("V-K1")]
    [InlineData("ACME-1")]
    public void An_id_is_given_once(string id) =>
        Assert.StartsWith(
            $"two rules have the id '{id}'; give yours one with a prefix of your own",
            Assert.Throws<ArgumentException>(() => new RuleContext { Rules = [new LabelledStudies("ACME-1"), new LabelledStudies(id)] }).Message,
            StringComparison.Ordinal);

    private sealed class LabelledStudies(string id) : IDatasetRule
    {
        public string Id => id;

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
}
