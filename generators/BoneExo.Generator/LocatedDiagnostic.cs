using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Generator;

/// <summary>A finding with its place in a file: equal as long as neither moved.</summary>
/// <param name="Span">Missing where the finding concerns no text.</param>
internal sealed record LocatedDiagnostic(SchemaRule Rule, EquatableArray<string> Arguments, string FilePath, SourceSpan? Span);
