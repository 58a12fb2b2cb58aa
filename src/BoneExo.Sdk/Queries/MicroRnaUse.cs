using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A microRNA in a study, with one thing on which it acts.</summary>
/// <param name="Study">The study.</param>
/// <param name="MicroRna">The microRNA.</param>
/// <param name="Role">What it does there.</param>
/// <param name="Target">What it acts on; nothing where no axis says it.</param>
/// <param name="Polarity">Whether more of it means more or less of the target; nothing where there is no target.</param>
/// <param name="Effect">What the axis claims to come of it; nothing where it claims nothing.</param>
/// <param name="Direction">Which way that goes when the first node of the axis rises.</param>
/// <param name="Axis">The axis that says so; nothing where there is none.</param>
/// <param name="Origin">Where the edge, or without one the study, comes from.</param>
/// <param name="At">The sentences of that edge, or without one of the study.</param>
public sealed record MicroRnaUse(
    Study Study,
    Molecule.MicroRna MicroRna,
    MicroRnaRole Role,
    Entity? Target,
    EdgePolarity? Polarity,
    Entity? Effect,
    Direction? Direction,
    MolecularAxis? Axis,
    Origin Origin,
    ValueArray<SentenceId> At);
