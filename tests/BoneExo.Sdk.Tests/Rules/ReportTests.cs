using System.Globalization;
using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

public class ReportTests
{
    private static readonly ReviewDataset Review = Sample.Dataset with
    {
        Sentences = [Sample.Sentence("s1-p1-1", 1, 5)],
        Sections = [Sample.Section("s1", 1, 1, 2)],
        References = [Sample.Reference(1), Sample.Reference(2)],
        Processes = [Sample.Process("proc-a")],
    };

    private static readonly ReviewDataset Curation = Sample.Dataset with { Layer = Layer.Curation };

    [Fact]
    public void A_layer_has_a_verdict_of_its_own()
    {
        DatasetReport report = Dataset.Check(Review);

        Assert.False(report.Passes);
        Assert.Equal(["V-K3 /processes/0", "V-C1 /sentences/0/citations/1", "V-C2 /references/1"], report.Findings.Select(found => $"{found.Finding.RuleId} {found.Finding.Pointer}"));
        Assert.Equal([new("sections", 1, 0), new("sentences", 1, 0), new("references", 2, 0), new("processes", 1, 0)], report.Collections);
        Assert.Equal(DatasetRules.All.Select(rule => (rule.Id, rule.Title)), report.Checks.Select(check => (check.RuleId, check.Title)));
        Assert.Equal(2, report.Checks.Single(check => check.RuleId == "V-C1").Checks);
    }

    [Theory]
    [InlineData("V-C1", "sentences", "s1-p1-1", null, true)]
    [InlineData("V-C1", "sentences", "s1-p1-1", "/citations", true)]
    [InlineData("V-C1", "sentences", "s1-p1-1", "/citations/1", true)]
    [InlineData("V-C1", "sentences", "s1-p1-1", "/citations/0", false)]
    [InlineData("V-C1", "sentences", "s1-p1-1", "/cit", false)]
    [InlineData("V-C1", "references", "1", null, false)]
    [InlineData("V-L1", "sentences", "s1-p1-1", null, false)]
    public void An_error_that_an_issue_speaks_of_is_acknowledged(string rule, string collection, string key, string? field, bool isAcknowledged)
    {
        ReviewDataset curation = Curation with { Issues = [Sample.Issue("is-1", rule, Sample.Record(collection, key), field)] };

        DatasetReport report = Dataset.Check(Review, curation);

        Assert.Equal(isAcknowledged, report.Passes);
        Assert.Equal(isAcknowledged ? "is-1" : null, report.Findings.Single(found => found.Finding.RuleId == "V-C1").AcknowledgedBy?.Value);
        Assert.Equal(isAcknowledged ? [] : [Sample.Key<IssueId>("is-1")], report.Stale);
    }

    [Fact]
    public void An_issue_without_a_record_speaks_of_its_reference_or_sentence()
    {
        ReviewDataset curation = Curation with
        {
            Issues =
            [
                Sample.Issue("is-1", "V-C2") with { Reference = Sample.Reference(2).Number },
                Sample.Issue("is-2", "V-C1") with { At = [Sample.Key<SentenceId>("s1-p1-1")] },
                Sample.Issue("is-3"),
                Sample.Issue("is-4", "R-MI-2"),
            ],
        };

        DatasetReport report = Dataset.Check(Review, curation);

        Assert.True(report.Passes);
        Assert.Equal([null, "is-2", "is-1"], report.Findings.Select(found => found.AcknowledgedBy?.Value));
        Assert.Empty(report.Stale);
    }

    [Theory]
    [InlineData("citationUses", "use-a", null, "is-1")]
    [InlineData("citationUses", "use-a", "/printedNumber", "is-1")]
    [InlineData("citationUses", "use-b", null, null)]
    public void An_issue_of_a_related_record_acknowledges_as_well(string collection, string key, string? field, string? issue)
    {
        ReviewDataset review = Made.Of("""
            "references": [{ "number": 1, "kind": "review" }], "studies": [{ "id": "st-a", "reference": 1, "citation": "use-a" }],
            "citationUses": [{ "id": "use-a", "sentence": "s1-p1-1", "printedNumber": 1, "scope": "single" }, { "id": "use-b", "sentence": "s1-p1-1", "printedNumber": 1, "scope": "single" }]
            """);

        DatasetReport report = Dataset.Check(review, Curation with { Issues = [Sample.Issue("is-1", "V-C6", Sample.Record(collection, key), field)] });

        Assert.Equal(issue, report.Findings.Single(found => found.Finding.RuleId == "V-C6").AcknowledgedBy?.Value);
    }

