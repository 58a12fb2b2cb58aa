namespace BoneExo.Rules;

/// <summary>Questions about small directed graphs whose nodes are numbers from 0.</summary>
internal static class Graphs
{
    /// <summary>The nodes that can be reached from one.</summary>
    /// <param name="from">Where to start.</param>
    /// <param name="edges">The edges.</param>
    /// <param name="isBeyond">Whether the start counts only where a way leads back to it.</param>
    public static HashSet<int> Reach(int from, (int From, int To)[] edges, bool isBeyond = false)
    {
        HashSet<int> reached = isBeyond ? [] : [from];
        Queue<int> queue = new([from]);
        while (queue.TryDequeue(out int node))
        {
            foreach ((_, int to) in edges.Where(edge => edge.From == node))
            {
                if (reached.Add(to))
                    queue.Enqueue(to);
            }
        }

        return reached;
    }

    /// <summary>A node that can be reached from itself; nothing where there is none.</summary>
    public static int? FindCycle(int count, (int From, int To)[] edges)
    {
        for (int node = 0; node < count; node++)
        {
            if (Reach(node, edges, isBeyond: true).Contains(node))
                return node;
        }

        return null;
    }
}
