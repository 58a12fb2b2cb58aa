namespace BoneExo.Rules;

/// <summary>What a rule found in a dataset.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Pointer">The JSON Pointer of the place in the dataset that was checked.</param>
/// <param name="RecordId">The key of the record that holds the place; <c>review</c> for the article itself.</param>
/// <param name="Message">What is wrong and its cure, in one sentence.</param>
/// <param name="Related">The pointers of other places that have to do with it.</param>
public sealed record RuleFinding(string RuleId, RuleSeverity Severity, string Pointer, string RecordId, string Message, ValueArray<string> Related)
{
    /// <summary>The finding in one line.</summary>
    public override string ToString() => $"{Pointer}: {Severity.ToString().ToLowerInvariant()} {RuleId}: {Message}";
}
