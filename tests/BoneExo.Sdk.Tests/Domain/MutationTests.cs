using CsCheck;

namespace BoneExo.Sdk.Tests.Domain;

public class MutationTests
{
    private const int Documents = 4000;

    private static readonly SchemaJsonOptions Collecting = new() { ExpectsErrors = true };

    [Fact]
    public void Every_document_that_is_valid_survives_a_round_trip()
    {
        int valid = 0;
        Mutation.Documents.Sample(
            json =>
            {
                bool isValid = SchemaJson.TryParse(json, out ReviewDataset? dataset, out ValidationReport report);
                if (report.Errors.Count > 0 && report.Errors.All(error => error.Rule.StartsWith("read/", StringComparison.Ordinal)))
                {
                    // Valid, but with a number that no C# type holds, such as a decimal of 29 digits.
                    Assert.False(isValid);
                    Assert.True(SchemaJson.IsValid<ReviewDataset>(json));
                    Assert.Empty(SchemaJson.Validate<ReviewDataset>(json, Collecting).Errors);
                    return;
                }

                Assert.Equal(isValid, SchemaJson.IsValid<ReviewDataset>(json));
                Assert.Equal(isValid, report.Errors.Count == 0);
                // Reading may find more: a number that no C# type holds, beside what the schema refuses.
                Assert.Equal(report.Errors.Where(error => !error.Rule.StartsWith("read/", StringComparison.Ordinal)), SchemaJson.Validate<ReviewDataset>(json, Collecting).Errors);
                if (!isValid || dataset is null)
                    return;

                _ = Interlocked.Increment(ref valid);
                string written = SchemaJson.ToJson(dataset);
                Assert.Equal(RawJson.Parse(json), RawJson.Parse(written));
                Assert.Equal(dataset, SchemaJson.Parse<ReviewDataset>(written));
            },
            iter: Documents);

        Assert.InRange(valid, Documents / 4, Documents * 3 / 4);
    }

    [Fact]
    public void Rules_run_over_whatever_could_be_read() => Mutation.Documents.Sample(
        json =>
        {
            _ = SchemaJson.TryParse(json, out ReviewDataset? dataset, out _);
            return dataset is null || Dataset.Check(dataset, Corpus.Curation).Checks.Count == BoneExo.Rules.DatasetRules.All.Count;
        },
        iter: Documents / 4);
}
