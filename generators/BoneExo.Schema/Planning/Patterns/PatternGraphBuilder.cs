using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Builds the graph of a pattern, from its end to its beginning, with its repetitions unfolded.</summary>
internal sealed class PatternGraphBuilder
{
    /// <summary>In place of a step: the pattern has no graph, or one that is too large.</summary>
    private const int None = -1;

    private const int MaxSteps = 20_000;

    private readonly List<PatternStep> _steps = [new(PatternStepKind.Match, None, 0)];
    private readonly List<int> _behinds = [];
    private readonly Dictionary<PatternNode, int> _knownBehinds = [];
    private readonly ByteTrees _trees = new();
    private int _depthBehind;

    private PatternGraphBuilder()
    {
    }

    /// <summary>The graph, or <see langword="null"/> where the pattern refers back or is too large.</summary>
    public static PatternGraph? Build(PatternNode pattern)
    {
        PatternGraphBuilder builder = new();
        int body = builder.Add(pattern, PatternGraph.Matched);
        if (body == None)
            return null;

        // Between the bytes of a code point only a condition on the position could match, and only one that looks around.
        bool looks = builder._steps.Any(s => s.Kind is PatternStepKind.Ahead or PatternStepKind.NotAhead or PatternStepKind.Behind or PatternStepKind.NotBehind);
        int start = looks ? builder.AddSearch(body) : builder.AddByteSearch(body);
        return new(builder._steps.ToEquatableArray(), start, builder._behinds.ToEquatableArray(), builder._trees);
    }

    private int Add(PatternNode node, int next)
    {
        if (next == None || _steps.Count > MaxSteps)
            return None;
        switch (node)
        {
            case Alternation alternation:
                int alternatives = Add(alternation.Alternatives[alternation.Alternatives.Count - 1], next);
                for (int i = alternation.Alternatives.Count - 2; i >= 0; i--)
                    alternatives = Fork(Add(alternation.Alternatives[i], next), alternatives);
                return alternatives;
            case Sequence sequence:
                for (int i = sequence.Terms.Count - 1; i >= 0; i--)
                    next = Add(sequence.Terms[i], next);
                return next;
            case Repetition repetition:
                return AddRepetition(repetition, next);
            case Group group:
                return Add(group.Body, next);
            case Lookaround { IsBehind: true } behind:
                return AddBehind(behind, next);
            case Lookaround ahead:
                // A body that precedes would have to wait for what follows it.
                int body = _depthBehind > 0 ? None : Add(ahead.Body, PatternGraph.Matched);
                return body == None ? None : Append(ahead.IsNegative ? PatternStepKind.NotAhead : PatternStepKind.Ahead, next, body);
            case Anchor anchor:
                return AddAnchor(anchor.Kind, next);
            case ClassMatch match:
                return Append(PatternStepKind.Take, next, _trees.Of(match.Class.Members()));
            default:
                return None;
        }
    }

    private int AddRepetition(Repetition repetition, int next)
    {
        if (repetition.Max is { } most)
        {
            int end = next;
            for (int i = repetition.Min; i < most && next != None; i++)
                next = Fork(Add(repetition.Body, next), end);
        }
        else
        {
            int loop = Append(PatternStepKind.Fork, None, next);
            int body = Add(repetition.Body, loop);
            _steps[loop] = _steps[loop] with { Next = body };
            next = body == None ? None : loop;
        }

        for (int i = 0; i < repetition.Min && next != None; i++)
        {
            int once = Add(repetition.Body, next);
            if (once == next)
                break; // the body is empty
            next = once;
        }

        return next;
    }

    private int AddBehind(Lookaround behind, int next)
    {
        if (!_knownBehinds.TryGetValue(behind.Body, out int known))
        {
            _depthBehind++;
            int body = Add(behind.Body, PatternGraph.Matched);
            _depthBehind--;
            if (body == None)
                return None;
            _behinds.Add(AddSearch(body));
            _knownBehinds.Add(behind.Body, known = _behinds.Count - 1);
        }

        return Append(behind.IsNegative ? PatternStepKind.NotBehind : PatternStepKind.Behind, next, known);
    }

    private int AddAnchor(AnchorKind kind, int next)
    {
        switch (kind)
        {
            case AnchorKind.Start:
                return Append(PatternStepKind.Start, next, 0);
            case AnchorKind.End:
                return Append(PatternStepKind.End, next, 0);
            default:
                // ECMA-262 §22.2.2.4: a word character stands on one side only, or on both or none.
                ClassMatch word = new(CharacterClass.Word);
                bool isBoundary = kind == AnchorKind.WordBoundary;
                return Add(
                    new Alternation(
                    [
                        new Sequence([new Lookaround(word, IsBehind: true, IsNegative: false), new Lookaround(word, IsBehind: false, isBoundary)]),
                        new Sequence([new Lookaround(word, IsBehind: true, IsNegative: true), new Lookaround(word, IsBehind: false, !isBoundary)]),
                    ]),
                    next);
        }
    }

    /// <summary>The body at any place between code points.</summary>
    private int AddSearch(int body)
    {
        int loop = Append(PatternStepKind.Fork, None, body);
        _steps[loop] = _steps[loop] with { Next = Append(PatternStepKind.Take, loop, _trees.Of(CodePointSet.All)) };
        return loop;
    }

    /// <summary>The body at any place between bytes.</summary>
    private int AddByteSearch(int body)
    {
        int loop = Append(PatternStepKind.Fork, None, body);
        _steps[loop] = _steps[loop] with { Next = Append(PatternStepKind.TakeByte, loop, 0) };
        return loop;
    }

    private int Fork(int first, int second) => first == None || second == None ? None : Append(PatternStepKind.Fork, first, second);

    private int Append(PatternStepKind kind, int next, int other)
    {
        _steps.Add(new(kind, next, other));
        return _steps.Count - 1;
    }
}
