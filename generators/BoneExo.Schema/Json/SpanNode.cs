using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Json;

/// <summary>Where a value stands; a tree parallel to the values', so that values need not carry places.</summary>
/// <param name="Key">The member's name with its quotes; missing for the root and for array items.</param>
/// <param name="Children">The spans of the members or items, in the same order as the value's.</param>
internal sealed record SpanNode(TextRange? Key, TextRange Value, EquatableArray<SpanNode> Children);
