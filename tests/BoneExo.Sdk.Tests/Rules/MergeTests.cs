namespace BoneExo.Sdk.Tests.Rules;

public class MergeTests
{
    [Fact]
    public void Every_collection_of_the_schema_is_joined()
    {
        IEnumerable<string> collections = SchemaJson.Describe<ReviewDataset>().Properties.Where(property => property.Key is not null).Select(property => property.Name);
        ReviewDataset merged = Dataset.Merge(Corpus.Review, Corpus.Curation);

        Assert.All(collections, name => Assert.Equal(Count(Corpus.Review, name) + Count(Corpus.Curation, name), Count(merged, name)));
    }

    [Fact]
    public void The_curation_comes_after_the_review()
    {
        ReviewDataset merged = Dataset.Merge(
            Sample.Dataset with { Processes = [Sample.Process("proc-b")] },
            Sample.Dataset with { Layer = Layer.Curation, Processes = [Sample.Process("proc-a")] });

        Assert.Equal(["proc-b", "proc-a"], merged.Processes.Select(process => process.Id.Value));
        Assert.Equal(Layer.Merged, merged.Layer);
    }

    [Fact]
    public void What_both_layers_lack_stays_absent()
    {
        ReviewDataset merged = Dataset.Merge(Sample.Dataset, Sample.Dataset with { Layer = Layer.Curation });

        Assert.Equal(Sample.Dataset with { Layer = Layer.Merged }, merged);
        Assert.True(merged.Studies.IsAbsent);
        Assert.True(SchemaJson.Validate(merged).IsValid);
    }

    private static int Count(ReviewDataset dataset, string collection) =>
        ((System.Collections.IEnumerable)typeof(ReviewDataset).GetProperty(collection)!.GetValue(dataset)!).Cast<object>().Count(); // the description names it
}
