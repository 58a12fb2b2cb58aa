using BoneExo.Rules;
using BoneExo.Terms;
using Xunit.Abstractions;

namespace BoneExo.Tests;

/// <summary>What the rules find in the shipped data: a new hit, or one that vanishes, fails.</summary>
[UsesVerify]
public class GoldenTests(ITestOutputHelper output)
{
    /// <summary>Why a hit that is only worth knowing needs no issue.</summary>
    private static readonly Dictionary<string, string> Explanations = new()
    {
        ["V-C10"] = "the title and the text name one thing by two words, or the passage cites another work, which V-C3 or V-C5 finds",
        ["V-A2"] = "the review leaves the sign open; where it can be filled in, the curator's layer has an axis of its own",
        ["V-S2"] = "the cells are human because patients are what is aimed at; the animal is the model",
        ["V-E1"] = "the review calls all vesicles exosomes and does not describe their biogenesis",
        ["V-E4"] = "a review does not report how vesicles were characterised",
    };

    private static readonly RuleContext Context = new() { Terms = TermTable.Of(Corpus.Terms) };

    [Fact]
    public Task Every_hit_is_acknowledged_by_an_issue_or_explained()
    {
        DatasetReport report = Dataset.Check(Corpus.Review, Corpus.Curation, Context);

        Assert.True(report.Passes);
        Assert.Empty(report.Stale);
        return Snapshot.Verify(string.Concat(report.Findings.Select(found => $"{found.Finding} [{Reason(found)}]\n")), "txt");
    }

    [SkippableFact]
    public void With_the_sentences_at_hand_no_other_hit_appears()
    {
        RuleContext context = Context with { Sentences = ReviewText.Texts(Corpus.Review.Sections) };

        DatasetReport report = Dataset.Check(Corpus.Review, Corpus.Curation, context);

        Assert.Equal(Corpus.Review.Sentences.Select(sentence => sentence.Id.Value), context.Sentences.Keys);
        Assert.Equal(
            Dataset.Check(Corpus.Review, Corpus.Curation, Context).Findings.Select(found => found.Finding.ToString()),
            report.Findings.Select(found => found.Finding.ToString()));
    }

    [Fact]
    public Task Recall_of_the_rules()
    {
        DatasetReport report = Dataset.Check(Corpus.Review, Corpus.Curation, Context);
        HashSet<IssueId> found = [.. report.Findings.Select(finding => finding.AcknowledgedBy).OfType<IssueId>()];
        List<string> lines = [];
        foreach (IGrouping<IssueCategory, Issue> category in Corpus.Curation.Issues.GroupBy(issue => issue.Category).OrderBy(group => group.Key))
        {
            Issue[] byRule = [.. category.Where(issue => found.Contains(issue.Id))];
            lines.Add($"{category.Key.ToString().ToLowerInvariant()}: {byRule.Length} of {category.Count()} found by a rule: {string.Join(' ', byRule.Select(issue => $"{issue.Id} ({issue.Rule})"))}".TrimEnd(' ', ':'));
        }

        lines.Add($"all: {found.Count} of {Corpus.Curation.Issues.Count} found by a rule, {Corpus.Curation.Issues.Count - found.Count} by the curator only");
        lines.ForEach(output.WriteLine);

        Assert.Equal(Corpus.Curation.Issues.Where(issue => issue.Rule is not null).Select(issue => issue.Id).ToHashSet(), found);
        return Snapshot.Verify(string.Concat(lines.Select(line => line + "\n")), "txt");
    }

    private static string Reason(ReportedFinding found)
    {
        if (found.AcknowledgedBy is { } issue)
            return issue.Value;
        Assert.Equal(RuleSeverity.Info, found.Finding.Severity);
        return Explanations[found.Finding.RuleId];
    }
}
