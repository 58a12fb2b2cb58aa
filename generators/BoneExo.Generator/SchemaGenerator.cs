using System.Collections.Immutable;
using System.Text;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BoneExo.Generator;

/// <summary>Generates C# from the JSON Schema files of a build.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    // Without a byte-order mark, so that the file holds the text that Emit returned and no more.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Func<SchemaSource, CancellationToken, ParsedDocument> _parse;
    private readonly Func<EquatableArray<SchemaDocument>, EquatableArray<PublishedSchemas>, CompilerOptions, CancellationToken, CompiledModel> _compile;
    private readonly Func<EmitUnit, GeneratedFile> _emit;

    /// <summary>Creates the generator with the stages of the front end.</summary>
    public SchemaGenerator()
        : this(DocumentParser.Parse, SchemaCompiler.Compile, Emitter.Emit)
    {
    }

    /// <summary>Creates a generator with other stages, so that a test can let one fail.</summary>
    internal SchemaGenerator(
        Func<SchemaSource, CancellationToken, ParsedDocument> parse,
        Func<EquatableArray<SchemaDocument>, EquatableArray<PublishedSchemas>, CompilerOptions, CancellationToken, CompiledModel> compile,
        Func<EmitUnit, GeneratedFile> emit)
    {
        _parse = parse;
        _compile = compile;
        _emit = emit;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CompilerOptions> options = context.AnalyzerConfigOptionsProvider.Select(InputReader.ReadOptions);

        IncrementalValuesProvider<ParsedDocument> parsed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((input, cancellation) => InputReader.TryRead(input.Left, input.Right, cancellation))
            .SelectMany((source, _) => source is null ? ImmutableArray<SchemaSource>.Empty : [source])
            .Select(Parse)
            .WithTrackingName(TrackingNames.Parsed);

        IncrementalValuesProvider<SchemaDocument> documents = parsed
            .SelectMany((file, _) => file.Document is null ? ImmutableArray<SchemaDocument>.Empty : [file.Document])
            .WithTrackingName(TrackingNames.Documents);

        IncrementalValuesProvider<PublishedSchemas> published = context.MetadataReferencesProvider
            .Select(PublishedSchemaReader.Read)
            .SelectMany((schemas, _) => schemas is null ? ImmutableArray<PublishedSchemas>.Empty : [schemas])
            .WithTrackingName(TrackingNames.Published);

        IncrementalValueProvider<CompiledModel> model = documents.Collect()
            .Combine(published.Collect())
            .Combine(options)
            .Select((input, cancellation) => Compile(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(TrackingNames.Model);

        IncrementalValuesProvider<EmitUnit> units = model
            .SelectMany((compiled, _) => UnitSlots.Place(compiled.Units))
            .SelectMany((slot, _) => slot)
            .WithTrackingName(TrackingNames.Units);

        IncrementalValueProvider<EquatableArray<LocatedDiagnostic>> located = parsed.Collect()
            .Combine(model.Select((compiled, _) => compiled.Diagnostics))
            .Select((input, _) => DiagnosticReporter.Locate(
                input.Left.SelectMany(file => file.Diagnostics).Concat(input.Right),
                input.Left.Select(file => file.Map)))
            .WithTrackingName(TrackingNames.Located);

        context.RegisterSourceOutput(units, Emit);
        context.RegisterSourceOutput(located, DiagnosticReporter.Report);
    }

    private ParsedDocument Parse(SchemaSource source, CancellationToken cancellation)
    {
        try
        {
            return _parse(source, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SourceMap empty = new(source.FilePath, source.LogicalPath, "", new(null, null, []));
            return new(null, empty, [Internal("Parse", source.LogicalPath, exception)]);
        }
    }

    private CompiledModel Compile(ImmutableArray<SchemaDocument> documents, ImmutableArray<PublishedSchemas> published, CompilerOptions options, CancellationToken cancellation)
    {
        if (documents.IsEmpty)
            return new([], []);
        try
        {
            return _compile(new(documents), new(published), options, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whole-program: no single document is at fault, so the first one carries the message.
            return new([], [Internal("Compile", documents[0].LogicalPath, exception)]);
        }
    }

    private void Emit(SourceProductionContext context, EmitUnit unit)
    {
        try
        {
            GeneratedFile file = _emit(unit);
            context.AddSource(file.HintName, SourceText.From(file.Text, Utf8, SourceHashAlgorithm.Sha256));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            DiagnosticReporter.Report(context, DiagnosticReporter.Locate([Internal("Emit", unit.HintName, exception)], []));
        }
    }

    /// <summary>Without this, Roslyn would turn the exception into warning CS8785 and drop all output.</summary>
    private static SchemaDiagnostic Internal(string stage, string document, Exception exception) =>
        new(SchemaRules.InternalError, new(document, ""), DiagnosticTarget.Start, [$"{stage} of '{document}'", $"{exception.GetType().Name}: {exception.Message}"]);
}
