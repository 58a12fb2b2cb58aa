using System.Globalization;

namespace BoneExo.Queries.Catalog;

/// <summary>Lays out answers of one type as a table, column by column.</summary>
internal sealed class TableOf<TAnswer>(IEnumerable<TAnswer> answers)
{
    private readonly List<QueryColumn> _columns = [];
    private readonly List<Func<TAnswer, ValueArray<string>>> _cells = [];

    public TableOf<TAnswer> Text(string name, Func<TAnswer, object?> cell) => Add(name, ColumnKind.Text, answer => One(cell(answer)?.ToString()));

    public TableOf<TAnswer> Number(string name, Func<TAnswer, int?> cell) =>
        Add(name, ColumnKind.Number, answer => One(cell(answer)?.ToString(CultureInfo.InvariantCulture)));

    public TableOf<TAnswer> Share(string name, Func<TAnswer, double?> cell) =>
        Add(name, ColumnKind.Number, answer => One(cell(answer)?.ToString("0.00", CultureInfo.InvariantCulture)));

    public TableOf<TAnswer> Truth(string name, Func<TAnswer, bool?> cell) =>
        Add(name, ColumnKind.Truth, answer => One(cell(answer) switch { true => "true", false => "false", null => null }));

    public TableOf<TAnswer> List<TItem>(string name, Func<TAnswer, IEnumerable<TItem>> cell)
        where TItem : notnull => Add(name, ColumnKind.List, answer => [.. cell(answer).Select(item => item.ToString() ?? "")]);

    public QueryTable Build() => new([.. _columns], [.. answers.Select(answer => new QueryRow([.. _cells.Select(cell => cell(answer))]))]);

    private TableOf<TAnswer> Add(string name, ColumnKind kind, Func<TAnswer, ValueArray<string>> cell)
    {
        _columns.Add(new(name, kind));
        _cells.Add(cell);
        return this;
    }

    private static ValueArray<string> One(string? text) => string.IsNullOrEmpty(text) ? [] : [text];
}
