using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema;

/// <summary>The whole-program part of the pipeline, from documents to units.</summary>
internal static class SchemaCompiler
{
    /// <summary>Links, plans, shapes, names and partitions.</summary>
    public static CompiledModel Compile(EquatableArray<SchemaDocument> documents, CompilerOptions options, CancellationToken cancellation)
    {
        DiagnosticSink diagnostics = new();
        SchemaGraph graph = Linker.Link(documents, diagnostics, cancellation);
        PlanSet plans = Planner.Plan(graph, diagnostics, cancellation);
        ShapeSet shapes = Shaper.Shape(graph, plans, diagnostics, cancellation);
        NameSet names = Namer.Name(graph, shapes, options, diagnostics);
        EquatableArray<EmitUnit> units = Partitioner.Partition(graph, plans, shapes, names, options, diagnostics, cancellation);
        return new(units, diagnostics.ToEquatableArray());
    }
}
