namespace BoneExo.Sdk.Tests.Rules;

public class MeasureRuleTests
{
    private const string Article = """
        "review": { "title": "T", "authors": [{ "printed": "Doe J", "family": "Doe" }], "journal": "J", "year": 2022, "volume": "1", "pages": { "printed": "1" }, "articleType": "review", "licence": "CC-BY-4.0" },
        """;

    [Theory]
    [InlineData("5", "%", "")]
    [InlineData("0", "%", "")]
    [InlineData("100.5", "%", "/preconditionings/0/oxygen/value")]
    [InlineData("-1", "%", "/preconditionings/0/oxygen/value")]
    public void A_share_is_no_more_than_all(string value, string unit, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-Q2", $$""" "preconditionings": [{ "kind": "hypoxia", "id": "pre-a", "oxygen": { "value": {{value}}, "unit": "{{unit}}" } }] """));

    [Theory]
    [InlineData("\"age\": { \"value\": -3, \"unit\": \"mo\" }", "/studies/0/models/0/age/value")]
    [InlineData("\"age\": { \"value\": 3, \"unit\": \"mo\" }", "")]
    public void An_amount_is_not_negative(string member, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-Q2", $$""" "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "condition": "cond-a", "induction": { "kind": "surgical" }, {{member}} }] }] """));

    [Fact]
    public void A_difference_may_be_negative_and_more_than_all() =>
        Assert.Equal("", Hits.In("V-Q2", """ "findings": [{ "id": "fi-a", "magnitude": { "value": 250, "unit": "%" } }, { "id": "fi-b", "magnitude": { "value": -2, "unit": "nm" } }] """));

    [Theory]
    [InlineData(2022, "")]
    [InlineData(2023, "/references/0/year")]
    public void A_reference_is_no_younger_than_the_review(int year, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-Q2", Article + $$""" "references": [{ "number": 1, "year": {{year}} }] """));
}
