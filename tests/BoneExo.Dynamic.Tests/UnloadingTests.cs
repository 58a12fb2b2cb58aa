using System.Globalization;
using System.Runtime.CompilerServices;

namespace BoneExo.Dynamic.Tests;

public sealed class UnloadingTests
{
    private const int Schemas = 200;

    [Fact]
    public void Disposed_schemas_leave_nothing_loaded()
    {
        List<WeakReference> contexts = [.. Enumerable.Range(0, Schemas).Select(UseOne)];
        Assert.Equal(Schemas, contexts.Select(context => context.Target ?? new()).Distinct().Count());

        // A context goes with the second collection after its last use, at the soonest.
        for (int i = 0; i < 20 && contexts.Any(context => context.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(contexts, context => context.IsAlive);
    }

    // Not inlined, so that no local of this method outlives it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseOne(int index)
    {
        using DynamicSchema schema = DynamicSchema.Compile(string.Create(CultureInfo.InvariantCulture, $$"""{ "minimum": {{index}}, "pattern": "^a{{index}}$" }"""));
        Assert.False(schema.IsValid("-1"u8));
        Assert.False(schema.Validate("\"b\""u8).IsValid);
        return new(schema.Context);
    }
}
