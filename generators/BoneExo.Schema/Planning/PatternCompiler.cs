using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Planning;

/// <summary>Compiles an ECMA-262 pattern (with the <c>u</c> flag, as JSON Schema wants): to an automaton, or to .NET's language where none is possible.</summary>
internal static class PatternCompiler
{
    public static PatternResult Compile(string ecma)
    {
        PatternParser parser = new(ecma);
        if (parser.Parse() is not { } pattern)
            return new(null, parser.Fault);
        if (PatternGraphBuilder.Build(pattern) is { } graph && Determinizer.Determinize(graph) is { } automaton)
            return new(new(ecma, PatternEngine.Automaton, AutomatonPrinter.Print(automaton)), null);
        PatternTraits traits = PatternTraits.Of(pattern);
        if (traits.Fault is not null)
            return new(null, traits.Fault);
        return new(new(ecma, PatternEngine.Backtracking, new PatternPrinter(traits.ReferencedGroups).Print(pattern)), null);
    }
}
