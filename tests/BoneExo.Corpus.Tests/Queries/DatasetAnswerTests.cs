using BoneExo.Queries;
using BoneExo.Queries.Catalog;

namespace BoneExo.Tests.Queries;

/// <summary>What comes of the shipped review and other datasets.</summary>
public class DatasetAnswerTests
{
    [Fact]
    public void A_changed_finding_is_the_only_difference()
    {
        Finding[] findings = [.. Corpus.Review.Findings];
        findings[1] = findings[1] with { Direction = Direction.Unchanged };
        ReviewDataset later = Corpus.Review with { Findings = [.. findings, findings[0] with { Id = FindingId.Parse("fi-new") }] };

        QueryTable table = QueryCatalog.Find("compare")!.Ask(Corpus.Review, other: later);   // in the catalogue

        Assert.Equal(
            ["changed | findings | fi-he-oa-cartilage-2 | /direction | \"increased\" | \"unchanged\"", "added | findings | fi-new |  |  | "],
            table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Concat(cell)))));
    }

    [Fact]
    public void The_curation_adds_records_and_changes_none_of_the_review()
    {
        DatasetDiff diff = DatasetDiff.Of(Corpus.Review, Corpus.Merged);

        Assert.Equal(Corpus.Curation.Issues.Count, diff.Records.Count(change => change.Collection == "issues"));
        Assert.All(diff.Records, change => Assert.Equal(RecordChangeKind.Added, change.Kind));
    }

    [Fact]
    public void The_review_merged_with_itself_shares_everything_and_contradicts_nothing()
    {
        MergeReport report = MergeReport.Of(Corpus.Review, Corpus.Review);

        Assert.All(report.Collisions, collision => Assert.True(collision.IsSame));
        Assert.Equal(56, report.SharedReferences.Count);
        Assert.All(report.SharedReferences, shared => Assert.Equal(shared.First, shared.Second));
    }

    [Fact]
    public void A_review_that_turns_findings_round_conflicts_with_each_of_them()
    {
        ReviewDataset turned = Corpus.Review with { Findings = [.. Corpus.Review.Findings.Select(Turned)] };

        FindingConflict[] conflicts = [.. MergeReport.Of(Corpus.Review, turned).Conflicts];

        Assert.Equal(
            Corpus.Review.Findings.Where(finding => finding.Direction is Direction.Increased or Direction.Decreased).Select(finding => finding.Id),
            conflicts.Where(conflict => conflict.First.Id == conflict.Second.Id).Select(conflict => conflict.First.Id));
    }

    [Fact]
    public void The_review_as_ones_own_study_has_findings_and_a_score_for_each_study()
    {
        StudyAssessment assessment = StudyAssessment.Of(Corpus.ReviewUtf8.Span);

        Assert.True(assessment.IsValid);
        Assert.Equal(Corpus.Review.Studies.Select(study => study.Id), assessment.Studies.Select(study => study.Study));
        Assert.Contains(assessment.Findings, finding => finding.RuleId == "V-C2");
    }

    private static Finding Turned(Finding finding) => finding.Direction switch
    {
        Direction.Increased => finding with { Direction = Direction.Decreased },
        Direction.Decreased => finding with { Direction = Direction.Increased },
        _ => finding,
    };
}
