using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

public class FindingRuleTests
{
    [Theory]
    [InlineData("\"evidence\": [\"ev-a\"]", "ECO:0001051", "")]
    [InlineData("\"direction\": \"decreased\"", "ECO:0001051", "")]
    [InlineData("\"evidence\": [\"ev-a\"]", "ECO:0000304", "")]
    [InlineData("\"evidence\": [\"ev-a\"]", "ECO:0001805", "/evidenceLines/0/eco/0")]
    public void Evidence_fits_an_assay_of_the_study(string member, string eco, string pointers) => Assert.Equal(pointers, Hits.In("V-F1", $$"""
        "studies": [{ "id": "st-a" }], "assays": [{ "id": "as-a", "technique": "histology" }], "findings": [{ "id": "fi-a", {{member}} }],
        "evidenceLines": [{ "id": "ev-a", "supports": { "kind": "finding", "ref": "fi-a" }, "eco": [{ "curie": "{{eco}}", "label": "evidence", "match": "exact" }] }]
        """));

    [Fact]
    public void A_finding_without_evidence_is_found() => Assert.Equal("/findings/0", Hits.In("V-F1", """ "findings": [{ "id": "fi-a" }] """));

    [Theory]
    [InlineData("\"direction\": \"decreased\"", "/findings/1/direction")]
    [InlineData("\"direction\": \"unchanged\"", "")]
    [InlineData("\"direction\": \"decreased\", \"setting\": \"inVivo\"", "")]
    [InlineData("\"direction\": \"decreased\", \"endpoint\": \"end-b\"", "")]
    [InlineData("\"direction\": \"decreased\", \"subject\": { \"kind\": \"vesicle\", \"ref\": \"ves-b\" }", "")]
    [InlineData("\"direction\": \"decreased\", \"versus\": \"arm-b\"", "")]
    public void Findings_that_contradict_each_other_are_found(string second, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-F2", $$""" "findings": [{ "id": "fi-a", "versus": "arm-a" }, { "id": "fi-b", {{second}} }] """));

    [Theory]
    [InlineData("preclinical", "It treats osteoporosis.", "/studies/0/conclusion")]
    [InlineData("preclinical", "Mice were cured.", "/studies/0/conclusion")]
    [InlineData("preclinical", "It was studied to treat osteoporosis in treated mice.", "")]
    [InlineData("clinical", "It treats osteoporosis.", "")]
    public void No_preclinical_study_cures(string stage, string conclusion, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-F3", $$""" "studies": [{ "id": "st-a", "stage": "{{stage}}", "conclusion": "{{conclusion}}" }] """));

    [Theory]
    [InlineData("none", "Exosomes may help.", "", "/findings/0/hedge")]
    [InlineData("possible", "Exosomes may help.", "", "")]
    [InlineData("none", "Exosomes help.", "", "")]
    [InlineData("none", "Exosomes may help.", ", \"s1-p1-2\"", "")]
    public void A_hedge_is_kept(string hedge, string sentence, string second, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-F4", $$""" "findings": [{ "id": "fi-a", "hedge": "{{hedge}}", "at": ["s1-p1-1"{{second}}], "provenance": { "origin": "review" } }] """, Says(sentence)));

    [Theory]
    [InlineData("possible", "review", "")]
    [InlineData("none", "review", "/findings/0/hedge /findings/1/hedge")]
    [InlineData("none", "referenceTitle", "/findings/0/hedge")]
    public void A_hedge_is_kept_where_one_record_of_the_sentence_has_it(string hedge, string origin, string pointers) => Assert.Equal(pointers, Hits.In("V-F4", $$"""
        "findings": [
          { "id": "fi-a", "at": ["s1-p1-1"], "provenance": { "origin": "review" } },
          { "id": "fi-b", "hedge": "{{hedge}}", "at": ["s1-p1-1"], "provenance": { "origin": "{{origin}}" } }
        ]
        """, Says("Exosomes help and may heal.")));

    [Fact]
    public void Without_the_sentence_its_first_words_count() => Assert.Equal("/biogenesisSteps/0/certainty", Hits.In("V-F4", """
        "sentences": [{ "id": "s1-p1-1", "section": "s1", "paragraph": 1, "ordinal": 1, "sourceLines": [1], "wordCount": 5, "firstWords": "It may possibly be" }],
        "biogenesisSteps": [{ "id": "bio-a", "at": ["s1-p1-1"] }]
        """));

    private static RuleContext Says(string sentence) => new() { Sentences = new Dictionary<string, string> { ["s1-p1-1"] = sentence, ["s1-p1-2"] = "They did." } };
}
