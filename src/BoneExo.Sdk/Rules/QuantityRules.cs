using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-Q1.</summary>
internal sealed class QuantitiesAndUnits : IDatasetRule
{
    public string Id => "V-Q1";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "units are UCUM and fit their member, ranges run from low to high";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue quantity in index.ValuesOf<Quantity>())
            CheckUnit(quantity, run);
        foreach (DatasetValue range in index.ValuesOf<QuantityRange>())
        {
            CheckUnit(range, run);
            CheckBounds(range, run);
        }
    }

    private static void CheckUnit(DatasetValue quantity, RuleRun run)
    {
        string text = quantity.Json.GetProperty("unit").GetString()!, pointer = quantity.Pointer + "/unit";
        if (!run.Holds(UcumUnit.TryParse(text, out UcumUnit? unit)))
            run.Report(quantity.Record, pointer, $"'{text}' is no UCUM unit; write prefix and symbol as in 'nm', 'mT' or '[g]'");
        else if (quantity.Member?.Unit is { } declared && UcumUnit.TryParse(declared, out UcumUnit? measure) && !run.Holds(unit!.IsCommensurable(measure)))
            run.Report(quantity.Record, pointer, $"'{text}' does not measure {quantity.Member.JsonName}; use a unit that converts to '{declared}'");
    }

    private static void CheckBounds(DatasetValue range, RuleRun run)
    {
        bool hasLow = range.Json.TryGetProperty("low", out JsonElement low), hasHigh = range.Json.TryGetProperty("high", out JsonElement high);
        if (!run.Holds(hasLow || hasHigh))
            run.Report(range.Record, range.Pointer, $"the range has no bound; state the lower or the upper one");
        else if (hasLow && hasHigh && !run.Holds(low.GetDecimal() <= high.GetDecimal()))
            run.Report(range.Record, range.Pointer + "/low", $"lower bound {low} is above upper bound {high}; exchange them", range.Pointer + "/high");
    }
}
