using BoneExo.Domain;

namespace BoneExo.Scores;

/// <summary>What a molecular axis says of the node it claims to affect, by the signs of its edges.</summary>
/// <param name="Effect">The product of the signs along every path from the first node.</param>
/// <param name="Unsigned">The places of the edges on those paths whose sign is not stated.</param>
public sealed record AxisSign(AxisEffect Effect, ValueArray<int> Unsigned)
{
    // Twelve nodes that all lead to all later ones have 1024 paths; a chain of a review has one or two.
    private const int MostPaths = 4096;

    /// <summary>The sign from the first node to the claimed target; <see cref="AxisEffect.Unclaimed"/> where no effect is claimed.</summary>
    public static AxisSign Of(MolecularAxis axis) => axis.ClaimedEffect is { } claim ? Of(axis, 0, claim.Target) : new(AxisEffect.Unclaimed, []);

    /// <summary>The sign from one node to another, by their places.</summary>
    public static AxisSign Of(MolecularAxis axis, int from, int to)
    {
        List<List<int>> paths = [];
        Follow(axis, from, to, [], [from], paths);
        if (paths.Count == 0)
            return new(AxisEffect.Unreachable, []);
        int[] unsigned = [.. paths.SelectMany(path => path).Where(edge => axis.Edges[edge].Polarity == EdgePolarity.NotStated).Distinct().Order()];
        if (unsigned.Length > 0)
            return new(AxisEffect.NotComputable, [.. unsigned]);
        int[] signs = [.. paths.Select(path => path.Aggregate(1, (sign, edge) => sign * Sign(axis.Edges[edge].Polarity))).Distinct()];
        // A path that makes no difference leaves the decision to the others.
        int[] effects = signs.Length > 1 ? [.. signs.Where(sign => sign != 0)] : signs;
        return new(effects is [var only] ? only switch { > 0 => AxisEffect.Positive, < 0 => AxisEffect.Negative, _ => AxisEffect.None } : AxisEffect.Contradictory, []);
    }

    private static void Follow(MolecularAxis axis, int at, int to, List<int> path, HashSet<int> seen, List<List<int>> paths)
    {
        if (at == to && path.Count > 0)
        {
            paths.Add([.. path]);
            return;
        }

        for (int i = 0; i < axis.Edges.Count && paths.Count < MostPaths; i++)
        {
            if (axis.Edges[i].From != at || !seen.Add(axis.Edges[i].To))
                continue;
            path.Add(i);
            Follow(axis, axis.Edges[i].To, to, path, seen, paths);
            path.RemoveAt(path.Count - 1);
            seen.Remove(axis.Edges[i].To);
        }
    }

    private static int Sign(EdgePolarity polarity) => polarity switch
    {
        EdgePolarity.Positive => 1,
        EdgePolarity.Negative => -1,
        _ => 0,
    };
}
