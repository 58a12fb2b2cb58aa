using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>The issues that name a rule, by the record they speak of.</summary>
internal sealed class Acknowledgements
{
    private readonly DatasetIndex _index;
    private readonly ILookup<(string Rule, string Collection, string Key), Issue> _issues;
    private readonly HashSet<IssueId> _used = [];

    public Acknowledgements(DatasetIndex index)
    {
        _index = index;
        _issues = index.Dataset.Issues.Where(issue => issue.Rule is not null).ToLookup(Subject);
    }

    /// <summary>The first issue that speaks of a finding: same rule, and the record of its place or of a related one and, where it names one, the same field.</summary>
    public IssueId? Find(RuleFinding finding)
    {
        foreach (string pointer in (IEnumerable<string>)[finding.Pointer, .. finding.Related])
        {
            if (_index.At(pointer) is not { } record)
                continue;
            string place = pointer[record.Pointer.Length..];
            foreach (Issue issue in _issues[(finding.RuleId, record.Collection, record.Key)])
            {
                // What is related as a whole is also what an issue says of one of its fields.
                bool isWhole = place.Length == 0 && pointer != finding.Pointer;
                if (!isWhole && issue.Field is { } field && place != field.Value && !place.StartsWith(field.Value + "/", StringComparison.Ordinal))
                    continue;
                _used.Add(issue.Id);
                return issue.Id;
            }
        }

        return null;
    }

    /// <summary>The issues that name one of these rules and have met no finding.</summary>
    public IEnumerable<IssueId> Unused(HashSet<string> rules) => _issues
        .SelectMany(issues => issues)
        .Where(issue => rules.Contains(issue.Rule!) && !_used.Contains(issue.Id))
        .Select(issue => issue.Id);

    /// <summary>An issue speaks of its record, else of its reference, else of its first sentence.</summary>
    private static (string Rule, string Collection, string Key) Subject(Issue issue) => issue switch
    {
        { Record: { } record } => (issue.Rule!, record.Collection, record.Key),
        { Reference: { } number } => (issue.Rule!, "references", number.ToString()),
        { At.Count: > 0 } => (issue.Rule!, "sentences", issue.At[0].Value),
        _ => (issue.Rule!, "", ""),
    };
}
