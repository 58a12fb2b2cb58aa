using BoneExo.Queries.Catalog;

namespace BoneExo.Tests.Queries;

/// <summary>Spells an answer so that a snapshot of it can be read.</summary>
internal static class AnswerTable
{
    public static string Of(QueryTable table) =>
        string.Concat(new[] { table.Columns.Select(column => column.Name), table.Columns.Select(_ => "---") }
            .Concat(table.Rows.Select(row => row.Cells.Select(cell => string.Join("; ", cell))))
            .Select(cells => $"| {string.Join(" | ", cells)} |\n"));
}
