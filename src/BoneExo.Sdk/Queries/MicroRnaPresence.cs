using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A microRNA in a species.</summary>
/// <param name="MicroRna">The microRNA.</param>
/// <param name="Species">The species.</param>
/// <param name="Verdict">Whether it is known there.</param>
/// <param name="Mature">Its mature sequence there, in miRBase.</param>
/// <param name="TakenFrom">The studies whose vesicles bring it from cells of this species.</param>
/// <param name="GivenTo">The studies whose vesicles bring it to animals or cells of this species.</param>
public sealed record MicroRnaPresence(
    Molecule.MicroRna MicroRna,
    Species Species,
    MicroRnaVerdict Verdict,
    Curie? Mature,
    ValueArray<StudyId> TakenFrom,
    ValueArray<StudyId> GivenTo);
