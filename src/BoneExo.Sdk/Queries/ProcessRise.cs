using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A study that found more of a process.</summary>
/// <param name="Process">The process.</param>
/// <param name="Study">The study.</param>
/// <param name="Subjects">What raised it, each once.</param>
/// <param name="Settings">Where it was seen.</param>
/// <param name="Findings">The findings that say so.</param>
/// <param name="IsHedged">Whether every one of them is told with caution.</param>
public sealed record ProcessRise(Entity Process, Study Study, ValueArray<Entity> Subjects, ValueArray<Setting> Settings, ValueArray<Finding> Findings, bool IsHedged);
