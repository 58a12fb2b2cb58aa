using BoneExo.Schema;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

public class InternalErrorTests
{
    private static readonly Build Build = Build.Of("""{ "type": "object", "properties": { "id": { "type": "string" } } }""");

    [Fact]
    public void Parse_failing_is_an_error_at_the_file() =>
        Assert.Equal(
            "/project/specimen.schema.json(1,1): error BEX9001: internal error in stage Parse of 'specimen.schema.json': InvalidOperationException: broken; report it with the schema",
            Error(new((_, _) => throw new InvalidOperationException("broken"), SchemaCompiler.Compile, Emitter.Emit)));

    [Fact]
    public void Compile_failing_is_an_error_at_the_file() =>
        Assert.Equal(
            "/project/specimen.schema.json(1,1): error BEX9001: internal error in stage Compile of 'specimen.schema.json': InvalidOperationException: broken; report it with the schema",
            Error(new(DocumentParser.Parse, (_, _, _, _) => throw new InvalidOperationException("broken"), Emitter.Emit)));

    [Fact]
    public void Emit_failing_is_an_error_that_names_the_generated_file() =>
        Assert.Equal(
            "error BEX9001: internal error in stage Emit of 'Sample.Specimen.g.cs': InvalidOperationException: broken; report it with the schema",
            Error(new(DocumentParser.Parse, SchemaCompiler.Compile, unit => unit.HintName.Contains("Specimen", StringComparison.Ordinal) ? throw new InvalidOperationException("broken") : Emitter.Emit(unit))));

    [Fact]
    public void Cancellation_passes()
    {
        using CancellationTokenSource source = new();
        SchemaGenerator cancelled = new(Cancel, SchemaCompiler.Compile, Emitter.Emit);

        Assert.Throws<OperationCanceledException>(() => Build.Run(cancelled, source.Token));

        ParsedDocument Cancel(SchemaSource file, CancellationToken cancellation)
        {
            source.Cancel();
            cancellation.ThrowIfCancellationRequested();
            return DocumentParser.Parse(file, cancellation);
        }
    }

    private static string Error(SchemaGenerator generator)
    {
        GeneratorRunResult result = Build.Run(generator).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString();
    }
}
