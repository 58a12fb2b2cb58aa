using System.Globalization;
using Xunit.Abstractions;

namespace BoneExo.Conformance;

/// <summary>Schemas of the wild, all draft-07, with documents that follow them.</summary>
public class RealSchemaTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Real_schemas_compile_and_accept_all_their_documents()
    {
        List<TestGroup> groups = [.. Directory.GetDirectories(Repo.Shared("bench-data")).Order(StringComparer.Ordinal).Select(Read)];

        CompiledSuite suite = CompiledSuite.Compile(groups, []);

        Assert.NotEmpty(groups);
        Assert.Empty(suite.Refusals.Select(refusal => $"{refusal.Key.File}: {refusal.Value}"));
        List<string> refused = [];
        foreach (TestGroup group in groups)
        {
            refused.AddRange(group.Cases.Where(test => suite.Evaluate(group, test) is not { Verdict: true, Collected: true }).Select(test => $"{group.File} {test.Description}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.File}: {group.Cases.Count} documents"));
        }

        Assert.True(refused.Count == 0, string.Join("\n", refused.Take(20)));
    }

    private static TestGroup Read(string folder) => new(
        Path.GetFileName(folder),
        "",
        File.ReadAllText(Path.Combine(folder, "schema.json")),
        [.. File.ReadLines(Path.Combine(folder, "instances.jsonl")).Select((line, index) => new TestCase($"line {index + 1}", System.Text.Encoding.UTF8.GetBytes(line), true))]);
}
