namespace BoneExo.Queries.Catalog;

/// <summary>A column of an answer.</summary>
/// <param name="Name">The heading, in small letters and with blanks between words.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record QueryColumn(string Name, ColumnKind Kind);