    [Fact]
    public void A_finding_has_a_place_in_its_layer()
    {
        ReviewDataset curation = Curation with
        {
            Processes = [Sample.Process("proc-b"), Sample.Process("proc-a")],
            Issues = [Sample.Issue("is-1", record: Sample.Record("studies", "st-a"))],
        };

        Assert.Equal(
            [
                "V-K1 /processes/2 Curation /processes/1",
                "V-K2 /issues/0/record Curation /issues/0/record",
                "V-K3 /processes/0 Review /processes/0",
                "V-K3 /processes/1 Curation /processes/0",
                "V-K3 /processes/2 Curation /processes/1",
                "V-C1 /sentences/0/citations/1 Review /sentences/0/citations/1",
                "V-C2 /references/1 Review /references/1",
            ],
            Dataset.Check(Review, curation).Findings.Select(found => $"{found.Finding.RuleId} {found.Finding.Pointer} {found.Layer} {found.LayerPointer}"));
    }

    [Fact]
    public void The_review_does_not_depend_on_the_curation()
    {
        ReviewDataset review = Sample.Dataset with { Processes = [Sample.Process("proc-a") with { At = [Sample.Key<SentenceId>("s1-p1-1")] }] };
        ReviewDataset curation = Curation with { Sections = [Sample.Section("s1", 1, 1, 2)], Sentences = [Sample.Sentence("s1-p1-1")] };

        ReportedFinding found = Assert.Single(Dataset.Check(review, curation).Findings, found => found.Finding.RuleId != "V-K3");
        Assert.Equal("/processes/0/at/0: error V-K2: 's1-p1-1' stands in the curator's layer only; the review's layer has to be complete in itself", found.Finding.ToString());
        Assert.DoesNotContain(Dataset.Check(curation, review with { Layer = Layer.Curation }).Findings, found => found.Finding.RuleId == "V-K2");
    }

    [Fact]
    public void Findings_come_in_the_same_order_every_time() =>
        Assert.Equal(DatasetRules.Check(Review), DatasetRules.Check(SchemaJson.Parse<ReviewDataset>(SchemaJson.ToUtf8(Review))));

    [Fact]
    public void Messages_read_the_same_in_every_culture()
    {
        ReviewDataset dataset = Sample.Dataset with { Studies = [Sample.Study("st-a")], StudyArms = [Sample.Arm("arm-a", "st-a", new Intervention.Untreated(), model: -1)] };
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "minus " } };
        try
        {
            Assert.Equal(["'st-a' has no model -1; its 0 models count from 0"], Hits.Messages("V-K2", dataset));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_record_without_the_key_that_its_type_requires_is_a_mistake_of_the_code() =>
        Assert.Contains("ProcessId", Assert.Throws<InvalidOperationException>(() => Dataset.Check(Sample.Dataset with { Processes = [Sample.Process("proc-a") with { Id = default }] })).Message, StringComparison.Ordinal);

    [Fact]
    public void The_schema_and_the_code_name_the_same_rules()
    {
        HashSet<string> named = [];
        Collect(SchemaJson.Describe<ReviewDataset>(), [], named);

        Assert.Equal(DatasetRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static void Collect(TypeDescription type, HashSet<string> seen, HashSet<string> rules)
    {
        if (!seen.Add(type.SchemaLocation))
            return;
        rules.UnionWith(type.Rules);
        foreach (TypeDescription @case in type.Cases)
            Collect(@case, seen, rules);
        foreach (PropertyDescription property in type.Properties.Where(property => property.Type is not null))
            Collect(property.Type!(), seen, rules); // filtered one line above
    }
}
