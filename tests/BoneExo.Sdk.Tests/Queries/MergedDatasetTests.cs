using BoneExo.Queries;
using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Queries;

public class MergedDatasetTests
{
    private const string One = """
        "sections": [{ "id": "ab", "code": "AB", "headingPrinted": "Abstract", "order": 1, "lineStart": 1, "lineEnd": 5 }, { "id": "s1", "code": "S1", "headingPrinted": "Bones", "order": 2, "lineStart": 6, "lineEnd": 9 }],
        "sentences": [{ "id": "s1-p1-1", "section": "s1", "paragraph": 1, "ordinal": 1, "sourceLines": [7], "wordCount": 3, "firstWords": "Bones are", "citations": [1] }],
        "references": [{ "number": 1, "titlePrinted": "On bones" }],
        "citationUses": [{ "id": "use-a", "sentence": "s1-p1-1", "printedNumber": 1, "scope": "single" }],
        "species": [{ "id": "sp-rat" }],
        "studies": [{ "id": "st-a", "reference": 1, "citation": "use-a", "models": [{ "kind": "inVivo", "species": "sp-rat", "condition": "cond-a", "induction": { "kind": "surgical" } }] }],
        "conditions": [{ "kind": "disease", "id": "cond-a" }]
        """;

    private const string Two = """
        "sections": [{ "id": "ab", "code": "AB", "headingPrinted": "Abstract", "order": 1, "lineStart": 1, "lineEnd": 4 }, { "id": "s1", "code": "S1", "headingPrinted": "Joints", "order": 2, "lineStart": 5, "lineEnd": 9 }],
        "sentences": [
          { "id": "ab-p1-1", "section": "ab", "paragraph": 1, "ordinal": 1, "sourceLines": [2], "wordCount": 3, "firstWords": "Joints ache" },
          { "id": "s1-p1-1", "section": "s1", "paragraph": 1, "ordinal": 1, "sourceLines": [6], "wordCount": 3, "firstWords": "Joints are", "citations": [1, 2] }
        ],
        "references": [{ "number": 1, "titlePrinted": "On joints" }, { "number": 2, "titlePrinted": "On bones." }],
        "citationUses": [{ "id": "use-a", "sentence": "s1-p1-1", "printedNumber": 1, "scope": "single" }],
        "species": [{ "id": "sp-rat" }],
        "studies": [{ "id": "st-a", "label": "Another", "reference": 1, "citation": "use-a", "models": [{ "kind": "inVivo", "species": "sp-rat", "condition": "cond-b", "induction": { "kind": "surgical" } }] }],
        "conditions": [{ "kind": "disease", "id": "cond-b" }],
        "issues": [{ "id": "is-1", "severity": "typo", "category": "citation", "printed": "p", "curated": "c", "basis": "curator", "record": { "collection": "studies", "key": "st-a" }, "provenance": { "origin": "curator" } }]
        """;

    private static readonly MergedDataset Merged = MergedDataset.Of(Made.Of(One), Made.Of(Two));

    [Fact]
    public void Records_of_the_first_stay_as_they_are() => Assert.Equal(Made.Of(One).Studies[0], Merged.Dataset.Studies[0]);

    [Fact]
    public void Keys_that_are_taken_get_the_next_free_one() =>
        Assert.Equal(["st-a", "st-a-2"], Merged.Dataset.Studies.Select(study => study.Id.Value));

    [Fact]
    public void References_follow_the_new_keys()
    {
        Study study = Merged.Dataset.Studies[1];

        Assert.Equal((2, "use-a-2"), (study.Reference!.Value.Value, study.Citation!.Value.Value));
        Assert.Equal("st-a-2", Merged.Dataset.Issues[0].Record!.Key);
        Assert.Equal("s3-p1-1", Merged.Dataset.CitationUses[1].Sentence.Value);
        Assert.Empty(new ReviewDatasetIndex(Merged.Dataset).FindFaults());
    }

    [Fact]
    public void Another_text_is_numbered_on()
    {
        Assert.Equal(["ab", "s1", "s2", "s3"], Merged.Dataset.Sections.Select(section => section.Id.Value));
        Assert.Equal(["s1-p1-1", "s2-p1-1", "s3-p1-1"], Merged.Dataset.Sentences.Select(sentence => sentence.Id.Value));
        Assert.Equal([1, 2, 3, 4], Merged.Dataset.Sections.Select(section => section.Order));
        Assert.Equal([5, 9, 13, 18], Merged.Dataset.Sections.Select(section => section.LineEnd));
    }

    [Fact]
    public void A_work_that_both_cite_is_listed_once_and_citations_follow()
    {
        Assert.Equal(["On bones", "On joints"], Merged.Dataset.References.Select(reference => reference.TitlePrinted));
        Assert.Equal([2, 1], Merged.Dataset.Sentences[2].Citations);
        Assert.Equal(2, Merged.Dataset.CitationUses[1].PrintedNumber);
    }

    [Fact]
    public void What_is_the_same_is_folded() => Assert.Equal(
        ["references 2 1", "species sp-rat sp-rat"],
        Merged.Changed.Where(record => record.IsFolded).Select(record => $"{record.Collection} {record.Before} {record.After}"));

    [Fact]
    public void No_key_is_broken_by_a_merge() =>
        Assert.DoesNotContain(DatasetRules.Check(Merged.Dataset), finding => finding.RuleId is "V-K1" or "V-K2" or "V-K4" or "V-C1" or "V-L1");

    [Fact]
    public void A_dataset_merged_with_itself_is_itself()
    {
        Assert.Equal(Made.Of(One), MergedDataset.Of(Made.Of(One), Made.Of(One)).Dataset);
        Assert.Equal(Corpus.Merged, MergedDataset.Of(Corpus.Merged, Corpus.Merged).Dataset);
    }
}
