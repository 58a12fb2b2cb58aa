using BoneExo.Schema.Auditing;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Comparing;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema;

/// <summary>The whole-program part of the pipeline, from documents to units.</summary>
internal static class SchemaCompiler
{
    /// <summary>Links, checks, plans, audits, shapes, names and partitions.</summary>
    public static CompiledModel Compile(EquatableArray<SchemaDocument> documents, CompilerOptions options, CancellationToken cancellation) =>
        Compile(documents, [], options, cancellation);

    /// <summary>Does it with what other assemblies publish.</summary>
    public static CompiledModel Compile(EquatableArray<SchemaDocument> documents, EquatableArray<PublishedSchemas> published, CompilerOptions options, CancellationToken cancellation) =>
        documents.Any(document => document.Role == SchemaRole.Baseline)
            ? CompileCompared(documents, published, options, cancellation)
            : Analyze(documents, options, cancellation, published: published).Model;

    /// <summary>Does it, and compares with the older version among the documents.</summary>
    private static CompiledModel CompileCompared(EquatableArray<SchemaDocument> documents, EquatableArray<PublishedSchemas> published, CompilerOptions options, CancellationToken cancellation)
    {
        ILookup<bool, SchemaDocument> versions = documents.ToLookup(document => document.Role == SchemaRole.Baseline);
        if (!versions[false].Any())
            return new([], []);
        SchemaAnalysis analysis = Analyze(versions[false].ToEquatableArray(), options, cancellation, published: published);
        EquatableArray<SchemaDiagnostic> changes = CompatibilityCheck.Check(versions[true].ToEquatableArray(), analysis, options.Baseline ?? "the older version", published, options, cancellation);
        return analysis.Model with { Diagnostics = analysis.Model.Diagnostics.Concat(changes).ToEquatableArray() };
    }

    /// <summary>Does the same and keeps what every stage made.</summary>
    /// <param name="finished">Hears the name of each stage when it is done: whoever calls has the clock.</param>
    public static SchemaAnalysis Analyze(
        EquatableArray<SchemaDocument> documents,
        CompilerOptions options,
        CancellationToken cancellation,
        Action<string>? finished = null,
        EquatableArray<PublishedSchemas> published = default)
    {
        DiagnosticSink diagnostics = new();
        SchemaGraph graph = Linker.Link(documents, diagnostics, published, cancellation);
        finished?.Invoke("link");
        KeywordChecker.Check(graph, diagnostics, cancellation);
        finished?.Invoke("check");
        PlanSet plans = Planner.Plan(graph, options, diagnostics, cancellation);
        finished?.Invoke("plan");
        Auditor.Audit(graph, plans, diagnostics, cancellation);
        finished?.Invoke("audit");
        ShapeSet shapes = Shaper.Shape(graph, plans, diagnostics, cancellation);
        finished?.Invoke("shape");
        NameSet names = Namer.Name(graph, shapes, options, diagnostics);
        finished?.Invoke("name");
        EquatableArray<EmitUnit> units = Partitioner.Partition(graph, plans, shapes, names, options, diagnostics, cancellation);
        finished?.Invoke("partition");
        return new(graph, plans, shapes, names, new(units, PublishedFindings.AtReferences(diagnostics.ToEquatableArray(), graph)));
    }
}
