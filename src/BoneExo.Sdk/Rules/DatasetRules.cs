using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>The rules beyond the schema.</summary>
public static class DatasetRules
{
    /// <summary>Every rule, in the order in which they run.</summary>
    public static ValueArray<IDatasetRule> All { get; } =
    [
        new UniqueKeys(),
        new ResolvedReferences(),
        new SentenceOrder(),
        new CitationNumbers(),
        new CitedReferences(),
        new QuantitiesAndUnits(),
    ];

    /// <summary>Runs every rule; the findings come rule by rule and in document order.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    public static ValueArray<RuleFinding> Check(ReviewDataset dataset) =>
        [.. Run(DatasetIndex.Of(dataset)).SelectMany(outcome => outcome.Findings)];

    /// <summary>Runs every rule over an indexed dataset.</summary>
    public static ValueArray<RuleOutcome> Run(DatasetIndex index) => [.. All.Select(rule => Run(rule, index))];

    private static RuleOutcome Run(IDatasetRule rule, DatasetIndex index)
    {
        RuleRun run = new(rule);
        rule.Check(index, run);
        return run.Outcome;
    }
}
