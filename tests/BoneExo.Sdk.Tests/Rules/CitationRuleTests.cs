using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

public class CitationRuleTests
{
    [Fact]
    public void Citations_and_references_that_meet_are_fine()
    {
        ReviewDataset dataset = Sample.Dataset with
        {
            Sentences = [Sample.Sentence("s1-p1-1", 1, 2), Sample.Sentence("s1-p1-2")],
            CitationUses = [Sample.Use("use-a", "s1-p1-1", 3)],
            References = [Sample.Reference(1), Sample.Reference(2), Sample.Reference(3)],
        };

        Assert.Empty(Hits.Of("V-C1", dataset));
        Assert.Empty(Hits.Of("V-C2", dataset));
    }

    [Fact]
    public void A_number_outside_the_reference_list_is_found()
    {
        ReviewDataset dataset = Sample.Dataset with
        {
            Sentences = [Sample.Sentence("s1-p1-1"), Sample.Sentence("s1-p1-2", 2, 3)],
            CitationUses = [Sample.Use("use-a", "s1-p1-2", 2), Sample.Use("use-b", "s1-p1-2", 4)],
            References = [Sample.Reference(1), Sample.Reference(2)],
        };

        Assert.Equal(["/sentences/1/citations/1", "/citationUses/1/printedNumber"], Hits.Of("V-C1", dataset));
        Assert.Equal("citation number 3 is not in the reference list of 2; correct the number or add the reference", Hits.Messages("V-C1", dataset).First());
    }

    [Fact]
    public void A_reference_that_nothing_cites_is_a_warning()
    {
        ReviewDataset dataset = Sample.Dataset with { Sentences = [Sample.Sentence("s1-p1-1", 2)], References = [Sample.Reference(1), Sample.Reference(2)] };

        RuleFinding finding = Assert.Single(DatasetRules.Check(dataset), finding => finding.RuleId == "V-C2");
        Assert.Equal((RuleSeverity.Warning, "/references/0", "1"), (finding.Severity, finding.Pointer, finding.RecordId));
        Assert.Equal("/references/0: warning V-C2: no sentence cites reference 1; cite it or take it out", finding.ToString());
    }
}
