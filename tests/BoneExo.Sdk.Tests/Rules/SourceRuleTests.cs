using BoneExo.Rules;
using BoneExo.Terms;

namespace BoneExo.Sdk.Tests.Rules;

public class SourceRuleTests
{
    [Theory]
    [InlineData("""  "processes": [{ "id": "proc-a", "provenance": { "origin": "review" }, "at": ["s1-p1-1"] }]  """, "")]
    [InlineData("""  "processes": [{ "id": "proc-a", "provenance": { "origin": "review" } }]  """, "/processes/0")]
    [InlineData("""  "processes": [{ "id": "proc-a", "provenance": { "origin": "abstract" } }]  """, "/processes/0")]
    [InlineData("""  "studies": [{ "id": "st-a", "reference": 1, "provenance": { "origin": "abstract" } }], "findings": [{ "id": "fi-a", "provenance": { "origin": "abstract" } }]  """, "")]
    [InlineData("""  "molecularAxes": [{ "id": "ax-a", "nodes": [{ "kind": "process", "ref": "proc-a" }, { "kind": "process", "ref": "proc-b" }], "edges": [{ "from": 0, "to": 1, "polarity": "none", "directness": "direct", "provenance": { "origin": "review" } }] }]  """, "/molecularAxes/0/edges/0")]
    public void A_fact_names_its_source(string collections, string pointers) => Assert.Equal(pointers, Hits.In("V-P1", collections));

    [Theory]
    [InlineData("They are small sacks which cells of every kind give off, and not at all big", "")]
    [InlineData("As is said: vesicles of the smallest kind are given off by  cells of every organ of the body", "/studies/0/conclusion")]
    public void A_text_is_not_copied(string conclusion, string pointers)
    {
        RuleContext context = new() { Sentences = new Dictionary<string, string> { ["s1-p1-1"] = "Vesicles of the smallest kind are given off by cells of every organ of the body, they say." } };

        Assert.Equal(pointers, Hits.In("V-P1", $$""" "studies": [{ "id": "st-a", "conclusion": "{{conclusion}}" }] """, context));
    }

    [Theory]
    [InlineData("NCBITaxon:10116", "")]
    [InlineData("NCBITaxon:rat", "/species/0/taxon/curie")]
    [InlineData("MONDO:123", "/species/0/taxon/curie")]
    [InlineData("mirbase.mature:MI0000077", "/species/0/taxon/curie")]
    [InlineData("mirbase:MI0000077", "")]
    [InlineData("Unheard:of", "")]
    public void An_identifier_has_the_form_of_its_ontology(string curie, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-T1", $$""" "species": [{ "id": "sp-a", "taxon": { "curie": "{{curie}}", "label": "Label", "match": "exact" } }] """));

    [Theory]
    [InlineData("exact", "/species/1/taxon")]
    [InlineData("broad", "")]
    public void Two_records_are_not_exactly_one_term(string match, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-T2", $$""" "species": [{ "id": "sp-a" }, { "id": "sp-b", "taxon": { "curie": "NCBITaxon:10116", "label": "Label", "match": "{{match}}" } }] """));

    [Theory]
    [InlineData("Rattus norvegicus", "")]
    [InlineData("rat", "/species/0/taxon/label")]
    public void A_term_has_its_official_label(string label, string pointers)
    {
        RuleContext context = new() { Terms = TermTable.Of([("NCBITaxon:10116", "Rattus norvegicus")]) };
        string collections = $$""" "species": [{ "id": "sp-a", "taxon": { "curie": "NCBITaxon:10116", "label": "{{label}}", "match": "exact" } }, { "id": "sp-b", "taxon": { "curie": "NCBITaxon:1", "label": "{{label}}", "match": "exact" } }] """;

        Assert.Equal(pointers, Hits.In("V-T3", collections, context));
        Assert.Equal("", Hits.In("V-T3", collections));
    }

    [Theory]
    [InlineData("""  { "id": "bio-a", "next": ["bio-b", "bio-c"] }, { "id": "bio-b", "exit": "release" }, { "id": "bio-c", "exit": "degradation" }  """, "")]
    [InlineData("""  { "id": "bio-a", "next": ["bio-b"], "exit": "release" }, { "id": "bio-b", "exit": "degradation" }  """, "/biogenesisSteps/0/next")]
    [InlineData("""  { "id": "bio-a", "next": ["bio-b"] }, { "id": "bio-b", "next": ["bio-a"] }  """, "/biogenesisSteps/0/next /biogenesisSteps/1/next")]
    [InlineData("""  { "id": "bio-a", "next": ["bio-gone"] }  """, "")]
    public void The_making_of_vesicles_has_ends_and_no_cycle(string steps, string pointers) => Assert.Equal(pointers, Hits.In("V-B1", $""" "biogenesisSteps": [{steps}] """));
}
