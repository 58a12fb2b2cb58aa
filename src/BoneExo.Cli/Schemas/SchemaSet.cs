using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Cli.Schemas;

/// <summary>Schema files, compiled as the generator compiles them.</summary>
/// <param name="Analysis">Missing where a stage threw, which a diagnostic says.</param>
/// <param name="Maps">By the logical path of the document.</param>
/// <param name="Characters">How much text was read.</param>
internal sealed record SchemaSet(
    IReadOnlyList<SchemaFile> Files,
    SchemaAnalysis? Analysis,
    IReadOnlyList<GeneratedFile> Generated,
    IReadOnlyList<SchemaFinding> Findings,
    IReadOnlyDictionary<string, SourceMap> Maps,
    long Characters)
{
    public bool HasErrors => Count(Severity.Error) > 0;

    public int Count(Severity severity) => Findings.Count(finding => finding.Rule.Severity == severity);

    /// <summary>Finds the places of what a verb itself has found, in our files.</summary>
    public IReadOnlyList<SchemaFinding> Locate(DiagnosticSink diagnostics) =>
        Analysis is null ? [] : Locate(PublishedFindings.AtReferences(diagnostics.ToEquatableArray(), Analysis.Graph), Maps);

    public static async Task<SchemaSet> LoadAsync(SchemaInput input, CompilerOptions options, StageClock clock, CancellationToken cancellation)
    {
        List<SchemaSource> sources = [];
        foreach (SchemaFile file in input.Files)
            sources.Add(await file.ReadAsync(cancellation) with { IsPublished = input.IsPublished });
        clock.Finished("read");

        List<ParsedDocument> parsed = [.. sources.Select(source => DocumentParser.Parse(source, cancellation))];
        clock.Finished("parse");

        List<SchemaDiagnostic> diagnostics = [.. parsed.SelectMany(file => file.Diagnostics)];
        SchemaAnalysis? analysis = null;
        List<GeneratedFile> generated = [];
        try
        {
            EquatableArray<SchemaDocument> documents = parsed.Select(file => file.Document).OfType<SchemaDocument>().ToEquatableArray();
            analysis = SchemaCompiler.Analyze(documents, options, cancellation, clock.Finished, input.Published);
            diagnostics.AddRange(analysis.Model.Diagnostics);
            diagnostics.AddRange(ByMetaSchemas(analysis, sources, cancellation));
            generated.AddRange(analysis.Model.Units.Select(Emitter.Emit));
            clock.Finished("emit");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or CommandFailure))
        {
            // As in the generator: whatever a stage throws is a diagnostic.
            diagnostics.Add(new(SchemaRules.InternalError, new(input.Files[0].LogicalPath, ""), DiagnosticTarget.Start, ["Compile", $"{exception.GetType().Name}: {exception.Message}"]));
        }

        Dictionary<string, SourceMap> maps = [];
        foreach (ParsedDocument file in parsed)
            maps[file.Map.Document] = file.Map;
        return new(input.Files, analysis, generated, Locate(diagnostics, maps), maps, sources.Sum(source => (long)source.Text.Length));
    }

    private static IReadOnlyList<SchemaDiagnostic> ByMetaSchemas(SchemaAnalysis analysis, List<SchemaSource> sources, CancellationToken cancellation)
    {
        try
        {
            return MetaSchemaValidator.Validate(
                analysis.Graph,
                [.. sources.Select(source => new DynamicSource(source.LogicalPath, source.Text))],
                [.. sources.Select(source => source.LogicalPath)],
                cancellation);
        }
        catch (DynamicSchemaException)
        {
            // A meta-schema has errors: it is one of the files, so they are reported at their places.
            return [];
        }
    }

    private static List<SchemaFinding> Locate(IEnumerable<SchemaDiagnostic> diagnostics, IReadOnlyDictionary<string, SourceMap> maps) =>
    [.. diagnostics
        .Select(diagnostic => Place(diagnostic, maps))
        .OrderBy(finding => finding.Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Span.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];

    // What concerns a whole assembly has its name for a place.
    private static SchemaFinding Place(SchemaDiagnostic diagnostic, IReadOnlyDictionary<string, SourceMap> maps) =>
        maps.TryGetValue(diagnostic.Location.Document, out SourceMap? map)
            ? new(diagnostic, map.FilePath, map.Locate(diagnostic))
            : new(diagnostic, diagnostic.Location.Document, new(0, 0, 0, 0, 0, 0));
}
