namespace BoneExo.Sdk.Tests.Rules;

public class TitleRuleTests
{
    private const string Known = """
        "references": [{ "number": 1, "titlePrinted": "Vesicles enhance bone formation in rabbits with osteoporosis" }],
        "species": [{ "id": "sp-rabbit", "printed": "rabbit", "scientificName": "Oryctolagus cuniculus" }, { "id": "sp-rat" }],
        "processes": [{ "id": "proc-a", "label": "bone formation" }, { "id": "proc-b", "label": "formation" }],
        "conditions": [{ "kind": "disease", "id": "cond-a", "label": "osteoporosis" }],
        "endpoints": [{ "id": "end-a", "measures": { "kind": "process", "ref": "proc-a" } }],
        """;

    [Fact]
    public void What_the_title_names_and_the_study_does_not_is_found() =>
        Assert.Equal("/studies/0/models /studies/0/conditions /studies/0/assays", Hits.In("V-C10", Known + """ "studies": [{ "id": "st-a", "reference": 1 }] """));

    [Fact]
    public void What_the_study_its_models_and_its_findings_name_is_told() => Assert.Equal("", Hits.In("V-C10", Known + """
        "studies": [{ "id": "st-a", "reference": 1, "models": [{ "kind": "inVivo", "species": "sp-rabbit", "condition": "cond-a", "induction": { "kind": "surgical" } }] }],
        "findings": [{ "id": "fi-a" }]
        """));

    [Fact]
    public void A_finding_that_only_the_title_tells_is_not_told() => Assert.Equal("/studies/0/assays", Hits.In("V-C10", Known + """
        "studies": [{ "id": "st-a", "reference": 1, "models": [{ "kind": "inVivo", "species": "sp-rabbit", "condition": "cond-a", "induction": { "kind": "surgical" } }] }],
        "findings": [{ "id": "fi-a", "provenance": { "origin": "referenceTitle" } }]
        """));

    [Fact]
    public void A_longer_name_takes_the_place_of_a_shorter_one() => Assert.Contains(
        "names 'bone formation', which",
        string.Join('\n', Hits.Messages("V-C10", Made.Of(Known + """ "studies": [{ "id": "st-a", "reference": 1 }] """))),
        StringComparison.Ordinal);
}
