using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Dynamic;

/// <summary>The C# of a schema and of what it refers to.</summary>
/// <param name="Files">One per document.</param>
/// <param name="Evaluator">The metadata name of the root's evaluator.</param>
internal sealed record EmittedSchema(IReadOnlyList<GeneratedFile> Files, string Evaluator)
{
    private const string Namespace = "BoneExoDynamic";

    /// <summary>Emits the first document; the others are there for its references.</summary>
    [RequiresAssemblyFiles(DynamicSchema.Why)]
    [RequiresDynamicCode(DynamicSchema.Why)]
    [RequiresUnreferencedCode(DynamicSchema.Why)]
    public static EmittedSchema Emit(IReadOnlyList<DynamicSource> sources, DynamicSchemaOptions options, CancellationToken cancellation)
    {
        List<ParsedDocument> parsed = [.. sources.Select((source, index) => Parse(source, index == 0 ? SchemaRole.Validate : SchemaRole.Reference, cancellation))];
        if (parsed.Any(file => file.Document is null))
            throw Refuse(parsed.Where(file => file.Document is null).SelectMany(file => file.Diagnostics), parsed);

        CompilerOptions compilerOptions = new(Namespace, Namespace)
        {
            Format = FormatOptions.Parse(options.Format)!, // the option's setter has parsed it
            RefusesNonLinearPatterns = CompilerOptions.ParseNonLinearPatterns(options.NonLinearPatterns) is true,
            Optimizes = options.Optimize,
        };
        SchemaAnalysis analysis = SchemaCompiler.Analyze(parsed.Select(file => file.Document!).ToEquatableArray(), compilerOptions, cancellation);
        CompiledModel model = analysis.Model;

        // A document for references counts only where the root leads to it.
        HashSet<string> reached = Reached(sources[0].Path, analysis.Graph);
        List<SchemaDiagnostic> errors = [.. parsed.SelectMany(file => file.Diagnostics).Concat(model.Diagnostics)
            .Where(diagnostic => diagnostic.Rule.Severity == Severity.Error && reached.Contains(diagnostic.Location.Document))];
        if (errors.Count == 0 && !options.IsMetaSchema)
            errors.AddRange(MetaSchemaValidator.Validate(analysis.Graph, sources, reached, cancellation));
        if (errors.Count > 0)
            throw Refuse(errors, parsed);

        UnitHeader root = model.Units.Single(unit => unit.Header.Document == sources[0].Path).Header;
        return new([.. model.Units.Select(Emitter.Emit)], $"{root.Namespace}.{root.Name}+Root");
    }

    private static HashSet<string> Reached(string root, SchemaGraph graph)
    {
        ILookup<string, string> references = graph.Nodes
            .SelectMany(node => node.References.Values.Select(target => (From: node.Location.Document, To: target.Document)))
            .ToLookup(reference => reference.From, reference => reference.To);
        HashSet<string> reached = [root];
        Queue<string> waiting = new(reached);
        while (waiting.TryDequeue(out string? document))
        {
            foreach (string target in references[document].Where(reached.Add))
                waiting.Enqueue(target);
        }

        return reached;
    }

    private static ParsedDocument Parse(DynamicSource source, SchemaRole role, CancellationToken cancellation) =>
        DocumentParser.Parse(new(source.Path, source.FilePath ?? source.Path, source.Text, role), cancellation);

    private static DynamicSchemaException Refuse(IEnumerable<SchemaDiagnostic> errors, List<ParsedDocument> parsed) => new(
        [.. from error in errors
            let document = error.Location.Document
            let map = parsed.FirstOrDefault(file => file.Map.Document == document)?.Map
            let span = map?.Locate(error)
            orderby document, span?.Start
            select Line(map?.FilePath ?? document, span, error)]);

    // The embedded meta-schemas have no text to point into.
    private static string Line(string path, SourceSpan? span, SchemaDiagnostic error) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({span?.StartLine + 1 ?? 1},{span?.StartColumn + 1 ?? 1}): error {error.Rule.Id}: {error.Message}");
}
