namespace BoneExo.Formats;

/// <summary>
/// Normalization Form C (Unicode Standard Annex 15) of labels. Singletons, composition exclusions and Jamo are not allowed in labels
/// at all, which leaves the primary composites; and Hangul syllables, which then have nothing to compose with.
/// </summary>
internal static class Composition
{
    private const int LongestDecomposition = 4; // of one code point

    private static readonly Dictionary<(int First, int Second), int> Composites = ReadComposites();
    private static readonly Dictionary<int, (int First, int Second)> Parts = Composites.ToDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly HashSet<int> Seconds = [.. Composites.Keys.Select(parts => parts.Second)];

    /// <summary>Is the label in Form C?</summary>
    public static bool IsComposed(ReadOnlySpan<int> label)
    {
        if (IsInert(label))
            return true;
        Span<int> decomposed = stackalloc int[label.Length * LongestDecomposition];
        int length = 0;
        foreach (int codePoint in label)
            Decompose(codePoint, decomposed, ref length);
        Order(decomposed[..length]);
        return label.SequenceEqual(decomposed[..Compose(decomposed[..length])]);
    }

    /// <summary>Does nothing in the label combine with what is before it?</summary>
    private static bool IsInert(ReadOnlySpan<int> label)
    {
        foreach (int codePoint in label)
        {
            if (codePoint >= 0x300 && (Seconds.Contains(codePoint) || CombiningClass(codePoint) != 0))
                return false;
        }
        return true;
    }

    private static void Decompose(int codePoint, Span<int> decomposed, ref int length)
    {
        if (!Parts.TryGetValue(codePoint, out (int First, int Second) parts))
        {
            decomposed[length++] = codePoint;
            return;
        }
        Decompose(parts.First, decomposed, ref length);
        Decompose(parts.Second, decomposed, ref length);
    }

    /// <summary>The canonical ordering: marks by their class, equal ones as they are.</summary>
    private static void Order(Span<int> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int mark = text[i], combiningClass = CombiningClass(mark), to = i;
            for (; combiningClass != 0 && to > 0 && CombiningClass(text[to - 1]) > combiningClass; to--)
                text[to] = text[to - 1];
            text[to] = mark;
        }
    }

    /// <summary>The canonical composition, in place; returns the length that is left.</summary>
    private static int Compose(Span<int> text)
    {
        int starter = -1, length = 0, last = 0;
        foreach (int codePoint in text)
        {
            int combiningClass = CombiningClass(codePoint);
            bool isBlocked = starter < 0 || (length - starter > 1 && last >= combiningClass);
            if (!isBlocked && Composites.TryGetValue((text[starter], codePoint), out int composite))
            {
                text[starter] = composite;
                continue;
            }
            if (combiningClass == 0)
                starter = length;
            last = combiningClass;
            text[length++] = codePoint;
        }
        return length;
    }

    private static int CombiningClass(int codePoint) => CodePointTables.CombiningClasses[codePoint];

    private static Dictionary<(int First, int Second), int> ReadComposites()
    {
        Dictionary<(int First, int Second), int> composites = [];
        ReadOnlySpan<byte> data = CodePointData.Composites;
        for (int composite = 0; !data.IsEmpty;)
        {
            composite += CodePointTables.TakeNumber(ref data);
            composites.Add((CodePointTables.TakeNumber(ref data), CodePointTables.TakeNumber(ref data)), composite);
        }
        return composites;
    }
}
