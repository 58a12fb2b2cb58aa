using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;

namespace BoneExo.Schema.Linking;

/// <summary>Moves what was found in documents of other assemblies, which have no file, to where ours lead there.</summary>
internal static class PublishedFindings
{
    // {0} place, {1} assembly, {2} what is wrong there.
    private const string Message = "in '{0}', published by '{1}': {2}";

    /// <summary>Keeps what is ours; of the others' only errors, since the rest is for their authors.</summary>
    public static EquatableArray<SchemaDiagnostic> AtReferences(EquatableArray<SchemaDiagnostic> diagnostics, SchemaGraph graph)
    {
        DiagnosticSink sink = new();
        foreach (SchemaDiagnostic diagnostic in diagnostics)
        {
            SchemaLocation place = diagnostic.Location;
            if (graph.Origin(place.Document) is not { } origin)
                sink.AddRange([diagnostic]);
            else if (diagnostic.Rule.Severity == Severity.Error)
                sink.Report(diagnostic.Rule with { Message = Message }, origin, DiagnosticTarget.Value, place.ToString(), graph.Published.Assembly(place.Document) ?? "", diagnostic.Message);
        }

        return sink.ToEquatableArray();
    }
}
