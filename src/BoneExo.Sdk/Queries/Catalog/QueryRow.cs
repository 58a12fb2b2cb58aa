namespace BoneExo.Queries.Catalog;

/// <summary>A row of an answer.</summary>
/// <param name="Cells">A cell for each column: no text where it is empty, several only where the column holds lists.</param>
public sealed record QueryRow(ValueArray<ValueArray<string>> Cells);
