using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>Two findings of one cause and endpoint that go different ways in two datasets.</summary>
/// <param name="First">The finding of the first.</param>
/// <param name="Second">The finding of the second.</param>
/// <param name="Subject">The cause, as the first names it.</param>
/// <param name="Endpoint">What was measured, as the first names it.</param>
public sealed record FindingConflict(Finding First, Finding Second, Entity Subject, Entity Endpoint);
