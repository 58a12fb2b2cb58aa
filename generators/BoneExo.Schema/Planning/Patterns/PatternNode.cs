using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>A parsed pattern.</summary>
internal abstract record PatternNode;

/// <summary>One of several alternatives.</summary>
internal sealed record Alternation(EquatableArray<PatternNode> Alternatives) : PatternNode;

/// <summary>One thing after the other; nothing at all where it is empty.</summary>
internal sealed record Sequence(EquatableArray<PatternNode> Terms) : PatternNode;

/// <summary>A repetition.</summary>
/// <param name="Max">Missing where there is no upper bound.</param>
internal sealed record Repetition(PatternNode Body, int Min, int? Max, bool IsLazy) : PatternNode;

/// <summary>A group.</summary>
/// <param name="Number">Missing where it captures nothing.</param>
internal sealed record Group(PatternNode Body, int? Number) : PatternNode;

/// <summary>A condition on what follows, or on what precedes.</summary>
internal sealed record Lookaround(PatternNode Body, bool IsBehind, bool IsNegative) : PatternNode;

/// <summary>What a group captured, again.</summary>
/// <param name="Offset">Where in the pattern it stands.</param>
internal sealed record BackReference(int Number, int Offset) : PatternNode;

/// <summary>A condition on the position.</summary>
internal sealed record Anchor(AnchorKind Kind) : PatternNode;

/// <summary>One code point of a class.</summary>
internal sealed record ClassMatch(CharacterClass Class) : PatternNode;

/// <summary>The conditions on a position.</summary>
internal enum AnchorKind
{
    Start,
    End,
    WordBoundary,
    NoWordBoundary,
}
