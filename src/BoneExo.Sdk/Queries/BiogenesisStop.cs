using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A stop on the walk through the making of vesicles.</summary>
/// <param name="Step">The step.</param>
/// <param name="Depth">How many steps come before it on the shortest way from a beginning.</param>
/// <param name="Machinery">The molecules and complexes that act in it.</param>
/// <param name="Exits">The ends that can be reached from here, this step included: <see cref="StepExit.Release"/>, <see cref="StepExit.Degradation"/>.</param>
public sealed record BiogenesisStop(BiogenesisStep Step, int Depth, ValueArray<Entity> Machinery, ValueArray<StepExit> Exits);
