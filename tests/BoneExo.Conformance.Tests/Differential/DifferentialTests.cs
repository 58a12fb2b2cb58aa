using System.Globalization;
using System.Text;
using BoneExo.Dynamic;
using Xunit.Abstractions;

namespace BoneExo.Conformance.Differential;

/// <summary>Mutated documents: our verdict and ajv's are one, but for the differences that are listed and explained.</summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int BenchmarkMutants = 1500;
    private const int CorpusMutants = 8000;

    [SkippableFact]
    public void Mutated_documents_of_real_schemas_get_the_verdict_of_ajv() =>
        Verify("benchmarks", Subject.OfBenchmarks(), BenchmarkMutants);

    [SkippableFact]
    public void Mutated_records_of_the_review_get_the_verdict_of_ajv() =>
        Verify("corpus", [Subject.OfCorpus()], CorpusMutants);

    private void Verify(string set, IEnumerable<Subject> subjects, int mutants)
    {
        using Ajv ajv = Ajv.Start();
        List<(string Subject, Judgement Judgement)> all = [];
        foreach (Subject subject in subjects)
        {
            List<Judgement> judgements = Judge(subject, mutants, ajv);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subject.Name}: {judgements.Count} instances, {judgements.Count(j => j.Ours is null)} valid, {judgements.Count(j => j.IsDifferent)} different"));
            Assert.Contains(judgements, judgement => judgement.Ours is null);
            Assert.Contains(judgements, judgement => judgement.Ours is not null);
            all.AddRange(judgements.Select(judgement => (subject.Name, judgement)));
        }

        Assert.NotEmpty(all);
        Assert.Empty(all.Where(entry => !entry.Judgement.FormsAgree).Select(entry => $"{entry.Subject}: {entry.Judgement.Instance}").Take(10));
        KnownDifferences.Verify(set, all.Where(entry => entry.Judgement.IsDifferent));
    }

    private static List<Judgement> Judge(Subject subject, int mutants, Ajv ajv)
    {
        Mutation mutation = new(new(20), subject.Names, subject.Literals);
        List<string> instances = [.. subject.Instances.Take(mutants / 10), .. Enumerable.Range(0, mutants).Select(i => mutation.Mutate(subject.Instances[i % subject.Instances.Count]))];
        string?[]? refusals = ajv.Refusals(subject.Schema, subject.Others, instances, out string problem);
        Assert.True(refusals is not null, problem);
        DynamicSource[] sources = [new("root.json", subject.Schema), .. subject.Others.Select((text, index) => new DynamicSource($"other{index}.json", text))];
        using DynamicSchema schema = DynamicSchema.Compile(sources);
        return [.. instances.Zip(refusals, (instance, refusal) => Judge(schema, instance, refusal))];
    }

    private static Judgement Judge(DynamicSchema schema, string instance, string? refusal)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(instance);
        ValidationReport report = schema.Validate(utf8, new() { ExpectsErrors = true });
        return new(instance, report.IsValid ? null : report.Errors[0].SchemaLocation, refusal, schema.IsValid(utf8) == report.IsValid);
    }
}
