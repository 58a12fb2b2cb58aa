using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>What no graph format says.</summary>
internal static class GraphLosses
{
    /// <summary>A preparation is joined to what it carries, not to what it lacks, and without saying how much of it there is.</summary>
    public static void OfCargo(ReviewDataset dataset, LossLedger ledger, string format)
    {
        foreach (VesiclePreparation preparation in dataset.VesiclePreparations)
        {
            foreach (CargoItem cargo in preparation.Cargo)
            {
                ledger.Remark("vesiclePreparations", preparation.Id.Value, "cargo", cargo.Status == CargoStatus.Depleted
                    ? $"{format} has no relation for cargo that is depleted"
                    : $"{format} says what is carried, not its status and role");
            }
        }
    }
}
