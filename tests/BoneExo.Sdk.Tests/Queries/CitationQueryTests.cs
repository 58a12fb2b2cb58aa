using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class CitationQueryTests
{
    private static readonly ReviewDatasetIndex Index = new(Made.Of("""
        "sections": [{ "id": "s1", "code": "S1", "headingPrinted": "Heading", "order": 1, "lineStart": 1, "lineEnd": 2 }],
        "sentences": [
          { "id": "s1-p1-1", "section": "s1", "paragraph": 1, "ordinal": 1, "sourceLines": [1], "wordCount": 1, "firstWords": "One" },
          { "id": "s1-p1-2", "section": "s1", "paragraph": 1, "ordinal": 2, "sourceLines": [1], "wordCount": 1, "firstWords": "Two", "citations": [2, 9] },
          { "id": "s1-p1-3", "section": "s1", "paragraph": 1, "ordinal": 3, "sourceLines": [1], "wordCount": 1, "firstWords": "Three" }
        ],
        "references": [{ "number": 1, "titlePrinted": "Right" }, { "number": 2, "titlePrinted": "Wrong" }, { "number": 3 }],
        "citationUses": [
          { "id": "use-a", "sentence": "s1-p1-2", "printedNumber": 2, "scope": "block" },
          { "id": "use-b", "sentence": "s1-p1-2", "printedNumber": 9, "scope": "single" }
        ],
        "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "ABC1", "at": ["s1-p1-3", "s1-p1-1", "s1-p1-2"] }],
        "studies": [{ "id": "st-a", "citation": "use-a", "at": ["s1-p1-1", "s1-p1-2"] }],
        "citationReadings": [{ "use": "use-a", "status": "mismatched", "correctReference": 1, "basis": "curator", "provenance": { "origin": "curator" } }],
        "referenceCorrections": [{ "id": "fix-a", "reference": 1, "field": "/titlePrinted", "corrected": "Righter", "basis": "curator", "provenance": { "origin": "curator" } }],
        "issues": [{
          "id": "is-1", "severity": "error", "category": "citation", "record": { "collection": "citationUses", "key": "use-a" }, "printed": "[2]", "curated": "Means 1.", "basis": "curator",
          "provenance": { "origin": "curator" }
        }]
        """));

    [Fact]
    public void Citations_come_with_their_judgement_and_entries_that_nothing_cites_come_last()
    {
        CitationCheck[] checks = [.. CitationQueries.Audit(Index)];

        Assert.Equal([2, 9, 1, 3], checks.Select(check => check.Number));
        Assert.Equal((CitationStatus.Mismatched, "Right", "st-a", "is-1"), (checks[0].Reading?.Status, checks[0].Meant?.TitlePrinted, checks[0].Studies.Single().Value, checks[0].Issues.Single().Value));
        Assert.Equal((null, null, null), (checks[1].Reference, checks[1].Reading, checks[1].Meant));
        Assert.Equal([null, null], checks[2..].Select(check => check.Use));
    }

    [Fact]
    public void Trace_leads_by_the_sentence_or_its_study_to_the_corrected_work()
    {
        Assert.Equal(
            [("s1-p1-1", "use-a", true, "Righter"), ("s1-p1-2", "use-a", false, "Righter"), ("s1-p1-2", "use-b", false, null), ("s1-p1-3", null, false, null)],
            CitationQueries.Trace(Index, MoleculeId.Parse("mol-a")).Select(trace => (trace.Sentence.Value, trace.Use?.Id.Value, trace.IsOfStudy, trace.Source?.Title)));
        Assert.Empty(CitationQueries.Trace(Index, MoleculeId.Parse("mol-z")));
    }
}
