namespace BoneExo.Runtime.Tests.Codecs;

/// <summary>The tests of writing again, on smaller vectors.</summary>
public class VectorTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Smaller_vectors_write_alike(string variable) =>
        SmallerVectors.Run(typeof(VectorTests).Assembly, $"FullyQualifiedName~{nameof(CompactWriterTests)}", variable);
}
