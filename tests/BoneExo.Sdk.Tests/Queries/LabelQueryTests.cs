using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class LabelQueryTests
{
    private static readonly ReviewDatasetIndex Index = new(Made.Of("""
        "cellPopulations": [
          { "id": "cell-a", "label": "bone marrow stem cells", "variants": [{ "printed": "BMSCs", "at": ["s1-p1-1"] }] },
          { "id": "cell-b", "label": "B cells" },
          { "id": "cell-t", "label": "T cells", "lineage": "cellLine", "cellLineName": "Jurkat" }
        ],
        "molecules": [
          { "kind": "microRna", "id": "mol-mir", "name": "miR-26a-5p", "arm": "fiveP" },
          { "kind": "gene", "id": "mol-il", "symbol": "IL1B", "variants": [{ "printed": "IL-1 β", "at": ["s1-p1-1"] }] },
          { "kind": "chemical", "id": "mol-tcp", "label": "β-tricalcium phosphate" },
          { "kind": "chemical", "id": "mol-ha", "label": "hyaluronic acid" }
        ],
        "biomaterials": [{ "id": "mat-tcp", "label": "scaffold", "abbreviation": "β -TCP" }, { "id": "mat-other", "label": "beta TCP" }],
        "conditions": [{ "kind": "disease", "id": "cond-oa", "label": "osteoarthritis", "variants": [{ "printed": "OA", "at": ["s1-p1-1"] }] }],
        "vesiclePreparations": [{ "id": "ves-a", "label": "exosomes of bone marrow stem cells", "termAsPrinted": "BMSCs-derived exosomes" }]
        """));

    [Theory]
    [InlineData("miR-26a-5p", LabelMatch.Exact, "mol-mir")]
    [InlineData("mol-mir", LabelMatch.Exact, "mol-mir")]
    [InlineData("hsa-miR-26a-5p", LabelMatch.Spelling, "mol-mir")]
    [InlineData("microRNA 26A 5p", LabelMatch.Spelling, "mol-mir")]
    [InlineData("IL-1β", LabelMatch.Spelling, "mol-il")]
    [InlineData("il-1 beta", LabelMatch.Spelling, "mol-il")]
    [InlineData("Beta-Tricalcium-Phosphate", LabelMatch.Spelling, "mol-tcp")]
    [InlineData("BMSC", LabelMatch.Words, "cell-a")]
    [InlineData("stem cell of the bone marrow", LabelMatch.Words, "cell-a")]
    [InlineData("B cell", LabelMatch.Words, "cell-b")]
    [InlineData("JURKAT", LabelMatch.Exact, "cell-t")]
    [InlineData("BMSC-Exos", LabelMatch.Words, "ves-a")]
    [InlineData("HA", LabelMatch.Initials, "mol-ha")]
    [InlineData("OA", LabelMatch.Exact, "cond-oa")]
    public void Label_leads_to_its_record(string label, LabelMatch match, string key)
    {
        LabelResolution resolution = LabelQueries.Resolve(Index, label);

        Assert.Equal((LabelOutcome.Resolved, match, key), (resolution.Outcome, resolution.Match, resolution.Candidates.Single().Entity.Key));
    }

    [Theory]
    [InlineData("cell")]
    [InlineData("miR-26")]
    [InlineData("h-a")]
    [InlineData("")]
    [InlineData("- -")]
    public void Label_of_nothing_is_unknown_and_not_guessed(string label) =>
        Assert.Equal((LabelOutcome.Unknown, 0), (LabelQueries.Resolve(Index, label).Outcome, LabelQueries.Resolve(Index, label).Candidates.Count));

    [Fact]
    public void Records_that_agree_equally_are_all_named()
    {
        LabelResolution resolution = LabelQueries.Resolve(Index, "β-TCP");

        Assert.Equal(LabelOutcome.Ambiguous, resolution.Outcome);
        Assert.Equal(["mat-tcp", "mat-other"], resolution.Candidates.Select(candidate => candidate.Entity.Key));
    }

    [Fact]
    public void Collection_narrows_what_is_looked_for() =>
        Assert.Equal(LabelOutcome.Unknown, LabelQueries.Resolve(Index, "BMSC", "molecules").Outcome);
}
