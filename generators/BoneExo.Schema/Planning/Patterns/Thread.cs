using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>One way on through a pattern.</summary>
/// <param name="Tree">The rest of the code point that is being taken; <see cref="ByteTrees.Complete"/> between two.</param>
/// <param name="Step">The step after it.</param>
/// <param name="Guards">The conditions on what follows that are not decided yet.</param>
internal readonly record struct Thread(int Tree, int Step, EquatableArray<Guard> Guards) : IComparable<Thread>
{
    public int CompareTo(Thread other)
    {
        int order = Step != other.Step ? Step.CompareTo(other.Step) : Tree != other.Tree ? Tree.CompareTo(other.Tree) : Guards.Count.CompareTo(other.Guards.Count);
        for (int i = 0; order == 0 && i < Guards.Count; i++)
            order = Guards[i].CompareTo(other.Guards[i]);
        return order;
    }

    /// <summary>Whether this thread matches whatever another matches.</summary>
    public bool Covers(Thread other) => Tree == other.Tree && Step == other.Step && Guards.All(other.Guards.Contains);
}

/// <summary>A condition on what follows: some of a set of threads must match, or none.</summary>
internal readonly record struct Guard(int Set, bool IsNegative) : IComparable<Guard>
{
    public int CompareTo(Guard other) => Set != other.Set ? Set.CompareTo(other.Set) : IsNegative.CompareTo(other.IsNegative);
}
