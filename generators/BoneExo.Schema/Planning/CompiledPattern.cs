namespace BoneExo.Schema.Planning;

/// <summary>A pattern in a form that the runtime can match.</summary>
/// <param name="Form">What <paramref name="Engine"/> takes.</param>
internal sealed record CompiledPattern(string Ecma, PatternEngine Engine, string Form)
{
    /// <summary>How many code points a matching text has, where the automaton does not count them.</summary>
    public PatternLength? Length { get; init; }

    /// <summary>Whether the time a match takes grows with the text and no faster.</summary>
    public bool IsLinear => Engine != PatternEngine.Backtracking;
}

/// <summary>The fewest and the most code points of a text.</summary>
internal sealed record PatternLength(int Least, int? Most);

/// <summary>What matches a pattern, by the name of its factory in the runtime.</summary>
internal enum PatternEngine
{
    /// <summary>A deterministic automaton over bytes, made at build time.</summary>
    Automaton,

    /// <summary>All ways at once, because the automaton would be too large.</summary>
    Simulation,

    /// <summary>.NET's regular expressions, with a time limit.</summary>
    Backtracking,
}
