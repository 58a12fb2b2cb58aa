using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Queries;

/// <summary>What causal chains come to.</summary>
public static class AxisQueries
{
    /// <summary>Multiplies the signs of every axis and compares the product with the claim, in the order of the dataset.</summary>
    public static ValueArray<AxisCheck> Check(ReviewDatasetIndex index) => [.. index.MolecularAxes.Select(axis => Check(index, axis))];

    private static AxisCheck Check(ReviewDatasetIndex index, MolecularAxis axis)
    {
        AxisSign sign = AxisSign.Of(axis);
        Direction? claimed = axis.ClaimedEffect?.Direction;
        return new(axis, [.. axis.Edges.Select(edge => Spell(index, axis, edge))], sign.Effect, claimed, Judge(sign.Effect, claimed), [.. sign.Unsigned.Select(edge => Spell(index, axis, axis.Edges[edge]))]);
    }

    private static AxisVerdict Judge(AxisEffect effect, Direction? claimed) => (effect, claimed) switch
    {
        (AxisEffect.Unclaimed, _) or (_, null) => AxisVerdict.Unclaimed,
        (AxisEffect.Unreachable, _) => AxisVerdict.Unreachable,
        (AxisEffect.NotComputable, _) or (_, Direction.NotStated) => AxisVerdict.NotComputable,
        (AxisEffect.Positive, Direction.Increased) or (AxisEffect.Negative, Direction.Decreased) or (AxisEffect.None, Direction.Unchanged) => AxisVerdict.Agrees,
        _ => AxisVerdict.Disagrees,
    };

    private static string Spell(ReviewDatasetIndex index, MolecularAxis axis, CausalEdge edge)
    {
        string sign = edge.Polarity switch { EdgePolarity.Positive => "→", EdgePolarity.Negative => "⊣", EdgePolarity.None => "—", _ => "?" };
        return $"{Node(edge.From)} {sign} {Node(edge.To)}";

        string Node(int place) => place < axis.Nodes.Count ? Entities.Of(index, axis.Nodes[place]).Label : "(no such node)";
    }
}
