using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Planning;

/// <summary>Translates an ECMA-262 pattern (with the <c>u</c> flag, as JSON Schema wants) to .NET's language.</summary>
internal static class PatternCompiler
{
    // Observed: NonBacktracking refuses what unfolds to 2,000 characters and more; the margin covers what it counts beside them.
    private const long LargestAutomaton = 1900;

    public static PatternResult Compile(string ecma)
    {
        PatternParser parser = new(ecma);
        if (parser.Parse() is not { } pattern)
            return new(null, parser.Fault);
        PatternTraits traits = PatternTraits.Of(pattern);
        if (traits.Fault is not null)
            return new(null, traits.Fault);
        string dotNet = new PatternPrinter(traits.ReferencedGroups).Print(pattern);
        return new(new(ecma, dotNet, !traits.NeedsBacktracking && traits.Size <= LargestAutomaton), null);
    }
}
