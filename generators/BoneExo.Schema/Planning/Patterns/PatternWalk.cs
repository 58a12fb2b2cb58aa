namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Follows a pattern's graph through a text, all ways at once.</summary>
internal sealed class PatternWalk(PatternGraph graph)
{
    /// <summary>In place of a tree: whatever byte follows.</summary>
    private const int AnyByte = -2;

    private const int MaxWork = 500_000;

    private readonly ThreadSets _sets = new();
    private Round? _round;
    private int _work;

    /// <summary>Whether so much was looked at that the answers have become wrong.</summary>
    public bool IsExhausted => _work >= MaxWork;

    public Moment Start => new(At(graph.Start), IsStart: true, [.. graph.Behinds.Select(At)]);

    /// <summary>What is known after a byte.</summary>
    public Moment Step(Moment moment, int value)
    {
        if (!ReferenceEquals(_round?.Moment, moment))
            _round = new(moment, Holding(moment, isEnd: false), IsEnd: false);
        Round round = _round!; // Set just before, if not earlier.
        return new(Step(moment.Set, value, round), IsStart: false, [.. moment.Behinds.Select(set => StepBehind(set, value, round))]);
    }

    /// <summary>Whether a text that ends here matches.</summary>
    public bool IsMatch(Moment moment) => IsMatch(moment.Set, new(moment, Holding(moment, isEnd: true), IsEnd: true));

    /// <summary>Which conditions on what precedes hold.</summary>
    private bool[] Holding(Moment moment, bool isEnd)
    {
        bool[] holding = new bool[moment.Behinds.Count];
        // An inner condition stands before the one it is in.
        for (int i = 0; i < holding.Length; i++)
            holding[i] = Reachable(moment.Behinds[i], new(moment, holding, isEnd)).Exists(IsMatched);
        return holding;
    }

    private int Step(int set, int value, Round round)
    {
        if (set is ThreadSets.Nothing or ThreadSets.Everything)
            return set;
        if (round.Steps.TryGetValue((set, value), out int known))
            return known;
        List<Thread> threads = [];
        foreach (Thread thread in Reachable(set, round))
        {
            if ((IsMatched(thread) ? ByteTrees.Complete : Branch(thread, value)) is var tree and not ByteTrees.Dead
                && StepGuards(thread, value, round) is { } guards)
                threads.Add(new(tree, thread.Step, [.. guards]));
        }

        return round.Steps[(set, value)] = _sets.OfOnce(threads);
    }

    /// <summary>As <see cref="Step(int, int, Round)"/>, but what has matched once need not match again.</summary>
    private int StepBehind(int set, int value, Round round) =>
        _sets.Of(Reachable(set, round)
            .Where(thread => !IsMatched(thread))
            .Select(thread => thread with { Tree = Branch(thread, value) })
            .Where(thread => thread.Tree != ByteTrees.Dead));

    private int Branch(Thread thread, int value) => thread.Tree == AnyByte ? ByteTrees.Complete : graph.Trees.Step(thread.Tree, value);

    /// <summary>The conditions that stay open, or <see langword="null"/> where one has failed.</summary>
    private SortedSet<Guard>? StepGuards(Thread thread, int value, Round round)
    {
        SortedSet<Guard> open = [];
        foreach (Guard guard in thread.Guards)
        {
            int set = Step(guard.Set, value, round);
            if (set == (guard.IsNegative ? ThreadSets.Everything : ThreadSets.Nothing))
                return null;
            if (set is not (ThreadSets.Everything or ThreadSets.Nothing))
                open.Add(guard with { Set = set });
        }

        return open;
    }

    private bool IsMatch(int set, Round round) =>
        set != ThreadSets.Nothing
        && Reachable(set, round).Exists(thread => IsMatched(thread) && thread.Guards.All(guard => IsMatch(guard.Set, round) != guard.IsNegative));

    /// <summary>The threads that take something or have matched, over all steps that take nothing.</summary>
    private List<Thread> Reachable(int set, Round round)
    {
        if (round.Reachable.TryGetValue(set, out List<Thread>? known))
            return known;
        List<Thread> reachable = [];
        HashSet<Thread> seen = [];
        Stack<Thread> waiting = new(_sets[set].Reverse());
        while (waiting.Count > 0 && !IsExhausted)
        {
            Thread thread = waiting.Pop();
            if (!seen.Add(thread))
                continue;
            _work += 1 + thread.Guards.Count;
            if (thread.Tree != ByteTrees.Complete || thread.Step == PatternGraph.Matched)
                reachable.Add(thread);
            else
                Follow(thread, round, waiting);
        }

        return round.Reachable[set] = reachable;
    }

    private void Follow(Thread thread, Round round, Stack<Thread> waiting)
    {
        PatternStep step = graph.Steps[thread.Step];
        Thread next = thread with { Step = step.Next };
        switch (step.Kind)
        {
            case PatternStepKind.Fork:
                waiting.Push(thread with { Step = step.Other });
                waiting.Push(next);
                break;
            case PatternStepKind.Take:
                waiting.Push(next with { Tree = step.Other });
                break;
            case PatternStepKind.TakeByte:
                waiting.Push(next with { Tree = AnyByte });
                break;
            case PatternStepKind.Start when round.Moment.IsStart:
            case PatternStepKind.End when round.IsEnd:
            case PatternStepKind.Behind when round.Holding[step.Other]:
            case PatternStepKind.NotBehind when !round.Holding[step.Other]:
                waiting.Push(next);
                break;
            case PatternStepKind.Ahead or PatternStepKind.NotAhead:
                Guard guard = new(At(step.Other), step.Kind == PatternStepKind.NotAhead);
                waiting.Push(next with { Guards = [.. new SortedSet<Guard>(thread.Guards) { guard }] });
                break;
        }
    }

    private int At(int step) => _sets.Of([new(ByteTrees.Complete, step, [])]);

    private static bool IsMatched(Thread thread) => thread is { Tree: ByteTrees.Complete, Step: PatternGraph.Matched };

    /// <summary>What has been found out from one moment, a byte or the end following.</summary>
    private sealed record Round(Moment Moment, bool[] Holding, bool IsEnd)
    {
        public Dictionary<(int Set, int Value), int> Steps { get; } = [];

        public Dictionary<int, List<Thread>> Reachable { get; } = [];
    }
}
