using System.Text;
using BoneExo.Codecs;
using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Entry;

/// <summary>Runs beside no other test, so that none empties the array pools.</summary>
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
        bool isValid = true;
        long allocated = Allocated(() => isValid &= SchemaJson.IsValid<Batch>(utf8));

        Assert.Equal(0, allocated);
        Assert.Equal(!json.Contains(":5,", StringComparison.Ordinal), isValid);
    }

    [Fact]
    public void Looking_for_errors_in_a_valid_document_costs_its_verdict()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Documents.Full);
        bool isValid = true;
        long allocated = Allocated(() => isValid &= SchemaJson.Validate<Batch>(utf8).IsValid);

        Assert.Equal(0, allocated);
        Assert.True(isValid);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Patterns_allocate_nothing_on_any_thread(bool isAutomaton)
    {
        Pattern pattern = isAutomaton
            ? Pattern.Automaton("^(a+)+$", "61 !61=")
            : Pattern.Simulation("^(?=.{1,9999}$)(a+)+$", "&4 ^ = &2 {1,9999} [0-9,B-C,E-2027,202A-10FFFF] $ {1,} {1,} [61] $");
        byte[] text = Encoding.UTF8.GetBytes(new string('a', 2000));
        using Barrier together = new(4);

        long[] allocated = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                Assert.True(pattern.IsMatch(text));
                together.SignalAndWait();
                return Allocated(() => pattern.IsMatch(text));
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(allocated, bytes => Assert.Equal(0, bytes));
    }

    /// <summary>The fewest bytes in several rounds, after some calls: a collection may empty the array pool in one of them.</summary>
    private static long Allocated(Action act)
    {
        long allocated = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            for (int i = 0; i < 20; i++)
                act();
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
                act();
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return allocated;
    }
}

/// <summary>The tests that want the process for themselves.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTestsAlone;
