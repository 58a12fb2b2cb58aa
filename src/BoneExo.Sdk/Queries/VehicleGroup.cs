using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What is given in one delivery vehicle.</summary>
/// <param name="Vehicle">The material; nothing for the vesicles of arms that state none.</param>
/// <param name="Components">What it consists of.</param>
/// <param name="Preparations">The vesicles given in it, each once. The material alone has none.</param>
/// <param name="Studies">The studies.</param>
/// <param name="Arms">The arms.</param>
public sealed record VehicleGroup(Biomaterial? Vehicle, ValueArray<Entity> Components, ValueArray<Entity> Preparations, ValueArray<Study> Studies, ValueArray<StudyArm> Arms);
