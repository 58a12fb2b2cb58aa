namespace BoneExo.Schema.Keywords;

/// <summary>How many characters two texts are apart, for "did you mean".</summary>
internal static class EditDistance
{
    /// <summary>Insertions, deletions, replacements and swaps of neighbours that make one text of the other.</summary>
    public static int Between(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], last[j]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[right.Length];
    }

    /// <summary>Whether the texts are one slip apart; most are not even nearly of one length, which is quickly seen.</summary>
    public static bool IsOneSlip(string left, string right) =>
        Math.Abs(left.Length - right.Length) <= 1 && Between(left, right) == 1;

    /// <summary>The nearest candidate, the first of several; <see langword="null"/> where all differ in more than a third of their text.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int best = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int limit = Math.Max(1, Math.Max(text.Length, candidate.Length) / 3);
            if (Math.Abs(text.Length - candidate.Length) > limit)
                continue;
            int distance = Between(text, candidate);
            if (distance <= limit && distance < best)
                (nearest, best) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>"; did you mean '…'?" or nothing.</summary>
    public static string Question(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";
}
