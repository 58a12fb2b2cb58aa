using BoneExo.Cli.Hosting;

namespace BoneExo.Dynamic;

/// <summary>Stands in for the run-time compiler in a tool of native code, which cannot make code while it runs.</summary>
internal abstract class DynamicSchema : IDisposable
{
    /// <summary>Says which tool compiles schemas.</summary>
    public static CommandFailure Missing => CommandFailure.WrongUsage("a tool of native code compiles no schemas; use the one that 'dotnet tool install BoneExo.Cli' installs");

    /// <summary>Says which tool compiles schemas.</summary>
    /// <exception cref="CommandFailure">Always.</exception>
    public static DynamicSchema Compile(IEnumerable<DynamicSource> sources, DynamicSchemaOptions? options = null, CancellationToken cancellation = default) => throw Missing;

    public abstract bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null);

    public abstract ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null);

    public abstract OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions? options = null);

    public abstract void Dispose();
}
