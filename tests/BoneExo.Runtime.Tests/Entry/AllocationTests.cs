using System.Text;
using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Entry;

/// <summary>
/// Runs beside no other test: a <see cref="System.Text.RegularExpressions.Regex"/> keeps one runner, and a thread that finds it
/// in use by another makes a new one.
/// </summary>
[Collection(nameof(AllocationTests))]
public class AllocationTests
{
    [Theory]
    [InlineData(Documents.Full)]
    [InlineData(Documents.Least)]
    [InlineData("""{"specimens":[{"id":"sp-1","comment":5,"x":[1.5e3,{"a":"é"}]}]}""")]
    public void The_verdict_allocates_nothing_after_the_first_call(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        bool isValid = SchemaJson.IsValid<Batch>(utf8);
        for (int i = 0; i < 100; i++)
            SchemaJson.IsValid<Batch>(utf8);

        // The least of several rounds: a collection may empty the array pool in one of them.
        long allocated = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
                isValid &= SchemaJson.IsValid<Batch>(utf8);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, allocated);
        Assert.Equal(!json.Contains(":5,", StringComparison.Ordinal), isValid);
    }
}

/// <summary>The tests that want the process for themselves.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTestsAlone;
