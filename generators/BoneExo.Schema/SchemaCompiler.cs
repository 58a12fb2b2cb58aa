using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema;

/// <summary>The whole-program part of the pipeline, from documents to units.</summary>
internal static class SchemaCompiler
{
    /// <summary>Links, plans, shapes, names and partitions.</summary>
    public static CompiledModel Compile(EquatableArray<SchemaDocument> documents, CompilerOptions options, CancellationToken cancellation)
    {
        DiagnosticSink diagnostics = new();
        SchemaGraph graph = Linker.Link(documents, diagnostics, cancellation);
        return new([], diagnostics.ToEquatableArray());
    }
}
