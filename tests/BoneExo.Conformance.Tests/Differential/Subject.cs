using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneExo.Conformance.Differential;

/// <summary>A schema to judge by, the documents it refers to, and instances to begin with.</summary>
internal sealed record Subject(string Name, string Schema, IReadOnlyList<string> Others, IReadOnlyList<string> Instances)
{
    /// <summary>The names that its schemas give to members.</summary>
    public IReadOnlyList<string> Names => [.. Members().Where(member => member.Keyword == "properties").SelectMany(member => member.Value.EnumerateObject().Select(property => property.Name)).Distinct()];

    /// <summary>The values that its schemas list.</summary>
    public IReadOnlyList<string> Literals =>
    [
        .. Members().Where(member => member.Keyword == "const").Select(member => member.Value.GetRawText())
            .Concat(Members().Where(member => member is { Keyword: "enum", Value.ValueKind: JsonValueKind.Array }).SelectMany(member => member.Value.EnumerateArray().Select(value => value.GetRawText())))
            .Distinct(),
    ];

    /// <summary>The shared benchmark data: real schemas with real documents.</summary>
    public static IEnumerable<Subject> OfBenchmarks() =>
        from folder in Directory.GetDirectories(Repo.Shared("bench-data")).Order(StringComparer.Ordinal)
        select new Subject(Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "schema.json")), [], File.ReadAllLines(Path.Combine(folder, "instances.jsonl")));

    /// <summary>The shipped review: each of its records as a data set of its own.</summary>
    public static Subject OfCorpus()
    {
        string[] schemas = [.. Directory.GetFiles(Repo.Path("schema"), "*.schema.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        IEnumerable<string> records =
            from layer in (string[])["review.json", "curation.json"]
            let document = JsonNode.Parse(File.ReadAllText(Repo.Path("src", "BoneExo.Corpus", "data", layer)))!.AsObject() // an object, as its schema says
            from collection in document
            where collection.Value is JsonArray
            from record in collection.Value.AsArray()
            select new JsonObject
            {
                ["schemaVersion"] = document["schemaVersion"]!.DeepClone(), // required, as the two after it
                ["datasetVersion"] = document["datasetVersion"]!.DeepClone(),
                ["layer"] = document["layer"]!.DeepClone(),
                [collection.Key] = new JsonArray(record!.DeepClone()), // collections are of objects
            }.ToJsonString();
        return new("review", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "https://boneexo.dev/v1/dataset" }""", schemas, [.. records]);
    }

    private IEnumerable<(string Keyword, JsonElement Value)> Members() =>
        new[] { Schema }.Concat(Others).SelectMany(text => Members(JsonDocument.Parse(text).RootElement));

    private static IEnumerable<(string Keyword, JsonElement Value)> Members(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Members(member.Value).Prepend((member.Name, member.Value))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Members),
        _ => [],
    };
}
