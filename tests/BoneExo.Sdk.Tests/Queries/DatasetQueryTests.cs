using System.Text;
using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class DatasetQueryTests
{
    private static readonly ReviewDataset First = Made.Of("""
        "references": [
          { "number": 1, "titlePrinted": "One", "doi": "10.1000/ABC" }, { "number": 2, "titlePrinted": "Two – a study", "pmid": "12" },
          { "number": 3, "titlePrinted": "Same title", "doi": "10.1000/x" }, { "number": 4, "titlePrinted": "Plain title" }
        ],
        "cellPopulations": [{ "id": "cell-a" }],
        "vesiclePreparations": [{ "id": "ves-a", "label": "Exosomes of X" }],
        "processes": [{ "id": "proc-a", "label": "healing" }],
        "endpoints": [{ "id": "end-a", "label": "healing", "measures": { "kind": "process", "ref": "proc-a" } }],
        "studies": [{ "id": "st-a" }],
        "findings": [{ "id": "fi-a", "endpoint": "end-a", "direction": "increased" }, { "id": "fi-b", "endpoint": "end-a", "direction": "increased", "setting": "inVivo" }]
        """);

    private static readonly ReviewDataset Second = Made.Of("""
        "references": [
          { "number": 1, "titlePrinted": "Two", "pmid": "12" }, { "number": 2, "titlePrinted": "Other", "doi": "10.1000/abc" },
          { "number": 5, "titlePrinted": "Same title", "doi": "10.1000/y" }, { "number": 6, "titlePrinted": "PLAIN title." }
        ],
        "cellPopulations": [{ "id": "cell-a" }],
        "vesiclePreparations": [{ "id": "ves-z", "label": "exosomes of x" }],
        "processes": [{ "id": "proc-z", "label": "Healing" }],
        "endpoints": [{ "id": "end-z", "label": "how it heals", "measures": { "kind": "process", "ref": "proc-z" } }],
        "studies": [{ "id": "st-z" }],
        "findings": [{ "id": "fi-z", "study": "st-z", "subject": { "kind": "vesicle", "ref": "ves-z" }, "endpoint": "end-z", "direction": "decreased" }]
        """);

    [Fact]
    public void Keys_of_both_are_told_with_whether_their_records_are_the_same() =>
        Assert.Equal([("references", "1", false), ("references", "2", false), ("cellPopulations", "cell-a", true)], MergeReport.Of(First, Second).Collisions.Select(collision => (collision.Collection, collision.Key, collision.IsSame)));

    [Fact]
    public void Works_are_shared_by_identifier_and_by_title_where_no_identifier_speaks_against_it() =>
        Assert.Equal(
            [(1, 2, ReferenceMatch.Doi), (2, 1, ReferenceMatch.Pmid), (4, 6, ReferenceMatch.Title)],
            MergeReport.Of(First, Second).SharedReferences.Select(shared => (shared.First.Printed.Number.Value, shared.Second.Printed.Number.Value, shared.By)));

    [Fact]
    public void Findings_conflict_by_what_they_are_about_and_not_by_keys() =>
        Assert.Equal([("fi-a", "fi-z", "healing")], MergeReport.Of(First, Second).Conflicts.Select(conflict => (conflict.First.Id.Value, conflict.Second.Id.Value, conflict.Endpoint.Label)));

    [Fact]
    public void Nothing_conflicts_with_itself() => Assert.Empty(MergeReport.Of(First, First).Conflicts);

    [Fact]
    public void Own_study_is_judged_by_the_schema_first_and_then_by_rules_and_scores()
    {
        StudyAssessment broken = StudyAssessment.Of(Encoding.UTF8.GetBytes("""{ "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review", "studies": [{ "id": "a" }] }"""));
        StudyAssessment sound = StudyAssessment.Of(Encoding.UTF8.GetBytes(SchemaJson.ToJson(Made.Of(""" "studies": [{ "id": "st-a", "reference": 7 }] """))));

        Assert.Contains(broken.Errors, error => error.Pointer == "/studies/0/id");
        Assert.Equal((false, 0, 0), (broken.IsValid, broken.Findings.Count, broken.Studies.Count));
        Assert.Contains(sound.Findings, finding => finding is { RuleId: "V-K2", Pointer: "/studies/0/reference" });
        Assert.False(sound.IsValid);
        Assert.Contains("/conclusion", sound.Studies.Single().Completeness.Missing);
        Assert.Null(sound.Studies.Single().EvReporting);
    }
}
