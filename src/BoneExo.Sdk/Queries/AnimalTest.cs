using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>An arm that gives human vesicles to animals.</summary>
/// <param name="Study">The study.</param>
/// <param name="Arm">The arm.</param>
/// <param name="Preparation">The vesicles.</param>
/// <param name="Source">The human cells that release them.</param>
/// <param name="Animals">The species of the animals; nothing where it is not stated.</param>
/// <param name="Condition">The condition that the animals model.</param>
public sealed record AnimalTest(Study Study, StudyArm Arm, VesiclePreparation Preparation, CellPopulation Source, Entity? Animals, Entity Condition);
