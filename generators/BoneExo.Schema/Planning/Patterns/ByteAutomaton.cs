using System.Text;
using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>A deterministic automaton over the bytes of a text: it begins in state 0.</summary>
/// <param name="Kinds">The kind of each byte.</param>
internal sealed record ByteAutomaton(EquatableArray<int> Kinds, EquatableArray<ByteState> States)
{
    public bool Matches(string text)
    {
        ByteState state = States[0];
        foreach (byte b in Encoding.UTF8.GetBytes(text))
            state = States[state.Next[Kinds[b]]];
        return state.IsMatch;
    }
}

/// <summary>A state.</summary>
/// <param name="Next">The next state for each kind of byte.</param>
/// <param name="IsMatch">Whether a text that ends here matches.</param>
internal sealed record ByteState(EquatableArray<int> Next, bool IsMatch);
