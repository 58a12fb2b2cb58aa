using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>All that is known between two bytes of a text.</summary>
/// <param name="Set">The ways on.</param>
/// <param name="IsStart">Whether the text begins here.</param>
/// <param name="Behinds">For each condition on what precedes, the ways on to where it holds.</param>
internal sealed record Moment(int Set, bool IsStart, EquatableArray<int> Behinds);
