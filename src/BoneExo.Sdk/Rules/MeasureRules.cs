using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-Q2.</summary>
internal sealed class PossibleMeasures : IDatasetRule
{
    public string Id => "V-Q2";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "shares lie between 0 and 100 %, measures are not negative, no year is after the review's";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue quantity in index.ValuesOf<Quantity>())
            CheckValue(quantity, "value", run);
        foreach (DatasetValue range in index.ValuesOf<QuantityRange>())
        {
            CheckValue(range, "low", run);
            CheckValue(range, "high", run);
        }

        if (index.Dataset.Review?.Year.Value is not { } last)
            return;
        foreach ((Reference reference, DatasetRecord record) in index.Each(index.Links.References))
            CheckYear(reference.Year.Value, last, record, "year", run);
        foreach ((Claim claim, DatasetRecord record) in index.Each(index.Links.Claims))
        {
            if (claim is Claim.History history)
                CheckYear(history.Year.Value, last, record, "year", run);
        }
    }

    private static void CheckValue(DatasetValue quantity, string member, RuleRun run)
    {
        // A difference may be negative, and more than all.
        if (quantity.Member?.JsonName == "magnitude" || !quantity.Json.TryGetProperty(member, out JsonElement json))
            return;
        decimal value = json.GetDecimal();
        string unit = quantity.Json.GetProperty("unit").GetString()!;   // required, and a string
        if (unit == "%")
        {
            if (!run.Holds(value is >= 0 and <= 100))
                run.Report(quantity.Record, $"{quantity.Pointer}/{member}", $"{value} % is no share of a whole; write a number from 0 to 100");
        }
        else if (unit != "Cel" && quantity.Member?.Unit != "Cel" && !run.Holds(value >= 0))
        {
            run.Report(quantity.Record, $"{quantity.Pointer}/{member}", $"{value} {unit} is less than nothing; write the amount without a sign");
        }
    }

    private static void CheckYear(int year, int last, DatasetRecord record, string member, RuleRun run)
    {
        if (!run.Holds(year <= last))
            run.Report(record, $"{record.Pointer}/{member}", $"year {year} is after {last}, in which the review appeared; correct it");
    }
}
