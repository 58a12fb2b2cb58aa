using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Queries;

/// <summary>What a record of a study does not state though reporting standards ask for it.</summary>
/// <param name="Study">The study.</param>
/// <param name="Record">The study itself, or one of its arms, assays or preparations.</param>
/// <param name="Completeness">What is stated, and the JSON Pointers of what is missing, from the record.</param>
public sealed record ReportingGap(Study Study, Entity Record, Completeness Completeness);
