namespace BoneExo.Sdk.Tests.Surface;

/// <summary>What the packages promise: a change here is a change of the contract.</summary>
[UsesVerify]
public class PublicSurface
{
    [Fact]
    public Task Of_the_runtime() => Snapshot.Verify(SurfaceListing.Of(typeof(SchemaJson).Assembly), "txt");

    [Fact]
    public Task Of_the_sdk() => Snapshot.Verify(SurfaceListing.Of(typeof(ReviewDataset).Assembly), "txt");

    [Fact]
    public Task Of_the_corpus() => Snapshot.Verify(SurfaceListing.Of(typeof(Corpus).Assembly), "txt");
}
