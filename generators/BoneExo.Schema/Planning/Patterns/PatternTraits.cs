namespace BoneExo.Schema.Planning.Patterns;

/// <summary>What decides how a pattern is printed and matched.</summary>
internal sealed class PatternTraits
{
    private readonly HashSet<int> _referenced = [];
    private readonly HashSet<int> _repeated = [];
    private readonly List<BackReference> _references = [];
    private readonly HashSet<CharacterClass> _classes = [];

    private PatternTraits()
    {
    }

    /// <summary>The groups that back-references name.</summary>
    public IReadOnlyCollection<int> ReferencedGroups => _referenced;

    /// <summary>Whether it looks around or back, which no automaton does, or .NET's automaton would decide it wrongly.</summary>
    public bool NeedsBacktracking { get; private set; }

    /// <summary>How many characters it is long with its repetitions unfolded.</summary>
    public long Size { get; private set; }

    /// <summary>What cannot be said in .NET's language.</summary>
    public PatternFault? Fault { get; private set; }

    public static PatternTraits Of(PatternNode pattern)
    {
        PatternTraits traits = new();
        traits.Size = traits.Visit(pattern, isRepeated: false);

        // Seen with .NET 10: beyond 64 kinds of characters, NonBacktracking overlooks a line feed at the very end.
        if (traits._classes.Any(c => c.HasLineFeed) && CharacterKinds.AtMost(traits._classes) > 64)
            traits.NeedsBacktracking = true;

        // ECMA-262 forgets what a group captured when a repetition around it begins anew; .NET remembers.
        if (traits._references.Find(r => traits._repeated.Contains(r.Number)) is { } stale)
            traits.Fault = new(stale.Offset, $"the back-reference names group {stale.Number} inside a repetition, which .NET matches differently");
        return traits;
    }

    private long Visit(PatternNode node, bool isRepeated)
    {
        switch (node)
        {
            case Alternation alternation:
                return alternation.Alternatives.Sum(a => Visit(a, isRepeated));
            case Sequence sequence:
                return sequence.Terms.Sum(t => Visit(t, isRepeated));
            case Repetition repetition:
                long size = Visit(repetition.Body, isRepeated || repetition.Max is null or > 1);
                return Math.Min(int.MaxValue, Math.Max(size, 1) * (repetition.Max ?? repetition.Min + 1L));
            case Group group:
                if (group.Number is { } number && isRepeated)
                    _repeated.Add(number);
                return Visit(group.Body, isRepeated);
            case Lookaround lookaround:
                NeedsBacktracking = true;
                return Visit(lookaround.Body, isRepeated);
            case BackReference reference:
                NeedsBacktracking = true;
                _referenced.Add(reference.Number);
                _references.Add(reference);
                return 1;
            case Anchor anchor:
                NeedsBacktracking |= anchor.Kind is AnchorKind.WordBoundary or AnchorKind.NoWordBoundary;
                return 0;
            case ClassMatch match:
                _classes.Add(match.Class);
                return ClassSpelling.Of(match.Class).Size;
            default:
                return 0;
        }
    }
}
