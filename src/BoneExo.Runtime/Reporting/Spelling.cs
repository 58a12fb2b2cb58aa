namespace BoneExo.Reporting;

/// <summary>Lists names, and finds the one that was probably meant.</summary>
internal static class Spelling
{
    private const int MostListed = 10;
    private const int LongestCompared = 40;

    /// <summary>The names in quotes, the first ten of them.</summary>
    public static string List(IReadOnlyCollection<string> names)
    {
        string list = string.Join(", ", names.Take(MostListed).Select(name => $"'{name}'"));
        return names.Count > MostListed ? list + " …" : list;
    }

    /// <summary>The name within an edit or two, if there is one.</summary>
    public static string? Nearest(string text, IEnumerable<string> names)
    {
        if (text.Length > LongestCompared)
            return null;
        // Of a name of one or two characters an edit leaves nothing.
        int most = text.Length < 3 ? 0 : text.Length < 5 ? 1 : 2;
        string? nearest = null;
        foreach (string name in names)
        {
            // Of two as near the first one counts.
            if (Math.Abs(name.Length - text.Length) > most || Edits(text, name) is var edits && edits > most)
                continue;
            nearest = name;
            if (edits == 0)
                return name;
            most = edits - 1;
        }
        return nearest;
    }

    private static int Edits(string from, string to)
    {
        Span<int> row = stackalloc int[LongestCompared + 3];
        for (int j = 0; j <= to.Length; j++)
            row[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.Length];
    }
}
