using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Queries;

/// <summary>The scores of a study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Completeness">What it states of what is asked for, and what is missing.</param>
/// <param name="EvReporting">The mean EV reporting score of its preparations, from 0 to 1; nothing where none has one.</param>
public sealed record StudyScore(StudyId Study, Completeness Completeness, double? EvReporting);
