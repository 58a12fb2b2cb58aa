using System.Globalization;

namespace BoneExo.Codecs;

/// <summary>
/// Reads a pattern as the schema compiler spells it for simulation: nodes before their parts, separated by spaces. <c>&amp;n</c> and
/// <c>|n</c> are n parts in sequence or in choice, <c>{m,n}</c> repeats one part, <c>[61-7A]</c> is a class of code points in
/// hexadecimal, <c>^ $ b B</c> are conditions on the position, and <c>= ! &lt;= &lt;!</c> on what follows or precedes.
/// </summary>
internal sealed class PatternProgram
{
    private readonly List<PatternInstruction> _instructions = [new(PatternOperation.Match, 0, 0)];
    private readonly List<PatternLook> _looks = [];
    private readonly List<PatternSet> _sets = [];
    private readonly List<PatternCount> _counts = [];
    private readonly Dictionary<string, int> _knownSets = [];
    private readonly string[] _nodes;

    // Where each node's last part ends.
    private readonly int[] _ends;
    private int _words;

    private PatternProgram(string form)
    {
        _nodes = form.Split(' ');
        _ends = new int[_nodes.Length];
        FindEnds(0);
    }

    public static PatternMatcher Read(string form)
    {
        PatternProgram program = new(form);
        int start = program.Add(0, 0, isBackward: false);
        return new PatternSimulation([.. program._instructions], [.. program._looks], [.. program._sets], [.. program._counts], start, program._words);
    }

    private static int Parts(string node) => node[0] switch
    {
        '&' or '|' => Number(node.AsSpan(1)),
        '{' or '=' or '!' or '<' => 1,
        _ => 0,
    };

    private int FindEnds(int node)
    {
        int end = node + 1;
        for (int i = 0; i < Parts(_nodes[node]); i++)
            end = FindEnds(end);
        return _ends[node] = end;
    }

    /// <summary>Adds a node and its parts, from their end to their beginning; what precedes is walked the other way.</summary>
    private int Add(int node, int next, bool isBackward)
    {
        string text = _nodes[node];
        switch (text[0])
        {
            case '&':
                List<int> terms = PartsOf(node);
                if (!isBackward)
                    terms.Reverse();
                foreach (int term in terms)
                    next = Add(term, next, isBackward);
                return next;
            case '|':
                List<int> alternatives = PartsOf(node);
                int choice = Add(alternatives[^1], next, isBackward);
                for (int i = alternatives.Count - 2; i >= 0; i--)
                    choice = Append(PatternOperation.Fork, Add(alternatives[i], next, isBackward), choice);
                return choice;
            case '{':
                return AddRepetition(node, next, isBackward);
            case '[':
                return Append(PatternOperation.Take, next, SetOf(text));
            case '^':
                return Append(PatternOperation.Start, next, 0);
            case '$':
                return Append(PatternOperation.End, next, 0);
            case 'b':
                return Append(PatternOperation.Boundary, next, 0);
            case 'B':
                return Append(PatternOperation.NoBoundary, next, 0);
            default:
                // What follows is found from the end of the text, so that one walk decides it for every place.
                bool isBehind = text[0] == '<';
                _looks.Add(new(Add(node + 1, 0, !isBehind), !isBehind));
                return Append(text[^1] == '!' ? PatternOperation.LookNot : PatternOperation.Look, next, _looks.Count - 1);
        }
    }

    private int AddRepetition(int node, int next, bool isBackward)
    {
        string[] bounds = _nodes[node][1..^1].Split(',');
        int least = Number(bounds[0]);
        int? most = bounds[1].Length == 0 ? null : Number(bounds[1]);
        bool isCounted = _nodes[node + 1][0] == '[' && Math.Max(least, most ?? 0) > 1;
        if (most is null)
        {
            int loop = Append(PatternOperation.Fork, 0, next);
            _instructions[loop] = _instructions[loop] with { Next = Add(node + 1, loop, isBackward) };
            next = loop;
        }
        else if (isCounted && most > least)
        {
            int counted = AddCount(node + 1, Math.Max(least, 1), most.Value, next);
            return least == 0 ? Append(PatternOperation.Fork, counted, next) : counted;
        }
        else
        {
            int end = next;
            for (int i = least; i < most; i++)
                next = Append(PatternOperation.Fork, Add(node + 1, next, isBackward), end);
        }

        if (isCounted && least > 1)
            return AddCount(node + 1, least, least, next);
        for (int i = 0; i < least; i++)
            next = Add(node + 1, next, isBackward);
        return next;
    }

    private int AddCount(int set, int least, int most, int next)
    {
        _counts.Add(new(SetOf(_nodes[set]), least, most, _words));
        _words += PatternCounter.WordsFor(most);
        return Append(PatternOperation.Count, next, _counts.Count - 1);
    }

    private List<int> PartsOf(int node)
    {
        List<int> parts = [];
        int at = node + 1;
        for (int i = 0; i < Parts(_nodes[node]); i++)
        {
            parts.Add(at);
            at = _ends[at];
        }
        return parts;
    }

    private int SetOf(string text)
    {
        if (!_knownSets.TryGetValue(text, out int set))
        {
            _knownSets.Add(text, set = _sets.Count);
            _sets.Add(PatternSet.Read(text));
        }
        return set;
    }

    private int Append(PatternOperation operation, int next, int operand)
    {
        _instructions.Add(new(operation, next, operand));
        return _instructions.Count - 1;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
