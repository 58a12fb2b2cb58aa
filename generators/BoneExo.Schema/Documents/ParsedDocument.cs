using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Documents;

/// <summary>What the Parse stage makes of one file: content and positions apart.</summary>
/// <param name="Document">Missing where the text is not JSON.</param>
/// <param name="Diagnostics">What is wrong with the text as JSON, with its place.</param>
internal sealed record ParsedDocument(SchemaDocument? Document, SourceMap Map, EquatableArray<SchemaDiagnostic> Diagnostics);
