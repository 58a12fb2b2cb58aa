using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Diagnostics;

/// <summary>Collects what the stages of one compilation find.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<SchemaDiagnostic> _diagnostics = [];

    public void Report(SchemaRule rule, SchemaLocation location, DiagnosticTarget target, params string[] arguments) =>
        _diagnostics.Add(new(rule, location, target, arguments.ToEquatableArray()));

    public void AddRange(IEnumerable<SchemaDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>Everything found, in order of document, pointer and rule, each once.</summary>
    public EquatableArray<SchemaDiagnostic> ToEquatableArray() =>
        _diagnostics
            .Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
