using System.Globalization;
using System.Text;
using System.Text.Json;
using BoneExo.Schema.Documents;
using Xunit.Abstractions;

namespace BoneExo.Conformance.Differential;

/// <summary>Random schemas of types: what is emitted compiles, judges as the evaluator does, and writes what it has read.</summary>
public class RandomShapeTests(ITestOutputHelper output)
{
    private const int Schemas = 60;
    private const int InstancesPerSchema = 40;

    [Fact]
    public void Types_judge_as_evaluators_do_and_keep_what_they_read()
    {
        RandomShapes random = new(new(Seed));
        List<TestGroup> groups = [.. Enumerable.Range(0, Schemas).Select(number => Group(number, random))];

        CompiledSuite evaluators = CompiledSuite.Compile(groups, []);
        CompiledSuite types = CompiledSuite.Compile(groups, [], role: SchemaRole.Generate);

        Assert.Empty(evaluators.Refusals.Concat(types.Refusals).Select(refusal => $"{refusal.Value}\n{refusal.Key.SchemaText}"));
        List<string> differences = [];
        int valid = 0;
        foreach (TestGroup group in groups)
        {
            string? difference = group.Cases.Select(test => Difference(evaluators.Evaluate(group, test), types, group, test)).FirstOrDefault(difference => difference is not null);
            valid += group.Cases.Count(test => evaluators.Evaluate(group, test).Verdict);
            if (difference is not null)
                differences.Add($"{difference}\n{group.SchemaText}\n");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{groups.Count} schemas, {valid} valid instances"));
        Assert.InRange(valid, Schemas, Schemas * InstancesPerSchema);
        Assert.True(differences.Count == 0, string.Join("\n", differences.Take(10)));
    }

    // Another seed looks further: BONEEXO_SEED=2 dotnet test tests/BoneExo.Conformance.Tests --filter RandomShapeTests
    private static int Seed => int.Parse(Environment.GetEnvironmentVariable("BONEEXO_SEED") ?? "1", CultureInfo.InvariantCulture);

    private static TestGroup Group(int number, RandomShapes random)
    {
        (string schema, string[] instances) = random.Next(InstancesPerSchema);
        return new($"random {number}", "", schema, [.. instances.Select(instance => new TestCase(instance, Encoding.UTF8.GetBytes(instance), true))]);
    }

    private static string? Difference(CompiledSuite.ValidationVerdict expected, CompiledSuite types, TestGroup group, TestCase test)
    {
        CompiledSuite.ValidationVerdict actual = types.Evaluate(group, test);
        if (actual != expected)
            return $"{group.File}: the evaluator says {expected}, the type {actual}: {test.Description}";
        if (!expected.Verdict)
            return null;
        string written = types.Rewrite(group, test);
        using JsonDocument before = JsonDocument.Parse(test.Instance), after = JsonDocument.Parse(written);
        return JsonElement.DeepEquals(before.RootElement, after.RootElement) ? null : $"{group.File}: {test.Description} is written as {written}";
    }
}
