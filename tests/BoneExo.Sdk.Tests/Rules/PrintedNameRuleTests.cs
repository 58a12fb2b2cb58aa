namespace BoneExo.Sdk.Tests.Rules;

public class PrintedNameRuleTests
{
    [Theory]
    [InlineData("TNF- alpha", "/cellPopulations/0/variants/0/printed")]
    [InlineData("TGF-1 β", "/cellPopulations/0/variants/0/printed")]
    [InlineData("β -gal", "/cellPopulations/0/variants/0/printed")]
    [InlineData("gel/ fibre", "/cellPopulations/0/variants/0/printed")]
    [InlineData("TGF-1β", "")]
    [InlineData("bone marrow - derived", "")]
    [InlineData("10 μm pores", "")]
    public void A_blank_inside_a_name_is_found(string printed, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-T4", $$""" "cellPopulations": [{ "id": "cell-a", "variants": [{ "printed": "{{printed}}", "at": ["s1-p1-1"] }] }] """));

    [Fact]
    public void Abbreviations_and_terms_are_names_too() => Assert.Equal("/biomaterials/0/abbreviation /vesiclePreparations/0/termAsPrinted", Hits.In("V-T4", """
        "biomaterials": [{ "id": "mat-a", "abbreviation": "β -gal" }], "vesiclePreparations": [{ "id": "ves-a", "termAsPrinted": "cell- EXOs" }]
        """));

    [Theory]
    [InlineData("MSCs", "MSCS", "/cellPopulations/0/variants/0/printed")]
    [InlineData("MSCs", "MSCs-EV", "")]
    [InlineData("Stem cells", "stem cells", "")]
    [InlineData("Cells", "cells", "")]
    public void A_short_form_has_one_spelling(string one, string other, string pointers) => Assert.Equal(pointers, Hits.In("V-T5", $$"""
        "cellPopulations": [{ "id": "cell-a", "variants": [{ "printed": "{{one}}", "at": ["s1-p1-1"] }, { "printed": "{{other}}", "at": ["s1-p1-2"] }] }]
        """));

    [Theory]
    [InlineData("Prospects and Prospects", "/sections/0/headingPrinted")]
    [InlineData("The the Bone", "/sections/0/headingPrinted")]
    [InlineData("Bone Repair after Bone Defect", "")]
    public void A_heading_does_not_repeat_itself(string heading, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-L2", $$""" "sections": [{ "id": "s1", "code": "S1", "headingPrinted": "{{heading}}", "order": 1, "lineStart": 1, "lineEnd": 2 }] """));
}
