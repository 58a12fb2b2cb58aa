namespace BoneExo.Queries;

/// <summary>Source cells by outcomes.</summary>
/// <param name="Sources">The rows: cells whose vesicles a finding is about, in the order of the dataset.</param>
/// <param name="Outcomes">The columns: processes and phenotypes of those findings, in the order of the findings.</param>
/// <param name="Cells">What is not empty, row by row.</param>
public sealed record SourceOutcomeMatrix(ValueArray<Entity> Sources, ValueArray<Entity> Outcomes, ValueArray<SourceOutcome> Cells)
{
    /// <summary>What a row and a column have in common; nothing where no finding is.</summary>
    public SourceOutcome? this[Entity source, Entity outcome] => Cells.FirstOrDefault(cell => cell.Source == source && cell.Outcome == outcome);
}
