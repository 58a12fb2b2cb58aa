namespace BoneExo.Codecs;

/// <summary>
/// How often a class has been taken since each place where its repetition was entered: a bit for each place, in a ring, so that
/// taking it once more costs the same however many places there are.
/// </summary>
internal ref struct PatternCounter
{
    private readonly Span<ulong> _ring;
    private readonly int _least;
    private readonly int _most;

    // The number of the next place, of the oldest that may be in the ring, and how many are there: all, and those with enough.
    private readonly Span<int> _state;

    /// <summary>Counts from least to most with the memory of <see cref="WordsFor"/> and <see cref="StateSize"/>, all zero at first.</summary>
    public PatternCounter(int least, int most, Span<ulong> ring, Span<int> state)
    {
        _least = least;
        _most = most;
        _ring = ring;
        _state = state;
    }

    public const int StateSize = 4;

    /// <summary>Whether the class may be taken again since some place.</summary>
    public readonly bool IsAlive => Alive > 0;

    private readonly ref int Now => ref _state[0];

    private readonly ref int Oldest => ref _state[1];

    private readonly ref int Alive => ref _state[2];

    private readonly ref int Enough => ref _state[3];

    /// <summary>How many words of bits a repetition of so many needs.</summary>
    public static int WordsFor(int most) => (most / 64) + 1;

    /// <summary>Takes the class once more, and for the first time since this place if it enters the repetition here.</summary>
    /// <returns>Whether it has now been taken often enough, and not too often, since some place.</returns>
    public readonly bool Take(bool enters)
    {
        if (enters)
        {
            if (Alive == 0)
                Oldest = Now;
            Set(Now, true);
            Alive++;
        }
        Now++;
        if (Now - _least >= Oldest && IsSet(Now - _least))
            Enough++;
        if (Now - _most - 1 >= Oldest && IsSet(Now - _most - 1))
        {
            Set(Now - _most - 1, false);
            Enough--;
            Alive--;
        }
        return Enough > 0;
    }

    /// <summary>Forgets every place, where something else stands.</summary>
    public readonly void Clear()
    {
        for (int place = Math.Max(Oldest, Now - _most); place < Now && Alive > 0; place++)
        {
            if (IsSet(place))
            {
                Set(place, false);
                Alive--;
            }
        }
        Enough = 0;
    }

    private readonly bool IsSet(int place) => (_ring[Word(place)] & Bit(place)) != 0;

    private readonly void Set(int place, bool value)
    {
        if (value)
            _ring[Word(place)] |= Bit(place);
        else
            _ring[Word(place)] &= ~Bit(place);
    }

    // The ring has a place more than a count can reach.
    private readonly int Word(int place) => place % (_most + 1) / 64;

    private readonly ulong Bit(int place) => 1UL << (place % (_most + 1) % 64);
}
