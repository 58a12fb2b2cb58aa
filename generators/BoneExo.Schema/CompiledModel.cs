using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema;

/// <summary>What Link … Partition make of all documents: one unit per generated file, and what was found.</summary>
internal sealed record CompiledModel(EquatableArray<EmitUnit> Units, EquatableArray<SchemaDiagnostic> Diagnostics);
