using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A condition that a study is about, in a species of animals, with the source that says so.</summary>
/// <param name="Study">The study.</param>
/// <param name="Condition">The condition; nothing where none is named.</param>
/// <param name="ConditionOrigin">Whether the text names it for this study, or only the title of the study's reference; nothing where there is no condition.</param>
/// <param name="Species">The species of the animals; nothing where none is named.</param>
/// <param name="SpeciesOrigin">Whether the text names it for this study, or only the title of the study's reference; nothing where there is no species.</param>
public sealed record ConditionInSpecies(Study Study, Entity? Condition, Origin? ConditionOrigin, Entity? Species, Origin? SpeciesOrigin);
