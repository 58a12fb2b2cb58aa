using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Queries;

/// <summary>A molecular axis with the product of its signs.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Edges">Its edges, each as cause, sign (<c>→</c> raises, <c>⊣</c> lowers, <c>—</c> makes no difference, <c>?</c> not stated) and effect.</param>
/// <param name="Computed">What the signs come to.</param>
/// <param name="Claimed">The direction that is claimed; nothing where no effect is.</param>
/// <param name="Verdict">Whether the two agree.</param>
/// <param name="Unsigned">The edges on the way to the target whose sign is not stated, spelled as in <paramref name="Edges"/>.</param>
public sealed record AxisCheck(MolecularAxis Axis, ValueArray<string> Edges, AxisEffect Computed, Direction? Claimed, AxisVerdict Verdict, ValueArray<string> Unsigned);
