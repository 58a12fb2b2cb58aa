using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Comparing;

/// <summary>Refuses in a build what an older version of the same schemas does not allow for.</summary>
internal static class CompatibilityCheck
{
    /// <summary>Reports every breaking change between the older version and what was just compiled.</summary>
    /// <param name="baseline">The documents of the older version.</param>
    /// <param name="name">What the build calls that version.</param>
    public static EquatableArray<SchemaDiagnostic> Check(EquatableArray<SchemaDocument> baseline, SchemaAnalysis analysis, string name, EquatableArray<PublishedSchemas> published, CompilerOptions options, CancellationToken cancellation)
    {
        SchemaAnalysis old = SchemaCompiler.Analyze(
            baseline.Select(document => document with { Role = SchemaRole.Generate }).ToEquatableArray(),
            options,
            cancellation,
            published: published);
        return SchemaComparer.Compare(old, analysis, cancellation)
            .Where(change => change.Rule.Breaks != Breaks.Nothing)
            .Select(change => Diagnostic(change, analysis.Graph, name))
            .ToEquatableArray();
    }

    private static SchemaDiagnostic Diagnostic(SchemaChange change, SchemaGraph graph, string name)
    {
        SchemaLocation place = change.New ?? Nearest(change.Old!, graph); // Every change stands in one version at least.
        string message = $"{change.Rule.Id}, {change.Message}";
        Breaks broken = change.Rule.Breaks & ~Breaks.Readers;
        return broken == Breaks.Nothing
            ? new(SchemaRules.ChangeForReaders, place, DiagnosticTarget.Start, [message, name])
            : new(SchemaRules.BreakingChange, place, DiagnosticTarget.Start, [Spell(broken), message, name]);
    }

    /// <summary>The innermost place that is still there.</summary>
    private static SchemaLocation Nearest(SchemaLocation gone, SchemaGraph graph)
    {
        SchemaLocation first = new(graph.Documents.First(document => !graph.IsPublished(document.LogicalPath)).LogicalPath, "");
        for (string pointer = gone.Pointer; ; pointer = pointer.Substring(0, pointer.LastIndexOf('/')))
        {
            if (graph.TryGet(gone with { Pointer = pointer }, out _))
                return gone with { Pointer = pointer };
            if (pointer.Length == 0)
                return first;
        }
    }

    private static string Spell(Breaks breaks) => breaks switch
    {
        Breaks.Writers => "writers",
        Breaks.Source => "C# source",
        _ => "writers and C# source",
    };
}
