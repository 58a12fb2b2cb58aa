using System.Diagnostics.CodeAnalysis;
using System.Text;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Dynamic;

/// <summary>Validates schemas by the compiled meta-schemas that their authors have written. Those of the standard are in the compiler's tables, which the tests hold against them.</summary>
internal static class MetaSchemaValidator
{
    private static readonly SchemaJsonOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>Finds what is invalid in the schema resources of some documents; the sources are the texts of the graph's.</summary>
    /// <exception cref="DynamicSchemaException">A meta-schema has errors.</exception>
    [RequiresAssemblyFiles(DynamicSchema.Why)]
    [RequiresDynamicCode(DynamicSchema.Why)]
    [RequiresUnreferencedCode(DynamicSchema.Why)]
    public static IReadOnlyList<SchemaDiagnostic> Validate(SchemaGraph graph, IReadOnlyList<DynamicSource> sources, HashSet<string> documents, CancellationToken cancellation)
    {
        Dialects dialects = new(graph.Documents);
        List<SchemaDiagnostic> diagnostics = [];
        var resources = graph.Nodes
            .Where(node => node.ResourcePointer.Length == 0 && documents.Contains(node.Location.Document))
            .GroupBy(node => node.Schema is JsonObject schema && schema["$schema"] is JsonString { Value: var uri } && Drafts.Find(uri) is null ? uri : "");
        foreach (IGrouping<string, SchemaNode> group in resources)
        {
            if (group.Key.Length == 0 || dialects.MetaSchema(group.Key) is not { } metaSchema)
                continue;
            using DynamicSchema compiled = Compile(metaSchema, sources, cancellation);
            // What describes itself would be valid by whatever it says.
            foreach (SchemaNode node in group.Where(node => node.Location.Document != metaSchema.LogicalPath))
                diagnostics.AddRange(Validate(node, group.Key, compiled));
        }

        return diagnostics;
    }

    private static IEnumerable<SchemaDiagnostic> Validate(SchemaNode node, string uri, DynamicSchema metaSchema) =>
        metaSchema.Validate(Encoding.UTF8.GetBytes(JsonPrinter.Print(node.Schema)), Deep).Errors.Select(error => new SchemaDiagnostic(
            SchemaRules.InvalidByMetaSchema,
            node.Location with { Pointer = node.Location.Pointer + error.Pointer },
            DiagnosticTarget.Value,
            [uri, error.Message]));

    [RequiresAssemblyFiles(DynamicSchema.Why)]
    [RequiresDynamicCode(DynamicSchema.Why)]
    [RequiresUnreferencedCode(DynamicSchema.Why)]
    private static DynamicSchema Compile(SchemaDocument metaSchema, IReadOnlyList<DynamicSource> sources, CancellationToken cancellation) =>
        // One step up only: meta-schemas may describe each other.
        DynamicSchema.Compile(sources.OrderBy(source => source.Path != metaSchema.LogicalPath), new() { IsMetaSchema = true }, cancellation);
}
