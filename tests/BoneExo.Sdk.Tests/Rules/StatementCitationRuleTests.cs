namespace BoneExo.Sdk.Tests.Rules;

public class StatementCitationRuleTests
{
    private const string Cited = """
        "references": [{ "number": 1, "titlePrinted": "Healing of fractures" }, { "number": 2, "titlePrinted": "Extracellular vesicles of the kidney" }],
        "citationUses": [{ "id": "use-s1-p1-1-n1", "sentence": "s1-p1-1", "printedNumber": 1, "scope": "single" }],
        """;

    [Theory]
    [InlineData("Fractures are mended by callus.", "other", 1, "")]
    [InlineData("Penguins sleep standing.", "other", 1, "/citationUses/0/printedNumber")]
    [InlineData("Penguins sleep standing.", "exosome", 1, "/citationUses/0/printedNumber")]
    [InlineData("They carry messages.", "exosome", 2, "")]
    public void A_title_shares_a_word_with_what_it_is_cited_for(string text, string subject, int number, string pointers) => Assert.Equal(pointers, Hits.In("V-C9", Cited.Replace("\"printedNumber\": 1", $"\"printedNumber\": {number}") + $$"""
        "claims": [{ "kind": "mechanism", "id": "cl-a", "text": "{{text}}", "at": ["s1-p1-1"], "subject": {{(subject == "exosome" ? """{ "kind": "vesicleClass", "class": "exosome" }""" : """{ "kind": "other", "label": "bones" }""")}} }]
        """));

    [Fact]
    public void A_sentence_without_claims_is_cited_for_nothing() => Assert.Equal("", Hits.In("V-C9", Cited + """ "claims": [] """.Replace("\"claims\": []", "\"species\": [{ \"id\": \"sp-rat\" }]")));

    [Fact]
    public void The_citation_of_a_study_is_weighed_by_its_own_rule() => Assert.Equal("", Hits.In("V-C9", Cited + """
        "studies": [{ "id": "st-a", "citation": "use-s1-p1-1-n1" }], "claims": [{ "kind": "mechanism", "id": "cl-a", "text": "Penguins sleep standing.", "at": ["s1-p1-1"] }]
        """));

    [Theory]
    [InlineData("epidemiology", "", "s1-p1-1", "/claims/0/references")]
    [InlineData("mechanism", "", "s1-p1-1", "")]
    [InlineData("mechanism", "\"quantities\": [{ \"value\": 75, \"unit\": \"%\" }],", "s1-p1-1", "/claims/0/references")]
    [InlineData("epidemiology", "\"references\": [1],", "s1-p1-1", "")]
    [InlineData("epidemiology", "", "ab-p1-1", "")]
    public void A_figure_has_a_source(string kind, string member, string at, string pointers) => Assert.Equal(pointers, Hits.In("V-C11", Cited + $$"""
        "claims": [{ "kind": "{{kind}}", "id": "cl-a", {{member}} "at": ["{{at}}"], "provenance": { "origin": "review" } }]
        """));
}
