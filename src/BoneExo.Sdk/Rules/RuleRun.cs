using System.Globalization;

namespace BoneExo.Rules;

/// <summary>One rule at work: counts its checks and takes its findings.</summary>
public sealed class RuleRun
{
    private readonly IDatasetRule _rule;
    private readonly List<RuleFinding> _findings = [];
    private int _checks;

    internal RuleRun(IDatasetRule rule) => _rule = rule;

    /// <summary>The rule, what it checked and what it found.</summary>
    internal RuleOutcome Outcome => new(_rule.Id, _rule.Level, _rule.Severity, _rule.Title, _checks, [.. _findings]);

    /// <summary>Counts one thing as checked and hands its verdict back.</summary>
    public bool Holds(bool condition)
    {
        _checks++;
        return condition;
    }

    /// <summary>Reports a broken key.</summary>
    internal void Report(DatasetRecord? record, KeyFault fault) =>
        Report(record, fault.Pointer, $"{fault.Message}", fault.Related is { } related ? [related] : []);

    /// <summary>Reports a finding in a record, or in the article itself where there is none. Numbers read the same in every culture.</summary>
    public void Report(DatasetRecord? record, string pointer, FormattableString message, params ReadOnlySpan<string> related) =>
        _findings.Add(new(_rule.Id, _rule.Severity, pointer, record?.Key ?? "review", message.ToString(CultureInfo.InvariantCulture), [.. related]));
}
