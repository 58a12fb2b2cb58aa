namespace BoneExo.Codecs;

/// <summary>Walks a text and knows at every place which instructions of a pattern are reached there.</summary>
internal ref struct PatternPass
{
    private readonly PatternSimulation _pattern;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<int> _numbers;
    private readonly Span<ulong> _rings;

    // For each look, a bit for every place where it holds.
    private readonly Span<ulong> _holding;
    private readonly int _lookWords;

    // The last step in which an instruction was reached, those to be followed, and the counts that go on.
    private readonly Span<int> _seen;
    private readonly Span<int> _waiting;
    private readonly Span<int> _lasting;
    private readonly Span<int> _counterStates;

    // The instructions that take a code point here, and after it; an odd number is a count that only goes on.
    private Span<int> _here;
    private Span<int> _after;
    private int _hereCount;
    private int _afterCount;
    private int _lastingCount;
    private int _step;
    private bool _isMatched;

    /// <summary>Walks with <see cref="NumbersFor"/> numbers, the words of all counters, and those of all looks.</summary>
    public PatternPass(PatternSimulation pattern, ReadOnlySpan<byte> text, Span<int> numbers, Span<ulong> rings, Span<ulong> holding)
    {
        _pattern = pattern;
        _text = text;
        _numbers = numbers;
        _rings = rings;
        _holding = holding;
        _lookWords = (text.Length / 64) + 1;
        int count = pattern.Instructions.Length;
        int counters = pattern.Counts.Length;
        _seen = numbers[..count];
        _waiting = numbers.Slice(count, count);
        _here = numbers.Slice(2 * count, count);
        _after = numbers.Slice(3 * count, count);
        _lasting = numbers.Slice(4 * count, counters);
        _counterStates = numbers[((4 * count) + counters)..];
    }

    public static int NumbersFor(int instructions, int counters) => (4 * instructions) + ((1 + PatternCounter.StateSize) * counters);

    /// <summary>Whether there is a match anywhere.</summary>
    public bool Find(int start) => Walk(start, isBackward: false, look: -1);

    /// <summary>Finds every place where a match of a look ends.</summary>
    public void FindAll(int start, bool isBackward, int look) => Walk(start, isBackward, look);

    private bool Walk(int start, bool isBackward, int look)
    {
        _numbers.Clear();
        _rings.Clear();
        _hereCount = _afterCount = _lastingCount = 0;
        _step = 1;
        _isMatched = false;
        int end = isBackward ? 0 : _text.Length;
        for (int at = _text.Length - end; ;)
        {
            Reach(start, at, _here, ref _hereCount);
            if (_isMatched && look < 0)
                return true;
            if (_isMatched)
                _holding[(look * _lookWords) + (at / 64)] |= 1UL << (at % 64);
            if (at == end)
                return false;
            int first = isBackward ? Before(at) : at;
            int codePoint = Decode(first, out int length);
            at = isBackward ? first : first + length;
            Take(codePoint, at);
        }
    }

    /// <summary>Takes a code point in every instruction that may; what follows is reached at the place after it.</summary>
    private void Take(int codePoint, int after)
    {
        for (int i = 0; i < _lastingCount; i++)
        {
            if (_seen[_lasting[i]] != _step)
                _here[_hereCount++] = (_lasting[i] << 1) | 1;
        }
        _lastingCount = 0;
        _isMatched = false;
        _step++;
        for (int i = 0; i < _hereCount; i++)
        {
            int number = _here[i] >> 1;
            PatternInstruction instruction = _pattern.Instructions[number];
            bool isTaken = instruction.Operation == PatternOperation.Take
                ? _pattern.Sets[instruction.Operand].Contains(codePoint)
                : TakeCounted(number, instruction.Operand, codePoint, enters: (_here[i] & 1) == 0);
            if (isTaken)
                Reach(instruction.Next, after, _after, ref _afterCount);
        }
        Span<int> swapped = _here;
        _here = _after;
        _after = swapped;
        _hereCount = _afterCount;
        _afterCount = 0;
    }

    private bool TakeCounted(int number, int count, int codePoint, bool enters)
    {
        PatternCount counted = _pattern.Counts[count];
        PatternCounter counter = new(
            counted.Least,
            counted.Most,
            _rings.Slice(counted.Words, PatternCounter.WordsFor(counted.Most)),
            _counterStates.Slice(count * PatternCounter.StateSize, PatternCounter.StateSize));
        if (!_pattern.Sets[counted.Set].Contains(codePoint))
        {
            counter.Clear();
            return false;
        }
        bool isEnough = counter.Take(enters);
        if (counter.IsAlive)
            _lasting[_lastingCount++] = number;
        return isEnough;
    }

    /// <summary>Reaches an instruction at a place, and all that follow without taking anything.</summary>
    private void Reach(int start, int at, Span<int> list, ref int listCount)
    {
        int waitingCount = 0;
        Await(start, ref waitingCount);
        while (waitingCount > 0)
        {
            int number = _waiting[--waitingCount];
            PatternInstruction instruction = _pattern.Instructions[number];
            switch (instruction.Operation)
            {
                case PatternOperation.Match:
                    _isMatched = true;
                    break;
                case PatternOperation.Take or PatternOperation.Count:
                    list[listCount++] = number << 1;
                    break;
                case PatternOperation.Fork:
                    Await(instruction.Operand, ref waitingCount);
                    Await(instruction.Next, ref waitingCount);
                    break;
                default:
                    if (Holds(instruction, at))
                        Await(instruction.Next, ref waitingCount);
                    break;
            }
        }
    }

    private readonly void Await(int number, ref int waitingCount)
    {
        if (_seen[number] == _step)
            return;
        _seen[number] = _step;
        _waiting[waitingCount++] = number;
    }

    private readonly bool Holds(PatternInstruction condition, int at) => condition.Operation switch
    {
        PatternOperation.Start => at == 0,
        PatternOperation.End => at == _text.Length,
        PatternOperation.Boundary => IsWord(at - 1) != IsWord(at),
        PatternOperation.NoBoundary => IsWord(at - 1) == IsWord(at),
        PatternOperation.Look => IsHolding(condition.Operand, at),
        _ => !IsHolding(condition.Operand, at),
    };

    private readonly bool IsHolding(int look, int at) => (_holding[(look * _lookWords) + (at / 64)] & (1UL << (at % 64))) != 0;

    private readonly bool IsWord(int at) => at >= 0 && at < _text.Length && (char.IsAsciiLetterOrDigit((char)_text[at]) || _text[at] == '_');

    private readonly int Before(int at)
    {
        do
            at--;
        while (at > 0 && (_text[at] & 0xC0) == 0x80);
        return at;
    }

    /// <summary>The code point at a place; a lone surrogate has three bytes.</summary>
    private readonly int Decode(int at, out int length)
    {
        int lead = _text[at];
        length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int codePoint = length == 1 ? lead : lead & (0x7F >> length);
        for (int i = 1; i < length; i++)
            codePoint = (codePoint << 6) | (_text[at + i] & 0x3F);
        return codePoint;
    }
}
