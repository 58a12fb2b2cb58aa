using System.Text;
using BoneExo.Dynamic;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Harness;

/// <summary>A schema, what it refers to, and the instances to judge by it.</summary>
internal sealed record HarnessCase(IReadOnlyList<DynamicSource> Sources, IReadOnlyList<byte[]> Instances)
{
    private static readonly SchemaJsonOptions Limits = new() { MaxDepth = 1000 };

    /// <param name="dialect">That of schemas without <c>$schema</c>.</param>
    public static HarnessCase Read(JsonPart? part, string dialect)
    {
        if (part?["schema"] is not { } schema || part["tests"] is not { Value: JsonArray } tests)
            throw new FormatException("a case has a 'schema' and 'tests'; add them");
        List<DynamicSource> sources = [new("ihop-case.json", Text(schema, dialect))];
        // The embedded meta-schemas are here already.
        foreach ((string uri, JsonPart document) in part["registry"]?.Members ?? [])
        {
            if (MetaSchemas.Find(uri.TrimEnd('#')) is null)
                sources.Add(new(uri, Text(document, dialect)));
        }

        return new(sources, [.. tests.Items.Select(test => Encoding.UTF8.GetBytes(test["instance"]?.Text ?? throw new FormatException("a test has an 'instance'; add it")))]);
    }

    /// <param name="isAnnotated">Whether a valid instance's annotations are wanted beside the verdict.</param>
    public JsonArray Evaluate(DynamicSchemaOptions options, bool isAnnotated, CancellationToken cancellation)
    {
        using DynamicSchema schema = DynamicSchema.Compile(Sources, options, cancellation);
        List<JsonValue> results = [];
        foreach (byte[] instance in Instances)
        {
            OutputUnit output = schema.Evaluate(instance, isAnnotated ? OutputFormat.Basic : OutputFormat.Flag, Limits);
            results.Add(Answers.Object(
                ("valid", Answers.Boolean(output.Valid)),
                ("annotations", isAnnotated ? Answers.Array(output.Units.Where(unit => unit.Valid).Select(Annotation)) : null)));
        }

        return Answers.Array(results);
    }

    /// <summary>The standard's unit, and the keyword that the protocol wants beside its location.</summary>
    private static JsonObject Annotation(OutputUnit unit)
    {
        string location = unit.KeywordLocation ?? "";
        return Answers.Object(
            ("keyword", Answers.String(JsonPointer.Unescape(location[(location.LastIndexOf('/') + 1)..]))),
            ("keywordLocation", Answers.String(location)),
            ("absoluteKeywordLocation", Answers.String(unit.AbsoluteKeywordLocation)),
            ("instanceLocation", Answers.String(unit.InstanceLocation)),
            ("annotation", JsonReader.Read(unit.Annotation?.ToString() ?? "null").Value));
    }

    private static string Text(JsonPart schema, string dialect)
    {
        if (schema.Value is not JsonObject members || members["$schema"] is not null)
            return schema.Text;
        string declaration = $"\"$schema\":{JsonPrinter.Print(new JsonString(dialect))}";
        return schema.Text.Insert(1, members.Members.Count == 0 ? declaration : declaration + ",");
    }
}
