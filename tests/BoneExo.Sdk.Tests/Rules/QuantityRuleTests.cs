namespace BoneExo.Sdk.Tests.Rules;

public class QuantityRuleTests
{
    [Theory]
    [InlineData("5", "%")]
    [InlineData("0.21", "1")]
    [InlineData("50", "[ppth]")]
    public void A_quantity_in_a_unit_that_fits_is_fine(string value, string unit) => Assert.Empty(Hits.Of("V-Q1", Oxygen(value, unit)));

    [Theory]
    [InlineData("µm", "'µm' is no UCUM unit; write prefix and symbol as in 'nm', 'mT' or '[g]'")]
    [InlineData("percent", "'percent' is no UCUM unit; write prefix and symbol as in 'nm', 'mT' or '[g]'")]
    [InlineData("mm[Hg]", "'mm[Hg]' does not measure oxygen; use a unit that converts to '%'")]
    public void A_unit_that_does_not_fit_is_found(string unit, string message)
    {
        Assert.Equal(["/preconditionings/0/oxygen/unit"], Hits.Of("V-Q1", Oxygen("5", unit)));
        Assert.Equal([message], Hits.Messages("V-Q1", Oxygen("5", unit)));
    }

    [Theory]
    [InlineData("""{ "low": 30, "high": 150, "unit": "nm" }""")]
    [InlineData("""{ "low": 0.30000000000000004, "high": 0.30000000000000004, "unit": "um" }""")]
    [InlineData("""{ "high": 150, "unit": "nm" }""")]
    [InlineData("""{ "low": -1, "unit": "nm" }""")]
    public void A_range_from_low_to_high_is_fine(string range) => Assert.Empty(Hits.Of("V-Q1", Sizes(range)));

    [Theory]
    [InlineData("""{ "low": 150, "high": 30, "unit": "nm" }""", "/low", "lower bound 150 is above upper bound 30; exchange them")]
    [InlineData("""{ "low": 0.30000000000000005, "high": 0.30000000000000004, "unit": "nm" }""", "/low", "lower bound 0.30000000000000005 is above upper bound 0.30000000000000004; exchange them")]
    [InlineData("""{ "unit": "nm" }""", "", "the range has no bound; state the lower or the upper one")]
    [InlineData("""{ "low": 1, "unit": "nanometre" }""", "/unit", "'nanometre' is no UCUM unit; write prefix and symbol as in 'nm', 'mT' or '[g]'")]
    public void A_range_that_is_none_is_found(string range, string place, string message)
    {
        Assert.Equal(["/vesiclePreparations/0/characterization/sizes/0" + place], Hits.Of("V-Q1", Sizes(range)));
        Assert.Equal([message], Hits.Messages("V-Q1", Sizes(range)));
    }

    private static ReviewDataset Oxygen(string value, string unit) => Sample.Dataset with
    {
        Preconditionings =
        [
            SchemaJson.Parse<Preconditioning>($$"""
                { "id": "pre-a", "kind": "hypoxia", "label": "Hypoxia", "oxygen": { "value": {{value}}, "unit": "{{unit}}" }, "provenance": { "origin": "curator" } }
                """),
        ],
    };

    private static ReviewDataset Sizes(string range) => Sample.Dataset with
    {
        VesiclePreparations =
        [
            SchemaJson.Parse<VesiclePreparation>($$"""
                { "id": "ves-a", "label": "Vesicles", "vesicleClass": "exosome", "termAsPrinted": "exosomes", "source": "cell-a",
                  "characterization": { "sizes": [{{range}}] }, "provenance": { "origin": "curator" } }
                """),
        ],
    };
}
