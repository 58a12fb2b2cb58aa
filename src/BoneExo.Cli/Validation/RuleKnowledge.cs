using BoneExo.Rules;
using BoneExo.Terms;

namespace BoneExo.Cli.Validation;

/// <summary>What rules know beside the data: the labels of the shipped ontology terms.</summary>
internal static class RuleKnowledge
{
    public static RuleContext Context { get; } = new() { Terms = TermTable.Of(Corpus.Terms) };
}
