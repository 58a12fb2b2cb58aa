using System.Diagnostics.CodeAnalysis;
using System.Runtime.Loader;

namespace BoneExo.Dynamic;

/// <summary>A schema that was compiled while the program runs.</summary>
public sealed class DynamicSchema : IDisposable
{
    internal const string Why = "A schema is compiled to code while the program runs; let the build generate it where that cannot be.";

    private const string DefaultPath = "schema.json";

    private Evaluation? _evaluation;

    private DynamicSchema(AssemblyLoadContext context, Evaluation evaluation)
    {
        Context = context;
        _evaluation = evaluation;
    }

    internal AssemblyLoadContext Context { get; }

    private Evaluation Loaded => _evaluation ?? throw new ObjectDisposedException(nameof(DynamicSchema));

    /// <summary>Compiles a schema that refers to nothing but itself and the standard's meta-schemas.</summary>
    /// <exception cref="DynamicSchemaException">The schema has errors.</exception>
    [RequiresAssemblyFiles(Why)]
    [RequiresDynamicCode(Why)]
    [RequiresUnreferencedCode(Why)]
    public static DynamicSchema Compile(string schemaText, DynamicSchemaOptions? options = null, CancellationToken cancellation = default) =>
        Compile([new(DefaultPath, schemaText)], options, cancellation);

    /// <summary>Compiles the first document; the others are there for its references.</summary>
    /// <exception cref="ArgumentException">There is no document.</exception>
    /// <exception cref="DynamicSchemaException">The schema, or one that it leads to, has errors.</exception>
    [RequiresAssemblyFiles(Why)]
    [RequiresDynamicCode(Why)]
    [RequiresUnreferencedCode(Why)]
    public static DynamicSchema Compile(IEnumerable<DynamicSource> sources, DynamicSchemaOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        DynamicSource[] documents = [.. sources];
        if (documents.Length == 0)
            throw new ArgumentException("there is no schema; name at least one", nameof(sources));

        EmittedSchema emitted = EmittedSchema.Emit(documents, options ?? new(), cancellation);
        AssemblyLoadContext context = new(nameof(DynamicSchema), isCollectible: true);
        try
        {
            Type evaluator = EmittedAssembly.Load(emitted.Files, context, cancellation).GetType(emitted.Evaluator, throwOnError: true)!; // throws instead
            return new(context, Evaluation.By(evaluator));
        }
        catch
        {
            context.Unload();
            throw;
        }
    }

    /// <summary>Whether a document is valid; stops at the first error.</summary>
    /// <exception cref="ObjectDisposedException">The schema was unloaded.</exception>
    public bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) => Loaded.IsValid(utf8, options);

    /// <summary>Finds every error of a document.</summary>
    /// <exception cref="ObjectDisposedException">The schema was unloaded.</exception>
    public ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) => Loaded.Validate(utf8, options);

    /// <summary>Evaluates a document and reports in one of the standard's output formats: its errors or, where it is valid, its annotations.</summary>
    /// <exception cref="ObjectDisposedException">The schema was unloaded.</exception>
    public OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions? options = null) => Loaded.Evaluate(utf8, format, options);

    /// <summary>Unloads the compiled code, as soon as nothing runs in it.</summary>
    public void Dispose()
    {
        if (_evaluation is null)
            return;
        _evaluation = null;
        Context.Unload();
    }
}
