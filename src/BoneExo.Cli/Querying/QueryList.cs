using System.Globalization;
using BoneExo.Queries.Catalog;

namespace BoneExo.Cli.Querying;

/// <summary>Lays out queries as a table.</summary>
internal static class QueryList
{
    private static readonly ValueArray<QueryColumn> Headings =
    [
        new("number", ColumnKind.Number),
        new("name", ColumnKind.Text),
        new("parameters", ColumnKind.Text),
        new("question", ColumnKind.Text),
    ];

    public static QueryTable Of(IEnumerable<Query> queries) => new(Headings, [.. queries.Select(Row)]);

    private static QueryRow Row(Query query) => new(
    [
        [query.Number.ToString(CultureInfo.InvariantCulture)],
        [query.Name],
        query.Parameters.Count == 0 ? [] : [string.Join(' ', query.Parameters)],
        [query.Question],
    ]);
}
