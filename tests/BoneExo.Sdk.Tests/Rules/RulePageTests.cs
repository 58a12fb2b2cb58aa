using System.Text.RegularExpressions;
using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

public class RulePageTests
{
    [Fact]
    public void Every_rule_has_its_row_in_the_page_of_rules() =>
        Assert.Equal(
            DatasetRules.All.Select(rule => (rule.Id, rule.Level.ToString().ToLowerInvariant(), rule.Severity.ToString().ToLowerInvariant(), rule.Title)),
            Regex.Matches(File.ReadAllText(BoneExo.Tests.Repo.Path("src", "BoneExo.Sdk", "README.md")), @"^\| (V-\w+) \| (\w+) \| (\w+) \| ([^|]+) \| [^|]+ \|$", RegexOptions.Multiline)
                .Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value)));
}
