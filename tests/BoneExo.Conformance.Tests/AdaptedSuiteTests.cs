using System.Globalization;
using BoneExo.Schema.Keywords;
using Xunit.Abstractions;

namespace BoneExo.Conformance;

/// <summary>The official suite in the words of the earlier drafts: what draft 2020-12 kept from them has the same verdicts.</summary>
public class AdaptedSuiteTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Earlier_drafts_differ_exactly_where_it_is_known()
    {
        string folder = Repo.TestSuite();
        List<string> differences = [];
        foreach (string uri in DialectTable.Before202012)
        {
            Draft draft = Drafts.Find(uri)!;
            SuiteAdapter adapter = new(draft, uri);
            TestGroup[] all = [.. TestSuite.Groups(folder)];
            TestGroup[] groups = [.. all.Select(adapter.Adapt).OfType<TestGroup>()];
            CompiledSuite suite = CompiledSuite.Compile(groups, TestSuite.Remotes(folder));
            differences.AddRange(groups.SelectMany(group => Differences(suite, group)).Select(difference => $"{draft.Uri}: {difference}"));

            int cases = groups.Sum(group => group.Cases.Count);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{draft.Uri}: {cases} of {all.Sum(group => group.Cases.Count)} tests can be said in it"));
            // Most of the standard is older than its latest draft.
            Assert.True(cases > 300, $"only {cases} tests can be said in {uri}");
        }

        KnownList.Verify("adapted-differences.txt", differences);
    }

    private static IEnumerable<string> Differences(CompiledSuite suite, TestGroup group)
    {
        if (suite.Refusals.TryGetValue(group, out string? error))
            return [$"{group.File} › {group.Description} | {error}"];
        return group.Cases
            .Where(test => suite.Evaluate(group, test) is var said && (said.Verdict != test.IsValid || said.Collected != test.IsValid))
            .Select(test => $"{group.File} › {group.Description} › {test.Description} | {(test.IsValid ? "invalid" : "valid")} here");
    }
}
