using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Json;

/// <summary>A place in a text: offsets, and zero-based lines and columns in UTF-16 units as Roslyn counts them.</summary>
internal sealed record SourceSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>Where every key and value of one file stands.</summary>
internal sealed class SourceMap
{
    public string FilePath => throw new NotImplementedException();

    /// <summary>The logical path of the document it maps.</summary>
    public string Document => throw new NotImplementedException();

    /// <summary>The span a diagnostic points at; the nearest existing ancestor where its pointer does not exist.</summary>
    public SourceSpan Locate(SchemaDiagnostic diagnostic) => throw new NotImplementedException();
}
