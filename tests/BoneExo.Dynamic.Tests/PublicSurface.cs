using BoneExo.Sdk.Tests.Surface;

namespace BoneExo.Dynamic.Tests;

/// <summary>What the package promises: a change here is a change of the contract.</summary>
[UsesVerify]
public class PublicSurface
{
    [Fact]
    public Task Of_the_run_time_compiler() => Snapshot.Verify(SurfaceListing.Of(typeof(DynamicSchema).Assembly), "txt");
}
