using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

public class RecordsReportTests
{
    private static readonly ReviewDataset Known = Made.Of("""
        "species": [{ "id": "sp-rat" }, { "id": "sp-unused" }],
        "conditions": [{ "kind": "disease", "id": "cond-a" }],
        "studies": [{ "id": "st-a", "label": "Known", "conclusion": "It cures." }]
        """);

    [Theory]
    [InlineData("sp-rat", "")]
    [InlineData("sp-none", "Info /studies/0/models/0/species")]
    public void References_are_looked_up_in_what_is_known(string species, string found) =>
        Assert.Equal(found, Findings("V-K2", $$""" "studies": [{ "id": "st-own", "models": [{ "kind": "inVivo", "species": "{{species}}", "condition": "cond-a", "induction": { "kind": "surgical" } }] }] """));

    [Fact]
    public void A_reference_to_a_record_of_another_collection_stays_an_error() => Assert.Equal("Error /issues/0/record", Findings("V-K2", """
        "issues": [{ "id": "is-1", "severity": "error", "category": "citation", "printed": "p", "curated": "c", "basis": "curator",
          "record": { "collection": "studies", "key": "sp-rat" }, "provenance": { "origin": "curator" } }]
        """));

    [Theory]
    [InlineData("V-F3")]
    [InlineData("V-K3")]
    public void What_is_known_is_not_checked(string rule) => Assert.Equal("", Findings(rule, """ "studies": [{ "id": "st-own" }] """));

    [Fact]
    public void A_record_stands_in_for_the_known_one_of_its_key()
    {
        ReviewDataset own = Made.Of(""" "studies": [{ "id": "st-a", "label": "Own" }] """);

        RecordsReport report = Dataset.CheckRecords(own, Known);

        Assert.Equal("Own", Assert.Single(report.Dataset.Studies).Label);
        Assert.DoesNotContain(report.Findings, reported => reported.Finding.RuleId == "V-K1");
    }

    [Fact]
    public void Only_checks_of_the_records_are_counted()
    {
        RecordsReport report = Dataset.CheckRecords(Made.Of(""" "studies": [{ "id": "st-own", "conclusion": "It helped." }] """), Known);

        Assert.Equal((1, 1), (Checks("V-K1"), Checks("V-F3")));
        Assert.True(report.Passes);
        int Checks(string rule) => report.Checks.Single(check => check.RuleId == rule).Checks;
    }

    [Fact]
    public void Recommended_members_that_are_missing_are_named() =>
        Assert.Equal("Info /isolationMethods/0/steps", Findings("R-BS-1", """ "isolationMethods": [{ "id": "iso-own" }] """));

    private static string Findings(string rule, string records) => string.Join(' ', Dataset.CheckRecords(Made.Of(records), Known).Findings
        .Where(reported => reported.Finding.RuleId == rule)
        .Select(reported => $"{reported.Finding.Severity} {reported.LayerPointer}"));
}
