using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class AxisQueryTests
{
    [Theory]
    [InlineData("negative", "negative", "increased", AxisVerdict.Agrees)]
    [InlineData("negative", "positive", "increased", AxisVerdict.Disagrees)]
    [InlineData("negative", "positive", "decreased", AxisVerdict.Agrees)]
    [InlineData("none", "positive", "unchanged", AxisVerdict.Agrees)]
    [InlineData("notStated", "positive", "increased", AxisVerdict.NotComputable)]
    [InlineData("positive", "positive", "notStated", AxisVerdict.NotComputable)]
    public void Product_of_signs_is_compared_with_the_claim(string first, string second, string claimed, AxisVerdict verdict) =>
        Assert.Equal(verdict, Check(first, second, $$"""{ "target": 2, "direction": "{{claimed}}" }""").Verdict);

    [Fact]
    public void Axis_without_a_claim_or_a_path_is_told_apart()
    {
        Assert.Equal(AxisVerdict.Unclaimed, Check("positive", "positive", null).Verdict);
        Assert.Equal(AxisVerdict.Unreachable, Check("positive", "positive", """{ "target": 3, "direction": "increased" }""").Verdict);
    }

    [Fact]
    public void Edges_are_spelled_with_their_signs()
    {
        AxisCheck check = Check("negative", "notStated", """{ "target": 2, "direction": "increased" }""");

        Assert.Equal(["ABC1 ⊣ ABC2", "ABC2 ? ABC3"], check.Edges);
        Assert.Equal(["ABC2 ? ABC3"], check.Unsigned);
    }

    private static AxisCheck Check(string first, string second, string? claim) => Assert.Single(AxisQueries.Check(new(Made.Of($$"""
        "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "ABC1" }, { "kind": "gene", "id": "mol-b", "symbol": "ABC2" }, { "kind": "gene", "id": "mol-c", "symbol": "ABC3" }, { "kind": "gene", "id": "mol-d", "symbol": "ABC4" }],
        "studies": [{ "id": "st-a" }],
        "molecularAxes": [{
          "id": "ax-a",
          "nodes": [{ "kind": "molecule", "ref": "mol-a" }, { "kind": "molecule", "ref": "mol-b" }, { "kind": "molecule", "ref": "mol-c" }, { "kind": "molecule", "ref": "mol-d" }],
          "edges": [
            { "from": 0, "to": 1, "polarity": "{{first}}", "directness": "direct", "provenance": { "origin": "curator" } },
            { "from": 1, "to": 2, "polarity": "{{second}}", "directness": "direct", "provenance": { "origin": "curator" } }
          ]{{(claim is null ? "" : $""", "claimedEffect": {claim}""")}}
        }]
        """))));
}
