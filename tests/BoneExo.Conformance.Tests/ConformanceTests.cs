using System.Globalization;
using System.Text;
using BoneExo.Dynamic;
using BoneExo.Schema.Documents;
using Xunit.Abstractions;

namespace BoneExo.Conformance;

/// <summary>The official suite through emitted and compiled code.</summary>
public class ConformanceTests(ITestOutputHelper output)
{
    /// <summary>How many required draft 2020-12 tests the suite holds at commit 44401e0.</summary>
    private const int RequiredTests = 1299;

    private static readonly Lazy<CompiledSuite> Suite = new(() => CompiledSuite.Compile(Repo.TestSuite()));

    [SkippableFact]
    public void The_suite_is_whole()
    {
        string folder = Repo.TestSuite();

        Assert.Equal(RequiredTests, TestSuite.Groups(folder).Sum(group => group.Cases.Count));
    }

    [SkippableFact]
    public void The_tests_that_fail_are_exactly_the_known_ones()
    {
        CompiledSuite suite = CompileSuite();
        List<string> failures = [];
        foreach (TestGroup group in suite.Groups)
        {
            if (suite.Refusals.TryGetValue(group, out string? error))
                failures.AddRange(group.Cases.Select(test => $"{Name(group, test)} | {error}"));
            else
                failures.AddRange(group.Cases.Where(test => suite.Evaluate(group, test).Verdict != test.IsValid).Select(test => $"{Name(group, test)} | expected {(test.IsValid ? "valid" : "invalid")}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{RequiredTests - failures.Count} of {RequiredTests} required tests pass, {failures.Count} fail"));
        foreach (IGrouping<string, TestGroup> file in suite.Groups.GroupBy(group => group.File))
        {
            int all = file.Sum(group => group.Cases.Count);
            int failed = failures.Count(failure => failure.StartsWith(file.Key + " › ", StringComparison.Ordinal));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {file.Key}: {all - failed} of {all}"));
        }

        KnownList.Verify("known-failures.txt", failures);
    }

    [SkippableFact]
    public void Verdict_and_collecting_form_agree_on_every_test()
    {
        CompiledSuite suite = CompileSuite();
        List<string> disagreements = [.. suite.Groups
            .Where(group => !suite.Refusals.ContainsKey(group))
            .SelectMany(group => group.Cases.Select(test => (group, test)))
            .Where(pair => suite.Evaluate(pair.group, pair.test) is { } said && said.Verdict != said.Collected)
            .Select(pair => Name(pair.group, pair.test))];

        Assert.Empty(disagreements);
    }

    [SkippableFact]
    public void Verdicts_are_the_same_without_the_passes_of_stage_Optimize()
    {
        CompiledSuite suite = CompileSuite();
        CompiledSuite plain = CompiledSuite.Compile(suite.Groups, TestSuite.Remotes(Repo.TestSuite()), optimizes: false);
        List<string> disagreements = [.. suite.Groups
            .Where(group => !suite.Refusals.ContainsKey(group))
            .SelectMany(group => group.Cases.Select(test => (group, test)))
            .Where(pair => suite.Evaluate(pair.group, pair.test).Verdict != plain.Evaluate(pair.group, pair.test).Verdict)
            .Select(pair => Name(pair.group, pair.test))];

        Assert.Empty(disagreements);
    }

    [SkippableFact]
    public void Output_of_every_test_has_the_verdict_and_the_structure_of_the_standard()
    {
        CompiledSuite suite = CompileSuite();
        List<string> problems = [];
        int units = 0;
        foreach (TestGroup group in suite.Groups.Where(group => !suite.Refusals.ContainsKey(group)))
        {
            foreach (TestCase test in group.Cases)
            {
                CompiledSuite.ValidationVerdict said = suite.Evaluate(group, test);
                foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
                {
                    OutputUnit unit = suite.Output(group, test, format);
                    units += OutputStructure.Count(unit);
                    if (unit.Valid != said.Verdict || OutputStructure.Problem(unit, format, test.Instance) is not null)
                        problems.Add($"{Name(group, test)} | {format} | {OutputStructure.Problem(unit, format, test.Instance)}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{units} output units of {RequiredTests} tests"));
        Assert.Empty(problems);
    }

    /// <summary>By the references that a location passes, to a keyword that is there, at the URI that the output says.</summary>
    [SkippableFact]
    public void Every_keyword_location_of_the_output_leads_to_its_keyword()
    {
        CompiledSuite suite = CompileSuite();
        IReadOnlyList<SchemaDocument> remotes = TestSuite.Remotes(Repo.TestSuite());
        List<string> problems = [];
        int units = 0;
        foreach (TestGroup group in suite.Groups.Where(group => !suite.Refusals.ContainsKey(group)))
        {
            KeywordPlaces places = KeywordPlaces.Of(group, remotes);
            foreach (TestCase test in group.Cases)
            {
                foreach (OutputUnit unit in OutputStructure.All(suite.Output(group, test, OutputFormat.Detailed)))
                {
                    units++;
                    if (places.Problem(unit) is { } problem)
                        problems.Add($"{Name(group, test)} | {problem}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{units} locations followed"));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [SkippableFact]
    public void Output_of_every_test_is_valid_by_a_schema_of_the_formats()
    {
        CompiledSuite suite = CompileSuite();
        List<string> problems = [];
        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
        {
            using DynamicSchema schema = OutputSchema.Of(format);
            foreach (TestGroup group in suite.Groups.Where(group => !suite.Refusals.ContainsKey(group)))
            {
                problems.AddRange(group.Cases
                    .Select(test => (Test: test, Report: schema.Validate(Encoding.UTF8.GetBytes(suite.Output(group, test, format).ToString()))))
                    .Where(judged => !judged.Report.IsValid)
                    .Select(judged => $"{Name(group, judged.Test)} | {format} | {judged.Report.Errors[0]}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static CompiledSuite CompileSuite()
    {
        // Outside the lazy value, which would keep the exception that says "skipped".
        Repo.TestSuite();
        return Suite.Value;
    }

    private static string Name(TestGroup group, TestCase test) => $"{group.File} › {group.Description} › {test.Description}";
}
