using BoneExo.Domain;
using BoneExo.Exports;

namespace BoneExo.Queries;

/// <summary>How a dataset can leave.</summary>
public static class ExportQueries
{
    /// <summary>Every format with its losses.</summary>
    public static ValueArray<ExportAccount> Accounts(ReviewDataset dataset) =>
        [.. Exporters.All.Select(exporter => new ExportAccount(exporter.Name, exporter.Title, exporter.Write(dataset).Losses))];
}
