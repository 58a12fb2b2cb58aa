namespace BoneExo.Sdk.Tests.Rules;

public class VesicleRuleTests
{
    [Theory]
    [InlineData("exosome", "\"biogenesisEvidence\": \"markers\"", "")]
    [InlineData("exosome", "\"biogenesisEvidence\": \"none\"", "/vesiclePreparations/0/vesicleClass")]
    [InlineData("exosome", "\"label\": \"Nothing stated\"", "/vesiclePreparations/0/vesicleClass")]
    [InlineData("smallEV", "\"biogenesisEvidence\": \"none\"", "")]
    public void An_exosome_is_shown_to_be_one(string vesicleClass, string member, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-E1", $$""" "vesiclePreparations": [{ "id": "ves-a", "vesicleClass": "{{vesicleClass}}", {{member}} }] """));

    [Theory]
    [InlineData("assumed", "")]
    [InlineData("exosomeDemonstrated", "/vesiclePreparations/0/vesicleClass")]
    public void An_exosome_may_be_assumed_to_be_one(string identity, string pointers) => Assert.Equal(pointers, Hits.In("V-E1", $$"""
        "vesiclePreparations": [{ "id": "ves-a", "vesicleClass": "exosome" }], "studies": [{ "id": "st-a", "identity": "{{identity}}" }],
        "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "post" } }]
        """));

    [Theory]
    [InlineData("exosome", "\"isolation\": \"iso-a\"", "/vesiclePreparations/0/vesicleClass")]
    [InlineData("evMimetic", "\"preconditioning\": [\"pre-a\"]", "/vesiclePreparations/0/vesicleClass")]
    [InlineData("artificialCellDerivedVesicle", "\"isolation\": \"iso-a\"", "")]
    [InlineData("exosome", "\"isolation\": \"iso-b\"", "")]
    public void What_is_pressed_out_of_cells_is_artificial(string vesicleClass, string member, string pointers) => Assert.Equal(pointers, Hits.In("V-E2", $$"""
        "isolationMethods": [{ "id": "iso-a", "family": "extrusion" }, { "id": "iso-b", "family": "ultracentrifugation" }],
        "preconditionings": [{ "kind": "mechanical", "id": "pre-a", "technique": "extrusion" }],
        "vesiclePreparations": [{ "id": "ves-a", "vesicleClass": "{{vesicleClass}}", {{member}} }]
        """));

    [Theory]
    [InlineData("CD63", 1, true, "/markers/0/claimedSpecific")]
    [InlineData("CD63", 1, false, "")]
    [InlineData("CD63", 2, false, "/markers/0/misevCategory")]
    [InlineData("Alix", 2, true, "")]
    [InlineData("Unheard-of", 1, true, "/markers/0/claimedSpecific")]
    [InlineData("Unheard-of", 5, true, "")]
    [InlineData("calnexin", 3, false, "/markers/0/misevCategory")]
    public void A_membrane_marker_is_not_specific(string symbol, int category, bool isSpecific, string pointers) => Assert.Equal(pointers, Hits.In("V-E3", $$"""
        "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "{{symbol}}" }],
        "markers": [{ "id": "mark-a", "molecule": "mol-a", "misevCategory": {{category}}, "claimedSpecific": {{(isSpecific ? "true" : "false")}} }]
        """));
}
