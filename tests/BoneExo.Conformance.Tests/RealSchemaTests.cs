using System.Globalization;
using System.Text;
using BoneExo.Conformance.Differential;
using BoneExo.Schema.Documents;
using Xunit.Abstractions;

namespace BoneExo.Conformance;

/// <summary>Schemas of the wild, all draft-07, with documents that follow them.</summary>
public class RealSchemaTests(ITestOutputHelper output)
{
    private const int Mutants = 600;

    private static readonly Lazy<CompiledSuite> Evaluators = new(() => CompiledSuite.Compile(
        [.. Directory.GetDirectories(Repo.Shared("bench-data")).Order(StringComparer.Ordinal).Select(Read)], []));

    [SkippableFact]
    public void Real_schemas_compile_and_accept_all_their_documents()
    {
        CompiledSuite suite = Compiled();

        Assert.NotEmpty(suite.Groups);
        Assert.Empty(suite.Refusals.Select(refusal => $"{refusal.Key.File}: {refusal.Value}"));
        List<string> refused = [];
        foreach (TestGroup group in suite.Groups)
        {
            refused.AddRange(group.Cases.Where(test => suite.Evaluate(group, test) is not { Verdict: true, Collected: true }).Select(test => $"{group.File} {test.Description}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.File}: {group.Cases.Count} documents"));
        }

        Assert.True(refused.Count == 0, string.Join("\n", refused.Take(20)));
    }

    [SkippableFact]
    public void Types_have_the_verdict_of_the_evaluators()
    {
        CompiledSuite evaluators = Compiled();
        CompiledSuite types = CompiledSuite.Compile(evaluators.Groups, [], role: SchemaRole.Generate);
        List<string> differences = [];
        foreach (TestGroup group in evaluators.Groups.Where(group => !types.Refusals.ContainsKey(group)))
        {
            int valid = 0;
            foreach (TestCase test in Mutated(group))
            {
                CompiledSuite.ValidationVerdict expected = evaluators.Evaluate(group, test);
                if (types.Evaluate(group, test) != expected)
                    differences.Add($"{group.File}: {Encoding.UTF8.GetString(test.Instance)}");
                valid += expected.Verdict ? 1 : 0;
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.File}: {valid} of {Mutants} valid"));
            Assert.InRange(valid, 1, Mutants - 1);
        }

        Assert.Equal(["pre-commit-hooks: the root has no type"], types.Refusals.Select(refusal => $"{refusal.Key.File}: {refusal.Value}"));
        Assert.Empty(differences.Take(10));
    }

    // A test that skips does so itself: what a lazy value throws it throws again without saying that it is a skip.
    private static CompiledSuite Compiled()
    {
        _ = Repo.Shared("bench-data");
        return Evaluators.Value;
    }

    private static IEnumerable<TestCase> Mutated(TestGroup group)
    {
        Subject subject = Subject.OfBenchmarks().Single(subject => subject.Name == group.File);
        Mutation mutation = new(new(7), subject.Names, subject.Literals);
        return Enumerable.Range(0, Mutants)
            .Select(i => mutation.Mutate(subject.Instances[i % subject.Instances.Count]))
            .Select((instance, i) => new TestCase(i.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(instance), true));
    }

    private static TestGroup Read(string folder) => new(
        Path.GetFileName(folder),
        "",
        File.ReadAllText(Path.Combine(folder, "schema.json")),
        [.. File.ReadLines(Path.Combine(folder, "instances.jsonl")).Select((line, index) => new TestCase($"line {index + 1}", Encoding.UTF8.GetBytes(line), true))]);
}
