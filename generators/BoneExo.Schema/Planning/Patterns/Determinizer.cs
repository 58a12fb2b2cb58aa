using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Makes a pattern deterministic, as long as that stays small.</summary>
internal static class Determinizer
{
    private const int MaxStates = 1000;
    private const int MaxEntries = 100_000;

    /// <summary>The smallest automaton of a pattern, or <see langword="null"/> where making it would take too much.</summary>
    public static ByteAutomaton? Determinize(PatternGraph graph)
    {
        EquatableArray<int> kinds = graph.Trees.Kinds();
        int[] examples = [.. Enumerable.Range(0, kinds.Max() + 1).Select(kind => kinds.ToList().IndexOf(kind))];
        PatternWalk walk = new(graph);
        List<Moment> moments = [walk.Start];
        Dictionary<Moment, int> numbers = new() { [walk.Start] = 0 };
        List<ByteState> states = [];
        for (int i = 0; i < moments.Count; i++)
        {
            int[] next = new int[examples.Length];
            for (int kind = 0; kind < next.Length; kind++)
            {
                Moment moment = walk.Step(moments[i], examples[kind]);
                if (!numbers.TryGetValue(moment, out next[kind]))
                {
                    numbers.Add(moment, next[kind] = moments.Count);
                    moments.Add(moment);
                }
            }

            states.Add(new(next.ToEquatableArray(), walk.IsMatch(moments[i])));
            if (moments.Count > MaxStates || moments.Count * examples.Length > MaxEntries || walk.IsExhausted)
                return null;
        }

        return Minimize(new(kinds, states.ToEquatableArray()));
    }

    /// <summary>Joins the states that no text tells apart.</summary>
    private static ByteAutomaton Minimize(ByteAutomaton automaton)
    {
        int[] classes = [.. automaton.States.Select(s => s.IsMatch ? 1 : 0)];
        for (int count = 0; ;)
        {
            Dictionary<EquatableArray<int>, int> finer = [];
            int[] finerClasses = new int[classes.Length];
            for (int i = 0; i < classes.Length; i++)
            {
                EquatableArray<int> look = automaton.States[i].Next.Select(n => classes[n]).Append(classes[i]).ToEquatableArray();
                if (!finer.TryGetValue(look, out finerClasses[i]))
                    finer.Add(look, finerClasses[i] = finer.Count);
            }

            classes = finerClasses;
            if (finer.Count == count)
                break;
            count = finer.Count;
        }

        // The first state has the first class.
        return automaton with
        {
            States =
            [
                .. automaton.States
                    .Select((state, i) => (State: state, Class: classes[i]))
                    .GroupBy(s => s.Class)
                    .OrderBy(g => g.Key)
                    .Select(g => new ByteState(g.First().State.Next.Select(n => classes[n]).ToEquatableArray(), g.First().State.IsMatch)),
            ],
        };
    }
}
