using System.Globalization;
using System.Runtime.Loader;
using BoneExo.Dynamic;

namespace BoneExo.Cli.Tests;

/// <summary>Beside no other test, because what is loaded and allocated is counted for the whole process.</summary>
[CollectionDefinition(nameof(IhopMemoryTests), DisableParallelization = true)]
[Collection(nameof(IhopMemoryTests))]
public sealed class IhopMemoryTests
{
    private const int Cases = 1000;
    private const long Bound = 32 << 20;

    [Fact]
    public async Task Cases_leave_neither_code_nor_memory_behind()
    {
        Assert.Equal(10, await CountRightAnswers(10));
        long before = LiveMemory();

        Assert.Equal(Cases, await CountRightAnswers(Cases));

        Assert.InRange(LiveMemory() - before, long.MinValue, Bound);
        Assert.DoesNotContain(AssemblyLoadContext.All, context => context.Name == nameof(DynamicSchema));
    }

    private static async Task<int> CountRightAnswers(int cases)
    {
        IEnumerable<string> runs = Enumerable.Range(0, cases).Select(index => string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"cmd":"run","seq":{{{index}}},"case":{"description":"","schema":{"minimum":{{{index}}}},"tests":[{"instance":{{{index}}}},{"instance":{{{index - 1}}}}]}}"""));
        CommandRun run = await CommandRun.Of(["ihop"], string.Join('\n', ["""{"cmd":"start","version":1}""", .. runs, """{"cmd":"stop"}"""]));
        return run.Output.Split('\n').Count(line => line.EndsWith(""","results":[{"valid":true},{"valid":false}]}""", StringComparison.Ordinal));
    }

    private static long LiveMemory()
    {
        // A context goes with the second collection after its last use, at the soonest.
        for (int i = 0; i < 20 && AssemblyLoadContext.All.Any(context => context.Name == nameof(DynamicSchema)); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
