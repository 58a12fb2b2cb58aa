using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A printed citation with what a curator says of it, or an entry of the reference list that is never cited.</summary>
/// <param name="Use">The printed citation; nothing where the entry is never cited.</param>
/// <param name="Number">The printed number, or the entry's.</param>
/// <param name="Reference">The entry that has this number; nothing where there is none.</param>
/// <param name="Reading">The curator's judgement; nothing where there is none.</param>
/// <param name="Meant">The entry that was probably meant; nothing where none is named.</param>
/// <param name="Studies">The studies that it stands for.</param>
/// <param name="Issues">The issues that speak of it.</param>
public sealed record CitationCheck(
    CitationUse? Use,
    int Number,
    Reference? Reference,
    CitationReading? Reading,
    Reference? Meant,
    ValueArray<StudyId> Studies,
    ValueArray<IssueId> Issues);
