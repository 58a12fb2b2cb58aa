using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BoneExo.Codecs;

/// <summary>
/// Steps through an automaton of few states by shuffles: each byte has a row with the state after every state. Which row is loaded
/// does not depend on the state, so that a step takes the time of a shuffle rather than that of a load.
/// </summary>
internal sealed class PatternShuffle
{
    /// <summary>A row has as many states.</summary>
    public const int MostStates = 16;

    private readonly byte[] _rows = new byte[256 * MostStates];
    private readonly uint _matches;

    /// <summary>Takes the kind of each byte, the next state for each state and kind, and the states where a text may end.</summary>
    public PatternShuffle(byte[] kinds, int[] next, bool[] isMatch)
    {
        int kindCount = next.Length / isMatch.Length;
        for (int state = 0; state < isMatch.Length; state++)
        {
            for (int value = 0; value < kinds.Length; value++)
                _rows[(value * MostStates) + state] = (byte)next[(state * kindCount) + kinds[value]];
            _matches |= isMatch[state] ? 1u << state : 0;
        }
    }

    /// <summary>Whether the processor shuffles faster than it loads.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        // Every byte has a row, and no row leads to a state outside itself.
        ref byte rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        Vector128<byte> state = Vector128.Create((byte)PatternAutomaton.Start);
        foreach (byte value in utf8)
            state = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref rows, (nuint)value * MostStates), state);
        return (_matches >> state.ToScalar() & 1) != 0;
    }
}
