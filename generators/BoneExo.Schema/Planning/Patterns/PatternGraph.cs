using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>A pattern as a graph of steps, each naming those that may follow; what cannot be one has none.</summary>
/// <param name="Start">Where a match begins, at any place of the text.</param>
/// <param name="Behinds">Where the bodies of conditions on what precedes begin; an inner one stands before its outer one.</param>
internal sealed record PatternGraph(EquatableArray<PatternStep> Steps, int Start, EquatableArray<int> Behinds, ByteTrees Trees)
{
    /// <summary>The step at which everything asked has been found.</summary>
    public const int Matched = 0;
}

/// <summary>What a step does.</summary>
internal enum PatternStepKind
{
    /// <summary>Ends the match.</summary>
    Match,

    /// <summary>Goes two ways.</summary>
    Fork,

    /// <summary>Takes a code point of the tree <see cref="PatternStep.Other"/>.</summary>
    Take,

    /// <summary>Takes any byte.</summary>
    TakeByte,

    /// <summary>Goes on at the start of the text.</summary>
    Start,

    /// <summary>Goes on at the end of the text.</summary>
    End,

    /// <summary>Goes on if a match from the step <see cref="PatternStep.Other"/> follows.</summary>
    Ahead,

    /// <summary>Goes on unless such a match follows.</summary>
    NotAhead,

    /// <summary>Goes on if the body number <see cref="PatternStep.Other"/> precedes.</summary>
    Behind,

    /// <summary>Goes on unless it precedes.</summary>
    NotBehind,
}

/// <summary>A step of a pattern.</summary>
/// <param name="Next">The step that follows.</param>
/// <param name="Other">What else the kind needs.</param>
internal readonly record struct PatternStep(PatternStepKind Kind, int Next, int Other);
