using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Planning;

/// <summary>A compiled pattern, or what is wrong with it.</summary>
internal sealed record PatternResult(CompiledPattern? Pattern, PatternFault? Fault);
