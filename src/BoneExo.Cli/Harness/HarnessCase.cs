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

    /// <param name="isAnnotated">Whether a valid instance's annotations are wanted beside the verdict.</param>
    public JsonArray Evaluate(DynamicSchemaOptions options, bool isAnnotated, CancellationToken cancellation)
    {
        using DynamicSchema schema = DynamicSchema.Compile(Sources, options, cancellation);
        SchemaJsonOptions limits = new() { MaxDepth = 1000 };
        JsonArray results = [];
        foreach (byte[] instance in Instances)
        {
            OutputUnit output = schema.Evaluate(instance, isAnnotated ? OutputFormat.Basic : OutputFormat.Flag, limits);
            JsonObject result = new() { ["valid"] = output.Valid };
            if (isAnnotated)
                result["annotations"] = new JsonArray([.. output.Units.Where(unit => unit.Valid).Select(Annotation)]);
            results.Add((JsonNode)result);
        }
        return results;
    }

    /// <summary>The standard's unit, and the keyword that the protocol wants beside its location.</summary>
    private static JsonObject Annotation(OutputUnit unit)
    {
        string location = unit.KeywordLocation ?? "";
        string keyword = location[(location.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        return new()
        {
            ["keyword"] = keyword,
            ["keywordLocation"] = location,
            ["absoluteKeywordLocation"] = unit.AbsoluteKeywordLocation,
            ["instanceLocation"] = unit.InstanceLocation,
            ["annotation"] = JsonNode.Parse(unit.Annotation.ToString() ?? "null"),
        };
    }

    private static string Text(JsonNode? schema, string dialect)
    {
        if (schema is JsonObject members && !members.ContainsKey("$schema"))
            members.Insert(0, "$schema", dialect);
        return Text(schema);
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(Writing) ?? "null";
}
