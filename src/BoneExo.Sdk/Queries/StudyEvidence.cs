using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>Where the evidence of a study comes from.</summary>
/// <param name="Study">The study.</param>
/// <param name="Reach">How far it goes.</param>
/// <param name="Settings">The settings of its models, assays and findings that are stated.</param>
/// <param name="HasPatientSamples">Whether samples of patients are a part of it.</param>
public sealed record StudyEvidence(Study Study, EvidenceReach Reach, ValueArray<Setting> Settings, bool HasPatientSamples);
