using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>The collections whose records serve others: what they name exists once, and nothing is kept that no record uses.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<KeyedRecords> Of(ReviewDatasetIndex index) =>
    [
        index.Affiliations, index.FundingAwards, index.Species, index.AnatomicalSites, index.CellPopulations, index.Molecules, index.Pathways,
        index.Processes, index.Conditions, index.Preconditionings, index.Biomaterials, index.VesiclePreparations, index.Endpoints,
    ];
}
