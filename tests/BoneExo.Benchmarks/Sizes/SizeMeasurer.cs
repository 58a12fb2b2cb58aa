using System.Globalization;
using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace BoneExo.Benchmarks.Sizes;

/// <summary>Compiles a schema and counts.</summary>
internal static class SizeMeasurer
{
    private const string LogicalPath = "schema.json";

    // As many as a property is to have.
    private const int LinesOfProperty = 8;

    public static void WarmUp(CancellationToken cancellation)
    {
        const string sample = """{ "$defs": { "A": { "type": "object", "properties": { "a": { "type": "string", "minLength": 1 }, "b": { "enum": ["c", "d"] }, "e": { "items": { "type": "integer" } } } } } }""";
        Measure(sample, makesTypes: true, 0, Repeats.None, cancellation);
    }

    public static SchemaSize Measure(string file, bool makesTypes, Repeats repeats, CancellationToken cancellation) =>
        Measure(File.ReadAllText(file), makesTypes, new FileInfo(file).Length, repeats, cancellation);

    private static SchemaSize Measure(string text, bool makesTypes, long bytes, Repeats repeats, CancellationToken cancellation)
    {
        SchemaSource source = new(LogicalPath, LogicalPath, text, makesTypes ? SchemaRole.Generate : SchemaRole.Validate);
        ParsedDocument parsed = DocumentParser.Parse(source, cancellation);
        if (parsed.Document is null)
            return new(bytes, 0, 0, 0, null, CodeSize.None, default, default, 0, First(parsed.Diagnostics));
        SchemaAnalysis analysis = null!; // assigned by the action, which runs at least once
        List<GeneratedFile> files = [];
        TimeSpan frontEnd = repeats.Time(() =>
        {
            analysis = SchemaCompiler.Analyze([DocumentParser.Parse(source, cancellation).Document!], new("Sized", "Sized"), cancellation); // it has been parsed before
            files = [.. analysis.Model.Units.Select(Emitter.Emit)];
        });

        using MemoryStream image = new();
        EmitResult result = null!; // as above
        TimeSpan compilation = repeats.Time(() =>
        {
            image.SetLength(0);
            result = EmittedAssembly.Compile(files, image, cancellation);
        });

        image.Position = 0;
        List<Plan> plans = [.. analysis.Graph.Nodes.Where(node => node.Location.Document == LogicalPath).Select(node => analysis.Plans[node.Location])];
        return new(
            bytes,
            plans.Count,
            plans.Sum(plan => plan.Find<ObjectCheck>()?.Properties.Count ?? 0),
            files.Sum(Lines),
            RecordLines(analysis.Model.Units),
            result.Success ? CodeSize.Of(image) : CodeSize.None,
            frontEnd,
            compilation,
            result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning),
            First(parsed.Diagnostics.Concat(analysis.Model.Diagnostics)) ?? result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)?.ToString());
    }

    private static int Lines(GeneratedFile file) => file.Text.Count(character => character == '\n');

    private static int? RecordLines(IEnumerable<EmitUnit> units)
    {
        List<int> lines = [.. units.OfType<RecordUnit>().Select(unit => Lines(Emitter.Emit(unit)) - (LinesOfProperty * unit.Record.Members.Count)).Order()];
        return lines.Count == 0 ? null : lines[lines.Count / 2];
    }

    private static string? First(IEnumerable<SchemaDiagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)
        .Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Location} {diagnostic.Rule.Id}: {diagnostic.Message}"))
        .FirstOrDefault();
}
