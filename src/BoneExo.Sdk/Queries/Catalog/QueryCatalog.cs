namespace BoneExo.Queries.Catalog;

/// <summary>The queries by name.</summary>
public static class QueryCatalog
{
    /// <summary>Every query, by number.</summary>
    public static ValueArray<Query> All { get; } =
    [
        .. MicroRnaTables.All
            .Concat(CitationTables.All)
            .Concat(FindingTables.All)
            .Concat(StudyTables.All)
            .Concat(VesicleTables.All)
            .Concat(StatementTables.All)
            .Concat(DatasetTables.All)
            .OrderBy(query => query.Number),
    ];

    /// <summary>The query of a name; nothing where there is none.</summary>
    public static Query? Find(string name) => All.FirstOrDefault(query => query.Name == name);
}
