using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Json;

/// <summary>What the reader makes of a text: the value and its places, or the faults, or both where a name is merely repeated.</summary>
internal sealed record JsonReading(JsonValue? Value, SpanNode? Spans, EquatableArray<JsonFault> Faults);
