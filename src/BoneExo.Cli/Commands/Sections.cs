using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary>Prints tables and lists below their titles.</summary>
internal static class Sections
{
    public static void Print(string title, IReadOnlyList<string[]> rows, Terminal terminal) => Print(title, [.. Columns.Align(rows)], terminal);

    public static void Print(string title, IReadOnlyList<string> lines, Terminal terminal)
    {
        terminal.Result(title, new Style(decoration: Decoration.Bold));
        foreach (string line in lines)
            terminal.Result("  " + line);
        terminal.Result();
    }

    public static void Print(IEnumerable<LevelTable> tables, Terminal terminal)
    {
        foreach (LevelTable table in tables)
            Print(table.Name, table.Cells, terminal);
    }
}
