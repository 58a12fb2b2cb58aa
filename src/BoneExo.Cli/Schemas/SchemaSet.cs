using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Json;

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

    public static async Task<SchemaSet> LoadAsync(IReadOnlyList<SchemaFile> files, CompilerOptions options, StageClock clock, CancellationToken cancellation)
    {
        List<SchemaSource> sources = [];
        foreach (SchemaFile file in files)
            sources.Add(await file.ReadAsync(cancellation));
        clock.Finished("read");

        List<ParsedDocument> parsed = [.. sources.Select(source => DocumentParser.Parse(source, cancellation))];
        clock.Finished("parse");

        List<SchemaDiagnostic> diagnostics = [.. parsed.SelectMany(file => file.Diagnostics)];
        SchemaAnalysis? analysis = null;
        List<GeneratedFile> generated = [];
        try
        {
            EquatableArray<SchemaDocument> documents = parsed.Select(file => file.Document).OfType<SchemaDocument>().ToEquatableArray();
            analysis = SchemaCompiler.Analyze(documents, options, cancellation, clock.Finished);
            diagnostics.AddRange(analysis.Model.Diagnostics);
            diagnostics.AddRange(ByMetaSchemas(analysis, sources, cancellation));
            generated.AddRange(analysis.Model.Units.Select(Emitter.Emit));
            clock.Finished("emit");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // As in the generator: whatever a stage throws is a diagnostic.
            diagnostics.Add(new(SchemaRules.InternalError, new(files[0].LogicalPath, ""), DiagnosticTarget.Start, ["Compile", $"{exception.GetType().Name}: {exception.Message}"]));
        }

        Dictionary<string, SourceMap> maps = [];
        foreach (ParsedDocument file in parsed)
            maps[file.Map.Document] = file.Map;
        return new(files, analysis, generated, Locate(diagnostics, maps), maps, sources.Sum(source => (long)source.Text.Length));
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

    private static List<SchemaFinding> Locate(IEnumerable<SchemaDiagnostic> diagnostics, Dictionary<string, SourceMap> maps) =>
    [.. diagnostics
        .Select(diagnostic => Place(diagnostic, maps[diagnostic.Location.Document]))
        .OrderBy(finding => finding.Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Span.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];

    private static SchemaFinding Place(SchemaDiagnostic diagnostic, SourceMap map) => new(diagnostic, map.FilePath, map.Locate(diagnostic));
}
