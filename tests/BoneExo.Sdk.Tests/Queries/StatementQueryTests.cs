using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class StatementQueryTests
{
    [Fact]
    public void Claims_that_cite_nothing_come_with_the_issues_that_call_for_a_citation()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "references": [{ "number": 1 }],
            "claims": [{ "kind": "definition", "id": "cl-a", "references": [1] }, { "kind": "prospect", "id": "cl-b" }, { "kind": "history", "id": "cl-c", "year": 1987 }],
            "issues": [
              { "id": "is-1", "severity": "warning", "category": "citation", "record": { "collection": "claims", "key": "cl-c" }, "printed": "x", "curated": "y", "basis": "curator", "provenance": { "origin": "curator" } },
              { "id": "is-2", "severity": "warning", "category": "terminology", "record": { "collection": "claims", "key": "cl-b" }, "printed": "x", "curated": "y", "basis": "curator", "provenance": { "origin": "curator" } }
            ]
            """));

        Assert.Equal(
            [("cl-b", "prospect", ""), ("cl-c", "history", "is-1")],
            StatementQueries.Uncited(index).Select(uncited => (uncited.Statement.Id.Value, uncited.Statement.Topic, string.Join(' ', uncited.Issues))));
    }

    [Fact]
    public void Both_sides_of_a_thing_stand_together_and_its_own_list_fills_in_for_claims()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "isolationMethods": [{ "id": "iso-a", "label": "spinning", "advantages": ["cheap"], "drawbacks": ["slow"] }],
            "claims": [
              { "kind": "drawback", "id": "cl-a", "text": "Spinning is slow.", "subject": { "kind": "isolation", "ref": "iso-a" } },
              { "kind": "advantage", "id": "cl-b", "text": "Grafts hold.", "subject": { "kind": "other", "label": "grafts" } },
              { "kind": "mechanism", "id": "cl-c", "text": "Not of interest.", "subject": { "kind": "other", "label": "grafts" } }
            ]
            """));

        Assert.Equal(
            [("spinning", AppraisalSide.Advantage, "cheap"), ("spinning", AppraisalSide.Drawback, "Spinning is slow."), ("grafts", AppraisalSide.Advantage, "Grafts hold.")],
            StatementQueries.ProsAndCons(index).Select(appraisal => (appraisal.Subject.Label, appraisal.Side, appraisal.Text)));
    }

    [Fact]
    public void Questions_stand_together_by_topic()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "openQuestions": [
              { "id": "oq-a", "text": "A?", "topic": "dose", "provenance": { "origin": "curator" } },
              { "id": "oq-b", "text": "B?", "topic": "price", "provenance": { "origin": "curator" } },
              { "id": "oq-c", "text": "C?", "topic": "dose", "provenance": { "origin": "curator" } }
            ]
            """));

        Assert.Equal(["A?", "C?", "B?"], StatementQueries.OpenQuestions(index).Select(question => question.Text));
        Assert.Equal(["B?"], StatementQueries.OpenQuestions(index, QuestionTopic.Create("price")).Select(question => question.Text));
    }
}
