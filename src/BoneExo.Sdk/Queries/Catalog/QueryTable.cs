namespace BoneExo.Queries.Catalog;

/// <summary>An answer as rows of cells, whatever the query.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, in the order of the answer.</param>
public sealed record QueryTable(ValueArray<QueryColumn> Columns, ValueArray<QueryRow> Rows);
