using System.Text.Json;
using BoneExo.Cli.Commands;
using BoneExo.Cli.Hosting;
using BoneExo.Queries.Catalog;

namespace BoneExo.Cli.Querying;

/// <summary>Prints a table in any format.</summary>
internal static class TablePrinter
{
    private const string Between = "; ";

    public static void Print(QueryTable table, string name, TableFormat format, Terminal terminal)
    {
        switch (format)
        {
            case TableFormat.Json:
                PrintJson(table, name, terminal);
                break;
            case TableFormat.Csv:
                PrintCsv(table, terminal);
                break;
            case TableFormat.Markdown:
                PrintMarkdown(table, terminal);
                break;
            default:
                PrintColumns(table, terminal);
                break;
        }
    }

    private static void PrintColumns(QueryTable table, Terminal terminal)
    {
        foreach (string line in Columns.Align([[.. table.Columns.Select(column => column.Name)], .. table.Rows.Select(Texts)]))
            terminal.Result(line);
        if (table.Rows.Count == 0)
            terminal.Note("nothing found");
    }

    private static void PrintJson(QueryTable table, string name, Terminal terminal)
    {
        string[] names = [.. table.Columns.Select(MemberNames.Of)];
        JsonOutput.Write(terminal, writer =>
        {
            writer.WriteString("query", name);
            writer.WriteStartArray("rows");
            foreach (QueryRow row in table.Rows)
            {
                writer.WriteStartObject();
                for (int i = 0; i < names.Length; i++)
                    WriteMember(writer, names[i], table.Columns[i].Kind, row.Cells[i]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>A cell without a text has no member, unless it is an empty list.</summary>
    private static void WriteMember(Utf8JsonWriter writer, string name, ColumnKind kind, ValueArray<string> cell)
    {
        if (kind == ColumnKind.List)
        {
            writer.WriteStartArray(name);
            foreach (string text in cell)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
            return;
        }

        if (cell.Count == 0)
            return;
        writer.WritePropertyName(name);
        if (kind == ColumnKind.Text)
            writer.WriteStringValue(cell[0]);
        else
            writer.WriteRawValue(cell[0]);
    }

    /// <summary>As RFC 4180 has it: lines end in CR LF, and what holds a separator, a quote or a line break is quoted.</summary>
    private static void PrintCsv(QueryTable table, Terminal terminal)
    {
        WriteLine(table.Columns.Select(MemberNames.Of));
        foreach (QueryRow row in table.Rows)
            WriteLine(Texts(row));

        void WriteLine(IEnumerable<string> fields) => terminal.Output.Write(string.Join(',', fields.Select(Quoted)) + "\r\n");
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static void PrintMarkdown(QueryTable table, Terminal terminal)
    {
        terminal.Result(Line(table.Columns.Select(column => column.Name)));
        terminal.Result(Line(table.Columns.Select(column => column.Kind == ColumnKind.Number ? "---:" : "---")));
        foreach (QueryRow row in table.Rows)
            terminal.Result(Line(Texts(row)));

        static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Escaped))} |";
    }

    private static string Escaped(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .ReplaceLineEndings("<br>");

    private static string[] Texts(QueryRow row) => [.. row.Cells.Select(cell => string.Join(Between, cell))];
}
