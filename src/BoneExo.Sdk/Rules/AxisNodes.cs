using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>What stands at the places of an axis.</summary>
internal static class AxisNodes
{
    /// <summary>The molecule at a place; nothing where there is another thing, or no such place.</summary>
    public static Molecule? Molecule(ReviewDatasetIndex index, MolecularAxis axis, int place) =>
        place >= 0 && place < axis.Nodes.Count && axis.Nodes[place] is AxisNode.Molecule node && index.TryGet(node.Ref, out Domain.Molecule? molecule) ? molecule : null;
}
