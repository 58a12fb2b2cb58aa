namespace BoneExo.Cli.Commands;

/// <summary>Lays rows out in columns: numbers to the right, text to the left, nothing after the last.</summary>
internal static class Columns
{
    private const string Gap = "  ";

    public static IEnumerable<string> Align(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
            return [];
        var columns = Enumerable.Range(0, rows[0].Length)
            .Select(column => (Width: rows.Max(row => row[column].Length), IsNumber: rows.All(row => row[column].All(char.IsAsciiDigit))))
            .ToArray();
        return rows.Select(row => string.Join(Gap, row.Select((cell, column) => columns[column].IsNumber
            ? cell.PadLeft(columns[column].Width)
            : cell.PadRight(columns[column].Width))).TrimEnd());
    }
}
