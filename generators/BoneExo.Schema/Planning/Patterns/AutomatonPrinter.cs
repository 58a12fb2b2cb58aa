using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Spells an automaton for the runtime.</summary>
/// <remarks>
/// The states stand in a row, the first first. A state is <c>!</c> if a text that ends there matches, and its ranges of bytes in
/// hexadecimal, each with where it leads: nowhere said to the state after this one, <c>=</c> to itself, <c>&gt;n</c> to state n;
/// <c>~</c> stands for all bytes that no other range has. What nothing has leads to no match. <c>*</c> is the state where every text matches; <c>xn</c> repeats a state.
/// </remarks>
internal static class AutomatonPrinter
{
    public static string Print(ByteAutomaton automaton)
    {
        List<int> order = Order(automaton);
        int[] places = new int[automaton.States.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = -1;
        for (int i = 0; i < order.Count; i++)
            places[order[i]] = i;

        List<string> states = [.. order.Select(number => Spell(automaton, number, places))];
        List<string> runs = [];
        for (int i = 0; i < states.Count;)
        {
            int count = states.Skip(i).TakeWhile(s => s == states[i]).Count();
            runs.Add(count == 1 ? states[i] : $"{states[i]}x{Number(count)}");
            i += count;
        }

        return string.Join(" ", runs);
    }

    /// <summary>The states that matter, each where possible after one that leads to it.</summary>
    private static List<int> Order(ByteAutomaton automaton)
    {
        List<int> order = [];
        HashSet<int> seen = [];
        Stack<int> waiting = new([0]);
        while (waiting.Count > 0)
        {
            int number = waiting.Pop();
            if (!seen.Add(number))
                continue;
            order.Add(number);
            if (!IsEverything(automaton, number))
            {
                foreach (int next in automaton.States[number].Next.Distinct().Reverse().Where(n => !IsNothing(automaton, n)))
                    waiting.Push(next);
            }
        }

        return order;
    }

    private static string Spell(ByteAutomaton automaton, int number, int[] places)
    {
        if (IsEverything(automaton, number))
            return "*";
        ByteState state = automaton.States[number];
        List<(string Range, int Next)> ranges = [];
        for (int first = 0; first < 256;)
        {
            int next = state.Next[automaton.Kinds[first]];
            int last = first;
            while (last < 255 && state.Next[automaton.Kinds[last + 1]] == next)
                last++;
            if (places[next] >= 0 && !IsNothing(automaton, next))
                ranges.Add((Hex(first) + (last > first ? "-" + Hex(last) : ""), next));
            first = last + 1;
        }

        // Where every byte leads somewhere, most ranges are those around the others.
        if (state.Next.All(next => !IsNothing(automaton, next)))
        {
            int usual = ranges.GroupBy(r => r.Next).OrderByDescending(g => g.Count()).First().Key;
            ranges = [("~", usual), .. ranges.Where(r => r.Next != usual)];
        }

        string spelt = (state.IsMatch ? "!" : "") + string.Join(",", ranges.Select(r => r.Range + Target(places[r.Next] - places[number], places[r.Next])));
        return spelt.Length == 0 ? "-" : spelt;
    }

    private static string Target(int distance, int place) => distance switch
    {
        0 => "=",
        1 => "",
        _ => ">" + Number(place),
    };

    private static bool IsEverything(ByteAutomaton automaton, int number) =>
        automaton.States[number].IsMatch && automaton.States[number].Next.All(next => next == number);

    private static bool IsNothing(ByteAutomaton automaton, int number) =>
        !automaton.States[number].IsMatch && automaton.States[number].Next.All(next => next == number);

    private static string Hex(int value) => value.ToString("X2", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
