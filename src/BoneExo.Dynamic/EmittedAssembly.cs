using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using BoneExo.Schema.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace BoneExo.Dynamic;

/// <summary>Compiles emitted C# in memory.</summary>
internal static class EmittedAssembly
{
    private static CSharpCompilation? empty;

    [RequiresAssemblyFiles(DynamicSchema.Why)]
    [RequiresDynamicCode(DynamicSchema.Why)]
    [RequiresUnreferencedCode(DynamicSchema.Why)]
    public static Assembly Load(IEnumerable<GeneratedFile> files, AssemblyLoadContext context, CancellationToken cancellation)
    {
        using MemoryStream image = new();
        EmitResult result = Compile(files, image, cancellation);
        if (!result.Success)
            throw new InvalidOperationException($"emitted code does not compile: {result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}; report it with the schema");
        image.Position = 0;
        return context.LoadFromStream(image);
    }

    /// <summary>Compiles into a stream, and says what the C# compiler has to say.</summary>
    [RequiresAssemblyFiles(DynamicSchema.Why)]
    public static EmitResult Compile(IEnumerable<GeneratedFile> files, Stream image, CancellationToken cancellation)
    {
        IEnumerable<SyntaxTree> trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.HintName, cancellationToken: cancellation));
        return LazyInitializer.EnsureInitialized(ref empty, CreateEmpty).AddSyntaxTrees(trees).Emit(image, cancellationToken: cancellation);
    }

    /// <summary>What every schema is compiled with; without sources, so that all share what Roslyn makes of the references.</summary>
    [RequiresAssemblyFiles(DynamicSchema.Why)]
    private static CSharpCompilation CreateEmpty() => CSharpCompilation.Create(
        "BoneExo.Dynamic.Emitted",
        syntaxTrees: null,
        [.. FrameworkPaths().Append(typeof(SchemaJson).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path))],
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The shared framework of this process: there without an SDK, and nothing of the application's own.</summary>
    [RequiresAssemblyFiles(DynamicSchema.Why)]
    private static IEnumerable<string> FrameworkPaths()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!; // never the root of a drive
        string trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")
            ?? throw new PlatformNotSupportedException("this process does not say where its framework is; run it from files, not from one bundle");
        return trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == framework);
    }
}
