using System.Runtime.Intrinsics;

namespace BoneExo.Codecs;

/// <summary>Finds the head and the tail of an automaton, for masks. It knows ASCII only, so a set of characters is a number with a bit for each.</summary>
internal readonly struct PatternMaskReader(byte[] kinds, int[] next, bool[] isMatch)
{
    private const int Ascii = 0x80;
    private const int MostSets = 2;

    /// <summary>Takes the kind of each byte, where the row of the next state begins for each state and kind, and the states where a text may end; null if masks cannot decide it.</summary>
    public static PatternMasks? Read(byte[] kinds, int[] next, bool[] isMatch) => new PatternMaskReader(kinds, next, isMatch).Read();

    private PatternMasks? Read()
    {
        int state = PatternAutomaton.Start;
        ulong endings = 0;
        List<UInt128> head = [];
        HashSet<int> met = [state];
        while (Steps(state) is [Step only] && met.Add(only.State))
        {
            state = only.State;
            head.Add(only.Characters);
            if (head.Count > PatternMasks.MostLength)
                return null;
            endings |= Bits(isMatch[state]) & 1ul << head.Count;
        }
        return Tail(state) is { } tail ? Masks(head, endings, state, tail) : null;
    }

    /// <summary>All steps from a state and those after it; null if there are too many, or the last character does not tell where it led.</summary>
    private List<Step>? Tail(int from)
    {
        List<Step> tail = [];
        Queue<int> open = new([from]);
        while (open.TryDequeue(out int state))
        {
            foreach (Step step in Steps(state))
            {
                if (tail.Contains(step))
                    continue;
                if (tail.Count == MostSets || tail.Exists(other => other.State == step.State || (other.Characters & step.Characters) != 0))
                    return null;
                tail.Add(step);
                open.Enqueue(step.State);
            }
        }
        return tail;
    }

    private PatternMasks? Masks(List<UInt128> head, ulong endings, int tailStart, List<Step> tail)
    {
        byte[] literals = new byte[Vector128<byte>.Count];
        ulong literalPositions = 0;
        List<UInt128> sets = [.. tail.Select(step => step.Characters)];
        ulong[] positions = new ulong[MostSets];
        for (int i = 0; i < head.Count; i++)
        {
            if (i < literals.Length && UInt128.IsPow2(head[i]))
            {
                literals[i] = (byte)UInt128.TrailingZeroCount(head[i]);
                literalPositions |= 1ul << i;
                continue;
            }
            if (!sets.Contains(head[i]))
                sets.Add(head[i]);
            if (sets.Count > MostSets)
                return null;
            positions[sets.IndexOf(head[i])] |= 1ul << i;
        }

        PatternMaskSet[] found = new PatternMaskSet[MostSets];
        for (int i = 0; i < sets.Count; i++)
        {
            found[i] = new(Rows(sets[i]), positions[i]);
            if (i < tail.Count)
                found[i] = found[i] with
                {
                    IsInTail = ulong.MaxValue,
                    MayBegin = Bits(Steps(tailStart).Contains(tail[i])),
                    MayEnd = Bits(isMatch[tail[i].State]),
                    MayFollowFirst = Bits(Steps(tail[0].State).Contains(tail[i])),
                    MayFollowSecond = Bits(Steps(tail[^1].State).Contains(tail[i])),
                };
        }
        return new(Vector128.Create(literals), literalPositions, found[0], found[1], head.Count, endings);
    }

    /// <summary>The states that follow one, each with the characters that lead there.</summary>
    private List<Step> Steps(int state)
    {
        int kindCount = next.Length / isMatch.Length;
        Dictionary<int, UInt128> steps = [];
        for (int character = 0; character < Ascii; character++)
        {
            int following = next[(state * kindCount) + kinds[character]] / kindCount;
            if (following != PatternAutomaton.Nothing)
                steps[following] = steps.GetValueOrDefault(following) | UInt128.One << character;
        }
        return [.. steps.Select(step => new Step(step.Key, step.Value))];
    }

    private static Vector128<byte> Rows(UInt128 characters)
    {
        byte[] rows = new byte[Vector128<byte>.Count];
        for (int character = 0; character < Ascii; character++)
        {
            if ((characters & UInt128.One << character) != 0)
                rows[character & 0xF] |= (byte)(1 << (character >> 4));
        }
        return Vector128.Create(rows);
    }

    private static ulong Bits(bool isSet) => isSet ? ulong.MaxValue : 0;

    private readonly record struct Step(int State, UInt128 Characters);
}
