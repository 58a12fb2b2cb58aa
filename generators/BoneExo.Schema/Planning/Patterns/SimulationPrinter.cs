using System.Globalization;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Spells a pattern for the runtime to simulate.</summary>
/// <remarks>
/// Nodes stand before their parts, separated by spaces. <c>&amp;n</c> and <c>|n</c> are n parts in sequence or in choice,
/// <c>{m,n}</c> repeats one part, <c>[61-7A]</c> is a class of code points in hexadecimal, <c>^ $ b B</c> are conditions on the
/// position, and <c>= ! &lt;= &lt;!</c> conditions on what follows or precedes.
/// </remarks>
internal sealed class SimulationPrinter
{
    private const int MaxInstructions = 10_000;
    private const int MaxCounted = 4_000_000;

    private readonly List<string> _nodes = [];
    private long _counted;

    private SimulationPrinter()
    {
    }

    /// <summary>The pattern, or <see langword="null"/> where it refers back or would unfold to too much.</summary>
    public static string? Print(PatternNode pattern)
    {
        SimulationPrinter printer = new();
        bool isPrinted = printer.Add(pattern, times: 1) <= MaxInstructions && printer._counted <= MaxCounted;
        return isPrinted ? string.Join(" ", printer._nodes) : null;
    }

    /// <summary>Adds a node; how many instructions it becomes.</summary>
    /// <param name="times">How often it is unfolded.</param>
    private long Add(PatternNode node, long times)
    {
        switch (node)
        {
            case Alternation alternation:
                _nodes.Add("|" + Number(alternation.Alternatives.Count));
                return alternation.Alternatives.Count + alternation.Alternatives.Sum(a => Add(a, times));
            case Sequence sequence:
                _nodes.Add("&" + Number(sequence.Terms.Count));
                return sequence.Terms.Sum(t => Add(t, times));
            case Repetition repetition:
                return AddRepetition(repetition, times);
            case Group group:
                return Add(group.Body, times);
            case Lookaround lookaround:
                _nodes.Add((lookaround.IsBehind ? "<" : "") + (lookaround.IsNegative ? "!" : "="));
                return 1 + Add(lookaround.Body, times);
            case Anchor anchor:
                _nodes.Add(anchor.Kind switch
                {
                    AnchorKind.Start => "^",
                    AnchorKind.End => "$",
                    AnchorKind.WordBoundary => "b",
                    _ => "B",
                });
                return 1;
            case ClassMatch match:
                _nodes.Add($"[{string.Join(",", match.Class.Members().Ranges.Select(Range))}]");
                return 1;
            default:
                return int.MaxValue; // a back-reference
        }
    }

    private long AddRepetition(Repetition repetition, long times)
    {
        _nodes.Add($"{{{Number(repetition.Min)},{(repetition.Max is { } most ? Number(most) : "")}}}");
        long unfolded = Math.Max(repetition.Max ?? 0, repetition.Min + (repetition.Max is null ? 1L : 0));
        if (Body(repetition.Body) is ClassMatch counted)
        {
            _counted = Math.Min(int.MaxValue, _counted + (unfolded * times));
            return Add(counted, times) + 2;
        }

        times = Math.Min(int.MaxValue, times * unfolded);
        return Math.Min(int.MaxValue, unfolded * (1 + Add(repetition.Body, times)));
    }

    private static PatternNode Body(PatternNode node) => node is Group group ? Body(group.Body) : node;

    private static string Range(CodePointRange range) => range.First == range.Last ? Hex(range.First) : $"{Hex(range.First)}-{Hex(range.Last)}";

    private static string Hex(int value) => value.ToString("X", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
