using System.Reflection;
using System.Text.RegularExpressions;
using BoneExo.Schema.Diagnostics;
using BoneExo.Tests;

namespace BoneExo.Schema.Tests.Diagnostics;

public class SchemaRulesTests
{
    [Fact]
    public void The_list_has_every_rule_once_and_in_order()
    {
        IEnumerable<SchemaRule> declared = typeof(SchemaRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<SchemaRule>();

        Assert.Equal(declared.OrderBy(r => r.Id, StringComparer.Ordinal), SchemaRules.All);
        Assert.Equal(SchemaRules.All.Count, SchemaRules.All.Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public void Every_message_is_one_sentence_without_a_full_stop() =>
        Assert.All(SchemaRules.All, r =>
        {
            Assert.Matches("^BEX[12349][0-9]{3}$", r.Id);
            Assert.DoesNotMatch(@"\.$|\. |please|failed to|Error", r.Message);
        });

    [Fact]
    public void Every_rule_has_its_row_in_the_schema_page() =>
        Assert.Equal(
            SchemaRules.All.Select(r => (r.Id, r.Severity.ToString().ToLowerInvariant(), r.Title)),
            Regex.Matches(Page(), @"^\| (BEX\d{4}) \| (\w+) \| ([^|]+) \| [^|]+ \| [^|]+ \|$", RegexOptions.Multiline)
                .Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value)));

    [Fact]
    public void Every_rule_has_its_row_in_the_first_page() =>
        Assert.Equal(
            SchemaRules.All.Select(r => (r.Id, r.Severity.ToString().ToLowerInvariant(), r.Title)),
            Regex.Matches(File.ReadAllText(Repo.Path("README.md")), @"^\| (BEX\d{4}) \| (\w+) \| ([^|]+) \|$", RegexOptions.Multiline)
                .Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value)));

    private static string Page() => File.ReadAllText(Repo.Path("schema", "README.md"));
}
