using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A preconditioned preparation beside the native ones of the same cells.</summary>
/// <param name="Preparation">The preparation.</param>
/// <param name="Source">The cells that release it.</param>
/// <param name="Preconditionings">What was done to the cells.</param>
/// <param name="Natives">The preparations of the same cells to which nothing was done.</param>
/// <param name="Findings">The findings about the preparation.</param>
/// <param name="SharedEndpoints">The endpoints that were also measured for a native preparation, in whatever study.</param>
/// <param name="Comparisons">The findings that compare the two within one study.</param>
public sealed record PreconditioningComparison(
    VesiclePreparation Preparation,
    Entity Source,
    ValueArray<Entity> Preconditionings,
    ValueArray<Entity> Natives,
    ValueArray<Finding> Findings,
    ValueArray<Entity> SharedEndpoints,
    ValueArray<Finding> Comparisons);
