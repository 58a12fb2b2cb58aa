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
        return names.Where(name => Math.Abs(name.Length - text.Length) <= most)
            .Select(name => (Name: name, Edits: Edits(text, name)))
            .Where(candidate => candidate.Edits <= most)
            .OrderBy(candidate => candidate.Edits)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
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
        return row[^1];
    }
}
