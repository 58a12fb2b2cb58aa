using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

/// <summary>What rules find, short enough for a table.</summary>
internal static class Hits
{
    /// <summary>The pointers at which a rule hits a made-up dataset.</summary>
    public static string In(string rule, string collections, RuleContext? context = null) => string.Join(' ', Of(rule, Made.Of(collections), context));

    /// <summary>The pointers at which a rule hits.</summary>
    public static IEnumerable<string> Of(string rule, ReviewDataset dataset, RuleContext? context = null) =>
        DatasetRules.Check(dataset, context).Where(finding => finding.RuleId == rule).Select(finding => finding.Pointer);

    /// <summary>The messages of a rule.</summary>
    public static IEnumerable<string> Messages(string rule, ReviewDataset dataset, RuleContext? context = null) =>
        DatasetRules.Check(dataset, context).Where(finding => finding.RuleId == rule).Select(finding => finding.Message);
}
