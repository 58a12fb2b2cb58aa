using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>What rules may know beside the dataset. Without it they check less, and say so by the number of their checks.</summary>
public sealed record RuleContext
{
    /// <summary>Nothing beside the dataset.</summary>
    public static RuleContext None { get; } = new();

    /// <summary>Rules of one's own, which run after those of <see cref="DatasetRules.All"/>.</summary>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public ValueArray<IDatasetRule> Rules
    {
        get;
        init
        {
            HashSet<string> ids = [.. DatasetRules.All.Select(rule => rule.Id)];
            if (value.FirstOrDefault(rule => !ids.Add(rule.Id)) is { } repeated)
                throw new ArgumentException($"two rules have the id '{repeated.Id}'; give yours one with a prefix of your own", nameof(value));
            field = value;
        }
    } = [];

    /// <summary>The labels of ontology terms.</summary>
    public TermTable Terms { get; init; } = TermTable.Empty;

    /// <summary>The sentences of the source by the text of their keys, for rules that read them: hedges and copies.</summary>
    public IReadOnlyDictionary<string, string> Sentences { get; init; } = new Dictionary<string, string>();
}
