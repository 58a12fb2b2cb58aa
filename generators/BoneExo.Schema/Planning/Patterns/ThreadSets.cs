using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Sets of threads and their numbers.</summary>
internal sealed class ThreadSets
{
    /// <summary>The set of no thread: nothing matches.</summary>
    public const int Nothing = 0;

    /// <summary>The set of a thread that has matched: everything does.</summary>
    public const int Everything = 1;

    private readonly List<EquatableArray<Thread>> _sets = [];
    private readonly Dictionary<EquatableArray<Thread>, int> _numbers = [];

    public ThreadSets()
    {
        Of([]);
        Of([new(ByteTrees.Complete, PatternGraph.Matched, [])]);
    }

    public EquatableArray<Thread> this[int set] => _sets[set];

    /// <summary>The number of a set whose threads need to match once only: one that has matched stands for all.</summary>
    public int OfOnce(IReadOnlyCollection<Thread> threads) =>
        threads.Contains(_sets[Everything][0]) ? Everything : Of(threads);

    /// <summary>The number of a set, without the threads that others make superfluous.</summary>
    public int Of(IEnumerable<Thread> threads)
    {
        List<Thread> kept = [];
        foreach (Thread thread in threads.Distinct().OrderBy(t => t))
        {
            // The order has a thread's fewer guards first.
            bool isCovered = false;
            for (int i = kept.Count - 1; i >= 0 && kept[i].Step == thread.Step && kept[i].Tree == thread.Tree && !isCovered; i--)
                isCovered = kept[i].Covers(thread);
            if (!isCovered)
                kept.Add(thread);
        }

        EquatableArray<Thread> set = kept.ToEquatableArray();
        if (!_numbers.TryGetValue(set, out int number))
        {
            _numbers.Add(set, number = _sets.Count);
            _sets.Add(set);
        }

        return number;
    }
}
