using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A marker of a panel, or a category of the guideline MISEV without one.</summary>
/// <param name="Category">The category, from 1 to 5.</param>
/// <param name="Marker">The marker; nothing where the category has none.</param>
/// <param name="Molecule">The marker's molecule; nothing where the category has none.</param>
public sealed record MarkerEntry(int Category, Marker? Marker, Entity? Molecule);
