using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A finding that is harmful or null.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Study">Its study.</param>
/// <param name="Subject">What brought it about.</param>
/// <param name="Mode">How a molecule was changed that brought it about; nothing for other subjects, or where it was not changed.</param>
/// <param name="Endpoint">What was measured.</param>
/// <param name="Kind">Why it is no success.</param>
/// <param name="IsOfTreatment">Whether vesicles, a preconditioning or a material brought it about, as against a molecule or a condition.</param>
public sealed record AdverseFinding(Finding Finding, Entity Study, Entity Subject, ModificationMode? Mode, Entity Endpoint, AdverseKind Kind, bool IsOfTreatment);
