using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Sets of code points as trees of UTF-8 bytes, in which equal branches are one.</summary>
/// <remarks>A lone surrogate, which only an escape can bring into a text, has the three bytes that the scheme gives it.</remarks>
internal sealed class ByteTrees
{
    /// <summary>No branch: the bytes are those of no member.</summary>
    public const int Dead = -1;

    /// <summary>The end of a branch: the bytes are those of a member.</summary>
    public const int Complete = 0;

    private readonly List<int[]> _branches = [[]];
    private readonly Dictionary<CodePointSet, int> _trees = [];
    private readonly Dictionary<(CodePointSet Members, int Bytes), int> _tails = [];

    /// <summary>The tree of a set.</summary>
    public int Of(CodePointSet members)
    {
        if (_trees.TryGetValue(members, out int tree))
            return tree;
        int[] branches = NewBranches();
        AddLeads(branches, members, 0, 0x7F, lead: 0, bytes: 0);
        AddLeads(branches, members, 0x80, 0x7FF, lead: 0xC0, bytes: 1);
        AddLeads(branches, members, 0x800, 0xFFFF, lead: 0xE0, bytes: 2);
        AddLeads(branches, members, 0x10000, CodePointSet.MaxCodePoint, lead: 0xF0, bytes: 3);
        return _trees[members] = Add(branches);
    }

    /// <summary>The branch that a byte leads to.</summary>
    public int Step(int tree, int value) => _branches[tree][value];

    /// <summary>The bytes in kinds that no tree tells apart: the number of each byte's kind, in the order of their first bytes.</summary>
    public EquatableArray<int> Kinds()
    {
        int[] kinds = new int[256];
        foreach (int[] branches in _branches.Skip(1))
        {
            Dictionary<(int Kind, int Branch), int> finer = [];
            for (int i = 0; i < kinds.Length; i++)
            {
                if (!finer.TryGetValue((kinds[i], branches[i]), out int kind))
                    finer.Add((kinds[i], branches[i]), kind = finer.Count);
                kinds[i] = kind;
            }
        }

        return kinds.ToEquatableArray();
    }

    private static int[] NewBranches()
    {
        int[] branches = new int[256];
        for (int i = 0; i < branches.Length; i++)
            branches[i] = Dead;
        return branches;
    }

    /// <summary>Adds the members between two code points, whose forms have one length.</summary>
    private void AddLeads(int[] branches, CodePointSet members, int least, int most, int lead, int bytes)
    {
        int size = 1 << (6 * bytes);
        for (int first = least / size * size; first <= most; first += size)
        {
            CodePointSet possible = CodePointSet.Of(new CodePointRange(Math.Max(first, least), Math.Min(first + size - 1, most)));
            CodePointSet block = members.Within(possible.Ranges[0].First, possible.Ranges[0].Last);

            // What the first byte excludes is in no text, so a block may as well be whole.
            branches[lead + (first / size)] = Tail(block == possible ? Whole(size) : block.Shift(-first), bytes);
        }
    }

    private int Tail(CodePointSet members, int bytes)
    {
        if (members.Ranges.Count == 0)
            return Dead;
        if (bytes == 0)
            return Complete;
        if (_tails.TryGetValue((members, bytes), out int tail))
            return tail;
        int[] branches = NewBranches();
        int size = 1 << (6 * (bytes - 1));
        for (int i = 0; i < 64; i++)
            branches[0x80 + i] = Tail(members.Within(i * size, ((i + 1) * size) - 1).Shift(-i * size), bytes - 1);
        return _tails[(members, bytes)] = Add(branches);
    }

    private int Add(int[] branches)
    {
        _branches.Add(branches);
        return _branches.Count - 1;
    }

    private static CodePointSet Whole(int size) => CodePointSet.Of(new CodePointRange(0, size - 1));
}
