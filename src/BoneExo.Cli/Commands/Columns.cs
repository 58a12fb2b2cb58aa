namespace BoneExo.Cli.Commands;

/// <summary>Lays out rows below their headings: numbers to the right, text to the left, no blanks at the end.</summary>
internal static class Columns
{
    private const string Gap = "  ";

    public static IEnumerable<string> Align(IReadOnlyList<string[]> rows)
    {
        var columns = Enumerable.Range(0, rows[0].Length)
            .Select(column => (Width: rows.Max(row => row[column].Length), IsNumber: rows.Skip(1).All(row => row[column].All(char.IsAsciiDigit))))
            .ToArray();
        return rows.Select(row => string.Join(Gap, row.Select((cell, column) => columns[column].IsNumber
            ? cell.PadLeft(columns[column].Width)
            : cell.PadRight(columns[column].Width))).TrimEnd());
    }
}
