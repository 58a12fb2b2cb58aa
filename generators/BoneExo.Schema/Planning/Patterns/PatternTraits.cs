namespace BoneExo.Schema.Planning.Patterns;

/// <summary>What decides how a pattern with back-references is translated.</summary>
internal sealed class PatternTraits
{
    private readonly HashSet<int> _referenced = [];
    private readonly HashSet<int> _repeated = [];
    private readonly List<BackReference> _references = [];

    private PatternTraits()
    {
    }

    /// <summary>The groups that back-references name.</summary>
    public IReadOnlyCollection<int> ReferencedGroups => _referenced;

    /// <summary>What cannot be said in .NET's language.</summary>
    public PatternFault? Fault { get; private set; }

    public static PatternTraits Of(PatternNode pattern)
    {
        PatternTraits traits = new();
        traits.Visit(pattern, isRepeated: false);

        // ECMA-262 forgets what a group captured when a repetition around it begins anew; .NET remembers.
        if (traits._references.Find(r => traits._repeated.Contains(r.Number)) is { } stale)
            traits.Fault = new(stale.Offset, $"the back-reference names group {stale.Number} inside a repetition, which .NET matches differently");
        return traits;
    }

    private void Visit(PatternNode node, bool isRepeated)
    {
        switch (node)
        {
            case Alternation alternation:
                foreach (PatternNode alternative in alternation.Alternatives)
                    Visit(alternative, isRepeated);
                break;
            case Sequence sequence:
                foreach (PatternNode term in sequence.Terms)
                    Visit(term, isRepeated);
                break;
            case Repetition repetition:
                Visit(repetition.Body, isRepeated || repetition.Max is null or > 1);
                break;
            case Group group:
                if (group.Number is { } number && isRepeated)
                    _repeated.Add(number);
                Visit(group.Body, isRepeated);
                break;
            case Lookaround lookaround:
                Visit(lookaround.Body, isRepeated);
                break;
            case BackReference reference:
                _referenced.Add(reference.Number);
                _references.Add(reference);
                break;
        }
    }
}
