using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneExo.Dynamic;
using BoneExo.Schema.Documents;

namespace BoneExo.Cli.Harness;

/// <summary>A schema, what it refers to, and the instances to judge by it.</summary>
internal sealed record HarnessCase(IReadOnlyList<DynamicSource> Sources, IReadOnlyList<byte[]> Instances)
{
    /// <summary>The deepest that the evaluators go, and more for what is around an instance.</summary>
    public static readonly JsonDocumentOptions Depth = new() { MaxDepth = 1010 };

    private static readonly JsonSerializerOptions Writing = new() { MaxDepth = Depth.MaxDepth };

    /// <param name="dialect">That of schemas without <c>$schema</c>.</param>
    public static HarnessCase Read(JsonNode? node, string dialect)
    {
        if (node is not JsonObject members || !members.TryGetPropertyValue("schema", out JsonNode? schema) || members["tests"] is not JsonArray tests)
            throw new FormatException("a case has a 'schema' and 'tests'; add them");
        List<DynamicSource> sources = [new("ihop-case.json", Text(schema, dialect))];
        // The embedded meta-schemas are here already.
        foreach ((string uri, JsonNode? document) in members["registry"] as JsonObject ?? [])
        {
            if (MetaSchemas.Find(uri.TrimEnd('#')) is null)
                sources.Add(new(uri, Text(document, dialect)));
        }

        return new(sources, [.. tests.Select(test => Encoding.UTF8.GetBytes(Text(test!["instance"])))]);
    }

    public JsonArray Evaluate(DynamicSchemaOptions options, CancellationToken cancellation)
    {
        using DynamicSchema schema = DynamicSchema.Compile(Sources, options, cancellation);
        SchemaJsonOptions limits = new() { MaxDepth = 1000 };
        JsonArray results = [];
        foreach (byte[] instance in Instances)
            results.Add((JsonNode)new JsonObject { ["valid"] = schema.IsValid(instance, limits) });
        return results;
    }

    private static string Text(JsonNode? schema, string dialect)
    {
        if (schema is JsonObject members && !members.ContainsKey("$schema"))
            members.Insert(0, "$schema", dialect);
        return Text(schema);
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(Writing) ?? "null";
}
