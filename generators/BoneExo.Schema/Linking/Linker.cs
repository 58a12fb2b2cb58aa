using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;

namespace BoneExo.Schema.Linking;

/// <summary>Stage Link: all references resolved or diagnosed.</summary>
internal static class Linker
{
    public static SchemaGraph Link(EquatableArray<SchemaDocument> documents, DiagnosticSink diagnostics, CancellationToken cancellation = default) =>
        throw new NotImplementedException();
}
