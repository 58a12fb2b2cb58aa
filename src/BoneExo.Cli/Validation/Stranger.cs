using BoneExo.Schema.Diagnostics;

namespace BoneExo.Cli.Validation;

/// <summary>A member or literal that its open type lets through without knowing it.</summary>
internal sealed record Stranger(string Pointer, DiagnosticTarget Target, string Rule, string Message);
