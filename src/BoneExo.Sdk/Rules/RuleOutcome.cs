namespace BoneExo.Rules;

/// <summary>What a rule did with a dataset.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">What it is about.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Title">What holds where it finds nothing.</param>
/// <param name="Checks">The number of things it checked.</param>
/// <param name="Findings">What it found, in document order.</param>
public sealed record RuleOutcome(string RuleId, RuleLevel Level, RuleSeverity Severity, string Title, int Checks, ValueArray<RuleFinding> Findings);
