using System.Globalization;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Schemas;

/// <summary>A diagnostic with its place in a file.</summary>
internal sealed record SchemaFinding(SchemaDiagnostic Diagnostic, string Path, SourceSpan Span)
{
    public SchemaRule Rule => Diagnostic.Rule;

    public int Line => Span.StartLine + 1;

    public int Column => Span.StartColumn + 1;

    public string Severity => Rule.Severity.ToString().ToLowerInvariant();

    /// <summary>The line that a build prints.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {Severity} {Rule.Id}: {Diagnostic.Message}");
}
