namespace BoneExo.Sdk.Tests.Rules;

public class LinkRuleTests
{
    [Theory]
    [InlineData("""  "species": [{ "id": "sp-rat" }], "cellPopulations": [{ "id": "cell-a", "species": "sp-rat" }]  """, "/cellPopulations/0")]
    [InlineData("""  "cellPopulations": [{ "id": "cell-a" }], "vesiclePreparations": [{ "id": "ves-a" }], "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "pre" } }]  """, "")]
    [InlineData("""  "biomaterials": [{ "id": "mat-a", "partOf": "mat-a" }]  """, "/biomaterials/0")]
    [InlineData("""  "biomaterials": [{ "id": "mat-a", "partOf": "mat-b" }, { "id": "mat-b", "partOf": "mat-a" }]  """, "")]
    [InlineData("""  "isolationMethods": [{ "id": "iso-a" }], "markers": [{ "id": "mark-a", "molecule": "mol-a" }], "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "CD9" }]  """, "")]
    public void Vocabulary_that_nothing_uses_is_found(string collections, string pointers) => Assert.Equal(pointers, Hits.In("V-K3", collections));

    [Theory]
    [InlineData("""  "studies": [{ "id": "st-a", "arms": ["arm-a"], "assays": ["as-a"] }], "studyArms": [{ "id": "arm-a" }], "assays": [{ "id": "as-a" }]  """, "")]
    [InlineData("""  "studies": [{ "id": "st-a", "arms": ["arm-a"] }, { "id": "st-b" }], "studyArms": [{ "id": "arm-a", "study": "st-b" }]  """, "/studies/0/arms/0 /studyArms/0/study")]
    [InlineData("""  "studies": [{ "id": "st-a" }], "assays": [{ "id": "as-a" }]  """, "/assays/0/study")]
    [InlineData("""  "studies": [{ "id": "st-a", "arms": ["arm-gone"] }]  """, "")]
    [InlineData("""  "findings": [{ "id": "fi-a", "evidence": ["ev-a"] }, { "id": "fi-b" }], "evidenceLines": [{ "id": "ev-a", "supports": { "kind": "finding", "ref": "fi-b" } }]  """, "/findings/0/evidence/0 /evidenceLines/0/supports")]
    [InlineData("""  "studies": [{ "id": "st-a", "citation": "use-a" }, { "id": "st-b" }], "citationUses": [{ "id": "use-a", "sentence": "s1-p1-1", "printedNumber": 1, "scope": "single", "covers": ["st-b"] }]  """, "/studies/0/citation")]
    public void Records_that_name_each_other_on_one_side_only_are_found(string collections, string pointers) => Assert.Equal(pointers, Hits.In("V-K4", collections));

    [Fact]
    public void The_cure_names_both_records() =>
        Assert.Equal(["'st-a' does not list 'as-a' among its assays; add it there or correct the member"], Hits.Messages("V-K4", Made.Of("""  "studies": [{ "id": "st-a" }], "assays": [{ "id": "as-a" }]  """)));
}
