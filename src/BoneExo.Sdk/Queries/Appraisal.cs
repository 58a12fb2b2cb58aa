using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>An advantage or a drawback of something.</summary>
/// <param name="Subject">What has it.</param>
/// <param name="Side">Which of the two it is.</param>
/// <param name="Text">What it is, in the curator's words.</param>
/// <param name="ComparedWith">What the subject is compared with; nothing where it is compared with nothing.</param>
/// <param name="References">The references that are cited for it.</param>
/// <param name="At">The sentences that say it.</param>
/// <param name="Record">The key of the record that says it.</param>
public sealed record Appraisal(
    Entity Subject,
    AppraisalSide Side,
    string Text,
    Entity? ComparedWith,
    ValueArray<ReferenceNumber> References,
    ValueArray<SentenceId> At,
    string Record);
