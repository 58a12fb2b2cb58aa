namespace BoneExo.Queries;

/// <summary>A record that a label may stand for.</summary>
/// <param name="Entity">The record.</param>
/// <param name="Name">The name of it that agrees.</param>
public sealed record LabelCandidate(Entity Entity, string Name);
