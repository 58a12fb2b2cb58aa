using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>What all rules say of a dataset.</summary>
/// <param name="Collections">The collections that it has, with their sizes.</param>
/// <param name="Checks">Every rule with what it checked and found.</param>
/// <param name="Findings">Every finding, rule by rule and in document order.</param>
/// <param name="Stale">The issues that name a rule which finds nothing of the kind (any more).</param>
public sealed record DatasetReport(
    ValueArray<CollectionSize> Collections,
    ValueArray<RuleOutcome> Checks,
    ValueArray<ReportedFinding> Findings,
    ValueArray<IssueId> Stale)
{
    /// <summary>Whether every error is acknowledged. Warnings never change the verdict.</summary>
    public bool Passes => !Findings.Any(reported => reported is { Finding.Severity: RuleSeverity.Error, AcknowledgedBy: null });

    /// <summary>Runs every rule over an indexed dataset; its issues acknowledge what they name.</summary>
    public static DatasetReport Of(DatasetIndex index)
    {
        ValueArray<RuleOutcome> checks = DatasetRules.Run(index);
        Acknowledgements acknowledgements = new(index);
        return new(
            [.. index.Records.GroupBy(record => record.Collection).Select(Size)],
            checks,
            [.. checks.SelectMany(check => check.Findings).Select(finding => Report(finding, index, acknowledgements))],
            [.. acknowledgements.Unused([.. checks.Select(check => check.RuleId)])]);
    }

    internal static ReportedFinding Report(RuleFinding finding, DatasetIndex index, Acknowledgements acknowledgements)
    {
        DatasetRecord? record = index.At(finding.Pointer);
        Layer layer = record?.Layer ?? (index.Dataset.Layer == Layer.Merged ? Layer.Review : index.Dataset.Layer);
        string pointer = record is null ? finding.Pointer : record.LayerPointer + finding.Pointer[record.Pointer.Length..];
        return new(finding, layer, pointer, acknowledgements.Find(finding));
    }

    private static CollectionSize Size(IGrouping<string, DatasetRecord> records)
    {
        int curation = records.Count(record => record.Layer == Layer.Curation);
        return new(records.Key, records.Count() - curation, curation);
    }
}
