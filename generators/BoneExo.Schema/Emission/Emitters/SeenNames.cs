namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Spells a set of bits, one for each name that matters: one word where they fit, a span of words otherwise.</summary>
internal readonly record struct SeenNames(int Count)
{
    private const int WordBits = 64;

    /// <summary>Whether one word has all bits, and one more: an unknown member is -1, hence bit 63.</summary>
    public bool IsOneWord => Count < WordBits;

    private int WordCount => (Count + WordBits - 1) / WordBits;

    /// <summary>The statement that declares empty sets.</summary>
    public string Declare(params string[] sets)
    {
        // No stackalloc: the JIT compiles a loop beside one only once, before it knows the static fields and what is often.
        string words = $"[{string.Join(", ", Enumerable.Repeat("0", WordCount))}]";
        return IsOneWord
            ? $"ulong {string.Join(", ", sets.Select(set => set + " = 0"))};"
            : $"global::System.Span<ulong> {string.Join(", ", sets.Select(set => $"{set} = {words}"))};";
    }

    /// <summary>The statement that adds a name.</summary>
    public string Add(int bit) => $"{Word(bit / WordBits)} |= {Mask(bit)};";

    /// <summary>The condition that a name is there.</summary>
    public string Has(int bit) => $"({Word(bit / WordBits)} & {Mask(bit)}) != 0";

    /// <summary>The condition that all of some names are there.</summary>
    public string HasAll(IReadOnlyList<int> bits)
    {
        if (!IsOneWord)
            return $"!{(bits.Select(bit => bit / WordBits).Distinct().Count() > 1 ? Lacks(bits) : $"({Lacks(bits)})")}";
        string mask = Literal.Mask(bits.Aggregate(0UL, (mask, bit) => mask | (1UL << bit)));
        return $"(seen & {mask}) == {mask}";
    }

    /// <summary>The condition that one of some names is missing.</summary>
    public string Lacks(IEnumerable<int> bits)
    {
        List<string> words = [];
        foreach (IGrouping<int, int> word in bits.GroupBy(bit => bit / WordBits).OrderBy(word => word.Key))
        {
            string mask = Literal.Mask(word.Aggregate(0UL, (mask, bit) => mask | (1UL << (bit % WordBits))));
            words.Add($"({Word(word.Key)} & {mask}) != {mask}");
        }

        return words.Count == 1 ? words[0] : $"({string.Join(" || ", words)})";
    }

    /// <summary>The words of a set, as an argument.</summary>
    public string Words(IEnumerable<int> bits)
    {
        ulong[] words = new ulong[IsOneWord ? 1 : WordCount];
        foreach (int bit in bits)
            words[bit / WordBits] |= 1UL << (bit % WordBits);
        string masks = string.Join(", ", words.Select(Literal.Mask));
        return IsOneWord ? masks : $"[{masks}]";
    }

    private static string Mask(int bit) => Literal.Mask(1UL << (bit % WordBits));

    private string Word(int index) => IsOneWord ? "seen" : $"seen[{Literal.Number(index)}]";
}
