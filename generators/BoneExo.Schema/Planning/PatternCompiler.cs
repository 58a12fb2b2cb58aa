using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Planning;

/// <summary>Compiles an ECMA-262 pattern as JSON Schema wants it: over code points, anywhere in the text.</summary>
internal static class PatternCompiler
{
    /// <summary>The longest automaton that is spelt out; what is longer counts, as a rule.</summary>
    private const int LongestAutomaton = 10_000;

    public static PatternResult Compile(string ecma)
    {
        PatternParser parser = new(ecma, isLegacyAccepted: true);
        if (parser.Parse() is not { } pattern)
            return new(null, parser.Fault);
        if (Automaton(pattern) is { } states)
            return new(new(ecma, PatternEngine.Automaton, states), null);
        if (CountedText(pattern) is { } counted && Automaton(counted.Uncounted) is { } repeated)
            return new(new(ecma, PatternEngine.Automaton, repeated) { Length = counted.Length }, null);
        if (SimulationPrinter.Print(pattern) is { } nodes)
            return new(new(ecma, PatternEngine.Simulation, nodes), null);
        PatternTraits traits = PatternTraits.Of(pattern);
        if (traits.Fault is not null)
            return new(null, traits.Fault);
        return new(new(ecma, PatternEngine.Backtracking, new PatternPrinter(traits.ReferencedGroups).Print(pattern)), null);
    }

    /// <summary>The automaton of a pattern; <see langword="null"/> where it would be too large, or there is none.</summary>
    public static ByteAutomaton? Automate(string ecma) =>
        new PatternParser(ecma, isLegacyAccepted: true).Parse() is { } pattern && PatternGraphBuilder.Build(pattern) is { } graph
            ? Determinizer.Determinize(graph)
            : null;

    /// <summary>A text of so many code points of one class, as the class repeated at will and the length.</summary>
    private static (PatternNode Uncounted, PatternLength Length)? CountedText(PatternNode pattern) =>
        pattern is Sequence { Terms: [Anchor { Kind: AnchorKind.Start } start, Repetition { Body: ClassMatch } repetition, Anchor { Kind: AnchorKind.End } end] }
            ? (new Sequence([start, repetition with { Min = 0, Max = null }, end]), new(repetition.Min, repetition.Max))
            : null;

    private static string? Automaton(PatternNode pattern) =>
        PatternGraphBuilder.Build(pattern) is { } graph
        && Determinizer.Determinize(graph) is { } automaton
        && AutomatonPrinter.Print(automaton) is { Length: <= LongestAutomaton } states
            ? states
            : null;
}
