using BoneExo.Scores;

namespace BoneExo.Sdk.Tests.Rules;

public class ReportingRuleTests
{
    private static readonly string[] Items =
    [
        "particleAnalysis", "electronMicroscopy", "densityGradient", "density", "ultracentrifugationSpecifics", "antibodySpecifics", "lysatePreparation", "enrichedProteins", "nonEnrichedProtein",
    ];

    [Theory]
    [InlineData("FFFFFFFFF", 1.0, 1.0, "")]
    [InlineData("FFFFAAAFF", 1.0, 1.0, "")]
    [InlineData("FNSSSSSSS", 1.0 / 9, 2.0 / 9, "1 of 9 items fulfilled, 2 stated")]
    [InlineData("FFFFASSSN", 4.0 / 8, 5.0 / 8, "4 of 8 items fulfilled, 5 stated")]
    [InlineData("SSSSSSSSS", null, 0.0, "no score, 0 of 9 items stated")]
    [InlineData("SSSSAAASS", null, 0.0, "no score, 0 of 6 items stated")]
    public void Score_and_coverage_are_two_figures(string states, double? score, double coverage, string message)
    {
        ReviewDataset dataset = Made.Of(Checklist(states));
        ReportingScore reported = EvReporting.Of(dataset.VesiclePreparations[0]);

        Assert.Equal((score, coverage), (reported.Score, reported.Coverage));
        Assert.Equal(message.Length == 0 ? [] : [message], Hits.Messages("V-E4", dataset));
    }

    [Fact]
    public void What_has_no_checklist_has_no_score() =>
        Assert.Equal(["no score, 0 of 9 items stated"], Hits.Messages("V-E4", Made.Of(""" "vesiclePreparations": [{ "id": "ves-a" }] """)));

    [Theory]
    [InlineData("FFFFAAAFF", "")]
    [InlineData("AFFFFFFFF", "/vesiclePreparations/0/characterization/checklist/0/state")]
    [InlineData("FFNFFFFFF", "/vesiclePreparations/0/characterization/checklist")]
    public void Items_agree_with_each_other(string states, string pointers) => Assert.Equal(pointers, Hits.In("V-E5", Checklist(states)));

    [Theory]
    [InlineData("CD9:detected TSG101:detected ALB:absent CANX:absent", "")]
    [InlineData("CD9:absent TSG101:detected ALB:absent CANX:absent", "category 1")]
    [InlineData("CD9:detected CD81:detected ALB:absent CANX:absent", "category 2")]
    [InlineData("CD9:detected TSG101:detected ALB:notTested CANX:absent", "category 3")]
    [InlineData("CD9:detected TSG101:detected ALB:absent", "category 4")]
    public void Markers_of_each_category_are_tested(string markers, string missing)
    {
        string[][] results = [.. markers.Split(' ').Select(marker => marker.Split(':'))];
        ReviewDataset dataset = Made.Of($$"""
            "molecules": [{{string.Join(", ", results.Select(result => $$"""{ "kind": "gene", "id": "mol-{{result[0].ToLowerInvariant()}}", "symbol": "{{result[0]}}" }"""))}}],
            "vesiclePreparations": [{ "id": "ves-a", "characterization": {
              "markers": [{{string.Join(", ", results.Select(result => $$"""{ "molecule": "mol-{{result[0].ToLowerInvariant()}}", "result": "{{result[1]}}" }"""))}}]
            } }]
            """);

        Assert.Equal(missing.Length == 0 ? 0 : 1, Hits.Of("V-E5", dataset).Count());
        Assert.All(Hits.Messages("V-E5", dataset), message => Assert.Contains(missing, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""  "sourceAmount": { "value": 50, "unit": "mL" }, "quantification": [{ "method": "BCA", "basis": "protein" }, { "method": "NTA", "basis": "particles" }]  """, "")]
    [InlineData("""  "sourceAmount": { "value": 50, "unit": "mL" }, "quantification": [{ "method": "BCA", "basis": "protein" }]  """, "/quantification")]
    [InlineData("""  "quantification": [{ "method": "BCA", "basis": "protein" }, { "method": "NTA", "basis": "particles" }]  """, "")]
    [InlineData("""  "singleParticle": [{ "technique": "electronMicroscopy" }, { "technique": "nanoparticleTracking" }]  """, "")]
    [InlineData("""  "singleParticle": [{ "technique": "electronMicroscopy" }, { "technique": "atomicForceMicroscopy" }]  """, "/singleParticle")]
    public void Amounts_and_methods_come_in_two_kinds(string members, string pointer)
    {
        string[] hits = [.. Hits.Of("V-E5", Made.Of($$""" "vesiclePreparations": [{ "id": "ves-a", "characterization": { {{members}} } }] """))];
        bool lacksSource = members.Contains("quantification", StringComparison.Ordinal) && !members.Contains("sourceAmount", StringComparison.Ordinal);

        Assert.Equal(lacksSource ? "/vesiclePreparations/0/characterization" : pointer.Length == 0 ? "" : "/vesiclePreparations/0/characterization" + pointer, string.Join(' ', hits));
    }

    private static string Checklist(string states) => $$"""
        "vesiclePreparations": [{ "id": "ves-a", "characterization": {
          "checklist": [{{string.Join(", ", states.Select((state, place) => $$"""{ "item": "{{Items[place]}}", "state": "{{State(state)}}" }"""))}}]
        } }]
        """;

    private static string State(char state) => state switch { 'F' => "fulfilled", 'N' => "notFulfilled", 'A' => "notApplicable", _ => "notStated" };
}
