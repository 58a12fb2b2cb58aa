using System.Text.Json.Nodes;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>What the rules say of records that come without the dataset around them.</summary>
/// <param name="Checks">Every rule that has something to say of single records, with what it checked and found in them.</param>
/// <param name="Findings">Every finding in them, rule by rule; the pointer in its layer is that in the dataset of the records alone.</param>
/// <param name="Dataset">The records and what surrounds them.</param>
public sealed record RecordsReport(ValueArray<RuleOutcome> Checks, ValueArray<ReportedFinding> Findings, ReviewDataset Dataset)
{
    /// <summary>Rules about a dataset as a whole: that everything is used, cited and in its place.</summary>
    private static readonly HashSet<string> OfWholes = ["V-K3", "V-C2", "V-L1"];

    /// <summary>Whether no record has an error that an issue does not acknowledge.</summary>
    public bool Passes => !Findings.Any(reported => reported is { Finding.Severity: RuleSeverity.Error, AcknowledgedBy: null });

    /// <summary>Checks records among what is known.</summary>
    internal static RecordsReport Of(ReviewDataset records, ReviewDataset known, RuleContext? context)
    {
        // Without an article: that of what is known says nothing of records of somebody else.
        ReviewDataset own = records with { Review = null }, around = Without(known with { Review = null }, own);
        DatasetIndex index = DatasetIndex.Within(around, own, context);
        Acknowledgements acknowledgements = new(index);
        Dictionary<string, KeyReference> references = index.Links.ListReferences().ToDictionary(reference => reference.Pointer);

        // What a rule checks in the surroundings alone is no check of the records.
        Dictionary<string, int> before = DatasetRules.Run(DatasetIndex.Of(around, context)).ToDictionary(outcome => outcome.RuleId, outcome => outcome.Checks);
        ValueArray<RuleOutcome> checks =
        [
            .. from outcome in DatasetRules.Run(index)
               where !OfWholes.Contains(outcome.RuleId)
               select outcome with
               {
                   Checks = Math.Max(0, outcome.Checks - before[outcome.RuleId]),
                   Findings = [.. outcome.Findings.Where(finding => index.At(finding.Pointer)?.Layer == Layer.Review).Select(finding => Soften(finding, references))],
               },
            RecommendedMembers.Check(index, own),
        ];
        return new(checks, [.. checks.SelectMany(check => check.Findings).Select(finding => DatasetReport.Report(finding, index, acknowledgements))], index.Dataset);
    }

    /// <summary>A record on its own cannot be blamed for one that is not at hand, which is what a broken reference without a related place means.</summary>
    private static RuleFinding Soften(RuleFinding finding, Dictionary<string, KeyReference> references) =>
        finding is { RuleId: "V-K2", Related.Count: 0 } && references.TryGetValue(finding.Pointer, out KeyReference? reference)
            ? finding with { Severity = RuleSeverity.Info, Message = $"no record of {reference.To.Name} at hand has the key '{reference.Key}'; correct it, or validate the two together" }
            : finding;

    /// <summary>What is known, without the records that others stand in for.</summary>
    private static ReviewDataset Without(ReviewDataset known, ReviewDataset records)
    {
        JsonNode own = JsonNode.Parse(SchemaJson.ToUtf8(records))!, all = JsonNode.Parse(SchemaJson.ToUtf8(known))!;   // an object each
        bool isLess = false;
        foreach (PropertyDescription collection in SchemaJson.Describe<ReviewDataset>().Properties)
        {
            if (collection.Key is not { } key || own[collection.JsonName] is not JsonArray taken || all[collection.JsonName] is not JsonArray items)
                continue;
            HashSet<string> keys = [.. taken.Select(record => record?[key]?.ToString()).OfType<string>()];
            isLess |= items.RemoveAll(record => record?[key]?.ToString() is { } text && keys.Contains(text)) > 0;
            if (items.Count == 0)
                ((JsonObject)all).Remove(collection.JsonName);
        }

        return isLess ? SchemaJson.Parse<ReviewDataset>(all.ToJsonString()) : known;
    }
}
