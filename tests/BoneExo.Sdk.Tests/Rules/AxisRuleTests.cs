using BoneExo.Scores;

namespace BoneExo.Sdk.Tests.Rules;

public class AxisRuleTests
{
    private const string Molecules = """
        "molecules": [
          { "kind": "lncRna", "id": "mol-l", "symbol": "L" }, { "kind": "microRna", "id": "mol-m", "name": "miR-1", "arm": "notStated" },
          { "kind": "gene", "id": "mol-g", "symbol": "G" }, { "kind": "chemical", "id": "mol-c", "label": "C" }
        ],
        """;

    [Theory]
    [InlineData("0-1 1-2", "2 increased", "")]
    [InlineData("0-1 1+2", "2 increased", "/molecularAxes/0/claimedEffect/direction")]
    [InlineData("0-1 1+2", "2 decreased", "")]
    [InlineData("0-1 1o2", "2 unchanged", "")]
    [InlineData("0+1 1+2 0-2", "2 increased", "/molecularAxes/0/claimedEffect/direction")]
    [InlineData("0+1 1?2", "2 increased", "")]
    [InlineData("0+1", "2 increased", "")]
    [InlineData("0-1", null, "")]
    [InlineData("0-1", "1 notStated", "")]
    public void Signs_multiply_to_the_claimed_effect(string edges, string? claim, string pointers) => Assert.Equal(pointers, Hits.In("V-A1", Axis("lmg", edges, claim)));

    [Theory]
    [InlineData("0+1 1?2", "2 increased", "/molecularAxes/0/edges/1/polarity")]
    [InlineData("0+1 1?2", "1 increased", "")]
    [InlineData("0+1 1?2", null, "")]
    public void A_sign_that_is_not_stated_is_worth_knowing(string edges, string? claim, string pointers) => Assert.Equal(pointers, Hits.In("V-A2", Axis("lmg", edges, claim)));

    [Theory]
    [InlineData("mg", "0-1 direct", "")]
    [InlineData("mg", "0+1 direct", "/molecularAxes/0/edges/0/polarity")]
    [InlineData("mg", "0+1 indirect", "")]
    [InlineData("mc", "0-1 direct", "/molecularAxes/0/edges/0/to")]
    [InlineData("ml", "0-1 direct", "")]
    [InlineData("gm", "0+1 direct", "")]
    public void A_microRNA_represses_transcripts(string nodes, string edges, string pointers) => Assert.Equal(pointers, Hits.In("V-A3", Molecules + Axis(nodes, edges, null)));

    [Theory]
    [InlineData("0-1 1-2", "2 increased", "")]
    [InlineData("0-1 1-3", null, "/molecularAxes/0/edges/1/to")]
    [InlineData("0-1 1-2", "7 increased", "/molecularAxes/0/claimedEffect/target")]
    [InlineData("0-1 1-2 2-0", null, "/molecularAxes/0/edges")]
    [InlineData("0-1", null, "/molecularAxes/0/nodes/2")]
    [InlineData("0-1 2-1", "2 increased", "/molecularAxes/0/claimedEffect/target")]
    [InlineData("0-1 1-2", "0 increased", "/molecularAxes/0/claimedEffect/target")]
    public void An_axis_is_a_graph_that_leads_to_its_target(string edges, string? claim, string pointers) => Assert.Equal(pointers, Hits.In("V-A4", Axis("lmg", edges, claim)));

    [Theory]
    [InlineData("lmg", "0-1 1-2", "")]
    [InlineData("lmg", "0-1 1+2", "/molecularAxes/0/edges/1/polarity")]
    [InlineData("lmg", "0+1 1-2", "")]
    [InlineData("lmg", "0+1 1-2 sponging", "/molecularAxes/0/edges/1/polarity")]
    [InlineData("lgm", "0-1 1-2 sponging", "/molecularAxes/0/edges/0/to")]
    [InlineData("gmc", "0-1 1+2", "")]
    public void A_sponge_raises_what_its_microRNA_lowers(string nodes, string edges, string pointers) => Assert.Equal(pointers, Hits.In("V-A5", Molecules + Axis(nodes, edges, null)));

    [Theory]
    [InlineData("0-1 1-2", "2 increased", AxisEffect.Positive)]
    [InlineData("0-1 1+2", "2 increased", AxisEffect.Negative)]
    [InlineData("0-1 1o2", "2 increased", AxisEffect.None)]
    [InlineData("0+1 1+2 0o2", "2 increased", AxisEffect.Positive)]
    [InlineData("0+1 1+2 0-2", "2 increased", AxisEffect.Contradictory)]
    [InlineData("0+1 1?2", "2 increased", AxisEffect.NotComputable)]
    [InlineData("1+2 2+1", "2 increased", AxisEffect.Unreachable)]
    [InlineData("0+1 1+0 1+2", "2 increased", AxisEffect.Positive)]
    [InlineData("0+1", null, AxisEffect.Unclaimed)]
    public void Effect_is_the_product_of_signs(string edges, string? claim, AxisEffect effect) =>
        Assert.Equal(effect, AxisSign.Of(Made.Of(Axis("lmg", edges, claim)).MolecularAxes[0]).Effect);

    /// <param name="nodes">One letter per molecule.</param>
    /// <param name="edges">Places with a sign between (o none, ? not stated), then words for the first edge.</param>
    /// <param name="claim">The target's place and direction.</param>
    private static string Axis(string nodes, string edges, string? claim)
    {
        string[] parts = edges.Split(' ');
        string directness = parts.FirstOrDefault(part => part is "direct" or "indirect") ?? "notStated";
        string mechanism = parts.Contains("sponging") ? """, "mechanism": "sponging" """ : "";
        IEnumerable<string> written = parts.Where(part => char.IsAsciiDigit(part[0])).Select((part, place) => $$"""
            { "from": {{part[0]}}, "to": {{part[2]}}, "polarity": "{{Polarity(part[1])}}", "directness": "{{directness}}", "provenance": { "origin": "curator" }{{(place == 0 ? mechanism : "")}} }
            """);
        string effect = claim is null ? "" : $$""", "claimedEffect": { "target": {{claim.Split(' ')[0]}}, "direction": "{{claim.Split(' ')[1]}}" } """;
        return $$"""
            "molecularAxes": [{
              "id": "ax-a", "nodes": [{{string.Join(", ", nodes.Select(node => $$"""{ "kind": "molecule", "ref": "mol-{{node}}" }"""))}}], "edges": [{{string.Join(", ", written)}}]{{effect}}
            }]
            """;
    }

    private static string Polarity(char sign) => sign switch { '+' => "positive", '-' => "negative", 'o' => "none", _ => "notStated" };
}
