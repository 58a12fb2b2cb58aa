namespace BoneExo.Codecs;

/// <summary>What an instruction of a simulated pattern does.</summary>
internal enum PatternOperation
{
    Match,
    Fork,
    Take,
    Count,
    Start,
    End,
    Boundary,
    NoBoundary,
    Look,
    LookNot,
}

/// <summary>An instruction of a simulated pattern, the one that follows, and what it needs: another instruction, a set, a count or a look.</summary>
internal readonly record struct PatternInstruction(PatternOperation Operation, int Next, int Operand);

/// <summary>A condition on what precedes a place or, walked backward, on what follows it.</summary>
internal readonly record struct PatternLook(int Start, bool IsBackward);

/// <summary>The repetition of a set, and where its counter's words begin.</summary>
internal readonly record struct PatternCount(int Set, int Least, int Most, int Words);
