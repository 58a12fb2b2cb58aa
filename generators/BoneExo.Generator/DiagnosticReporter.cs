using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BoneExo.Generator;

/// <summary>Turns findings of the front end into compiler diagnostics at <c>path(line,col)</c>.</summary>
internal static class DiagnosticReporter
{
    /// <summary>Finds the place of every diagnostic; one whose document has no file is left without.</summary>
    public static EquatableArray<LocatedDiagnostic> Locate(IEnumerable<SchemaDiagnostic> diagnostics, IEnumerable<SourceMap> maps)
    {
        Dictionary<string, SourceMap> byDocument = new(StringComparer.Ordinal);
        foreach (SourceMap map in maps)
            byDocument[map.Document] = map;
        return diagnostics.Select(diagnostic => Locate(diagnostic, byDocument)).ToEquatableArray();
    }

    public static void Report(SourceProductionContext context, EquatableArray<LocatedDiagnostic> diagnostics)
    {
        foreach (LocatedDiagnostic diagnostic in diagnostics)
            context.ReportDiagnostic(ToDiagnostic(diagnostic));
    }

    public static Diagnostic ToDiagnostic(LocatedDiagnostic diagnostic) =>
        Diagnostic.Create(Describe(diagnostic.Rule), ToLocation(diagnostic), [.. diagnostic.Arguments]);

    private static LocatedDiagnostic Locate(SchemaDiagnostic diagnostic, Dictionary<string, SourceMap> maps) =>
        maps.TryGetValue(diagnostic.Location.Document, out SourceMap map)
            ? new(diagnostic.Rule, diagnostic.Arguments, map.FilePath, map.Locate(diagnostic))
            : new(diagnostic.Rule, diagnostic.Arguments, diagnostic.Location.Document, null);

    private static Location ToLocation(LocatedDiagnostic diagnostic) => diagnostic.Span is { } span
        ? Location.Create(
            diagnostic.FilePath,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new(span.StartLine, span.StartColumn), new(span.EndLine, span.EndColumn)))
        : Location.None;

    private static DiagnosticDescriptor Describe(SchemaRule rule) => new(rule.Id, rule.Title, rule.Message, "BoneExo", SeverityOf(rule), isEnabledByDefault: true);

    private static DiagnosticSeverity SeverityOf(SchemaRule rule) => rule.Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
