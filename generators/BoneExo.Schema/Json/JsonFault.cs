using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;

namespace BoneExo.Schema.Json;

/// <summary>Something that is wrong with a text as JSON.</summary>
/// <param name="Pointer">The innermost value that encloses the place.</param>
internal sealed record JsonFault(SchemaRule Rule, string Pointer, TextRange Range, EquatableArray<string> Arguments);
