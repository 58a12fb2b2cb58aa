using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>The way from a molecule to a work that is cited for it.</summary>
/// <param name="Molecule">The molecule.</param>
/// <param name="Sentence">A sentence that names it.</param>
/// <param name="Use">A citation printed there, or the citation of a study that the sentence tells of; nothing where there is neither.</param>
/// <param name="IsOfStudy">Whether the citation is printed elsewhere and reaches the sentence only through its study.</param>
/// <param name="Printed">The entry that has the printed number; nothing where there is none.</param>
/// <param name="Reading">The curator's judgement; nothing where there is none.</param>
/// <param name="Source">The entry that counts, which is the one that was meant where a curator says so, with its corrections applied.</param>
public sealed record FactTrace(Entity Molecule, SentenceId Sentence, CitationUse? Use, bool IsOfStudy, Reference? Printed, CitationReading? Reading, CorrectedReference? Source);
