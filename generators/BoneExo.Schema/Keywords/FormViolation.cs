using BoneExo.Schema.Json;

namespace BoneExo.Schema.Keywords;

/// <summary>A value, or a part of it, that has not the form of its keyword.</summary>
/// <param name="Pointer">The part, relative to the keyword's value.</param>
/// <param name="Expected">What must stand there, to follow "must be".</param>
internal sealed record FormViolation(string Pointer, JsonValue Value, string Expected);
