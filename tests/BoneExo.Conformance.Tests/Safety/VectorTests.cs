namespace BoneExo.Conformance.Safety;

/// <summary>The tests of safety again, on smaller vectors.</summary>
public class VectorTests
{
    [SkippableTheory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Smaller_vectors_judge_alike(string variable)
    {
        Repo.Shared("bench-data");
        SmallerVectors.Run(typeof(VectorTests).Assembly, "FullyQualifiedName~SafetyTests&FullyQualifiedName!~Every_change_of_one_byte", variable);
    }
}
