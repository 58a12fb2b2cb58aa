using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using BoneExo.Codecs;

namespace BoneExo.Benchmarks.Sizes;

/// <summary>The IL of an emitted assembly by what it is for, and how long the JIT takes for its first tier of it.</summary>
/// <param name="VerdictIl">Bytes of the methods that only decide.</param>
/// <param name="WalkIl">Bytes of the methods that serve every other mode: one body for all of them.</param>
/// <param name="OtherIl">Bytes of tables, records and their writing.</param>
/// <param name="VerdictJit">For all methods that a verdict can need.</param>
/// <param name="CollectJit">For the walks, in the mode that collects errors.</param>
internal sealed record CodeSize(long VerdictIl, long WalkIl, long OtherIl, TimeSpan VerdictJit, TimeSpan CollectJit)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static CodeSize None { get; } = new(0, 0, 0, default, default);

    public static CodeSize Of(Stream image)
    {
        AssemblyLoadContext context = new("sized", isCollectible: true);
        MethodBase[] all = [.. context.LoadFromStream(image).GetTypes()
            .SelectMany(type => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            .Where(method => method.GetMethodBody() is not null)];
        ILookup<string, MethodBase> kinds = all.ToLookup(Kind);
        CodeSize size = new(
            Il(kinds[nameof(Verdict)]),
            Il(kinds[nameof(Collect)]),
            Il(kinds[""]),
            Jit(kinds[nameof(Verdict)], null) + Jit(kinds[nameof(Collect)], typeof(Verdict)),
            Jit(kinds[nameof(Collect)], typeof(Collect)));
        context.Unload();
        return size;
    }

    private static string Kind(MethodBase method) => method switch
    {
        { IsGenericMethodDefinition: true } when IsMode(method.GetGenericArguments()) => nameof(Collect),
        { IsGenericMethodDefinition: false } when method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Evaluation).MakeByRefType()) => nameof(Verdict),
        _ => "",
    };

    private static bool IsMode(Type[] arguments) => arguments.Length == 1 && arguments[0].GetGenericParameterConstraints().Contains(typeof(IEvaluationMode));

    private static long Il(IEnumerable<MethodBase> methods) => methods.Sum(method => (long)method.GetMethodBody()!.GetILAsByteArray()!.Length); // chosen because they have one

    private static TimeSpan Jit(IEnumerable<MethodBase> methods, Type? mode)
    {
        TimeSpan before = JitInfo.GetCompilationTime(currentThread: true);
        foreach (MethodBase method in methods)
            RuntimeHelpers.PrepareMethod(method.MethodHandle, mode is null ? null : [mode.TypeHandle]);
        return JitInfo.GetCompilationTime(currentThread: true) - before;
    }
}
