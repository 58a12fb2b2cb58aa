using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Dynamic;

/// <summary>Stands in for the validator by meta-schemas at hand, which have to be compiled.</summary>
internal static class MetaSchemaValidator
{
    /// <summary>Finds nothing where no schema names a meta-schema at hand.</summary>
    /// <exception cref="Cli.Hosting.CommandFailure">One does.</exception>
    public static IReadOnlyList<SchemaDiagnostic> Validate(SchemaGraph graph, IReadOnlyList<DynamicSource> sources, HashSet<string> documents, CancellationToken cancellation)
    {
        Dialects dialects = new(graph.Documents);
        bool isNeeded = graph.Nodes.Any(node => documents.Contains(node.Location.Document)
            && node.Schema is JsonObject schema && schema["$schema"] is JsonString { Value: var uri } && Drafts.Find(uri) is null
            && dialects.MetaSchema(uri) is { } metaSchema && metaSchema.LogicalPath != node.Location.Document);
        return isNeeded ? throw DynamicSchema.Missing : [];
    }
}
