using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>What rules may know beside the dataset. Without it they check less, and say so by the number of their checks.</summary>
public sealed record RuleContext
{
    /// <summary>Nothing beside the dataset.</summary>
    public static RuleContext None { get; } = new();

    /// <summary>The labels of ontology terms.</summary>
    public TermTable Terms { get; init; } = TermTable.Empty;

    /// <summary>The sentences of the source by the text of their keys, for rules that read them: hedges and copies.</summary>
    public IReadOnlyDictionary<string, string> Sentences { get; init; } = new Dictionary<string, string>();
}
