namespace BoneExo.Schema.Json;

/// <summary>A place in a text: offsets, and zero-based lines and columns in UTF-16 units as Roslyn counts them.</summary>
internal sealed record SourceSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
