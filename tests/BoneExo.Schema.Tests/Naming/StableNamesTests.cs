using System.Text.Json;
using System.Text.Json.Nodes;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Tests.Naming;

/// <summary>Names of the domain under edits: whatever is not touched keeps its name.</summary>
public class StableNamesTests
{
    private static readonly (string Path, string Text)[] Domain =
    [
        .. Directory.EnumerateFiles(Repo.Path("schema"), "*.schema.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    private static readonly Dictionary<string, string> Names = NamesOf(Domain);

    public static TheoryData<string> Documents => [.. Domain.Select(document => document.Path)];

    [Fact]
    public void There_is_something_to_keep() => Assert.InRange(Names.Count, 1000, int.MaxValue);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Members_and_definitions_added_at_every_place_change_no_name(string path) =>
        AssertKept(path, Edit(path, map => map.SelectMany((entry, i) => (IEnumerable<KeyValuePair<string, JsonNode?>>)[new($"added{i}", Added()), entry]).Append(new("addedLast", Added()))), isWhole: true);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Reordering_changes_no_name(string path)
    {
        AssertKept(path, Edit(path, map => map.Reverse()), isWhole: true);
        AssertKept(path, Edit(path, map => map.Skip(1).Concat(map.Take(1))), isWhole: true);
        AssertKept(path, Edit(path, map => map.OrderBy(entry => entry.Key, StringComparer.Ordinal)), isWhole: true);
    }

    // Each member and definition is gone in one of the rounds, with neighbours in place on both sides.
    [Theory]
    [MemberData(nameof(Documents))]
    public void Removing_changes_no_other_name(string path)
    {
        for (int round = 0; round < 3; round++)
            AssertKept(path, Edit(path, map => map.Where((_, i) => i % 3 != round)), isWhole: false);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Removing_a_whole_document_changes_no_name_in_the_others(string path)
    {
        Dictionary<string, string> left = NamesOf([.. Domain.Where(document => document.Path != path)]);

        Assert.DoesNotContain(left, entry => Names.TryGetValue(entry.Key, out string? name) && name != entry.Value);
    }

    private static JsonObject Added() => new() { ["type"] = "object", ["properties"] = new JsonObject { ["part"] = new JsonObject { ["type"] = "string" } } };

    private static void AssertKept(string path, string edited, bool isWhole)
    {
        Dictionary<string, string> names = NamesOf([.. Domain.Select(document => document.Path == path ? (path, edited) : document)]);

        Assert.NotEqual(Domain.Single(document => document.Path == path).Text, edited);
        Assert.Equal([], Names.Where(entry => names.TryGetValue(entry.Key, out string? name) ? name != entry.Value : isWhole).Select(entry => entry.Key));
    }

    /// <summary>The document with every map of schemas edited; required members stay those that are there.</summary>
    private static string Edit(string path, Func<IReadOnlyList<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> edit)
    {
        JsonNode root = JsonNode.Parse(Domain.Single(document => document.Path == path).Text)!; // The document is JSON.
        Visit(root, edit);
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static void Visit(JsonNode? node, Func<IReadOnlyList<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> edit)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
                Visit(item, edit);
        }

        if (node is not JsonObject schema)
            return;
        foreach (KeyValuePair<string, JsonNode?> keyword in schema.ToList())
        {
            if (keyword is { Key: "properties" or "$defs", Value: JsonObject map } && !IsConstant(schema))
            {
                List<KeyValuePair<string, JsonNode?>> entries = [.. map];
                foreach (KeyValuePair<string, JsonNode?> entry in entries)
                    Visit(entry.Value, edit);
                map.Clear();
                foreach ((string name, JsonNode? value) in edit(entries).ToList())
                    map.Add(name, value);
            }
            else
            {
                Visit(keyword.Value, edit);
            }
        }
    }

    /// <summary>Whether a schema is the branch of a union: without its constant the union would be none.</summary>
    private static bool IsConstant(JsonObject schema) =>
        schema["properties"] is JsonObject properties && properties.Any(property => property.Value is JsonObject value && (value.ContainsKey("const") || value.ContainsKey("not")));

    private static Dictionary<string, string> NamesOf((string Path, string Text)[] files)
    {
        SchemaAnalysis analysis = SchemaCompiler.Analyze(
            files.Select(file => DocumentParser.Parse(new(file.Path, file.Path, file.Text, SchemaRole.Generate)).Document!).ToEquatableArray(), // The texts are JSON.
            new("Sample", "Sample"),
            default);
        Dictionary<string, string> names = [];
        foreach (Shape shape in analysis.Shapes.Shapes)
        {
            names[shape.Location.ToString()] = analysis.Names[shape.Location].FullName;
            switch (shape)
            {
                case RecordShape record:
                    AddMembers(record);
                    break;
                case EnumShape values:
                    foreach (string literal in values.Literals)
                        names[$"{shape.Location}={literal}"] = analysis.Names.Member(shape.Location, literal);
                    break;
                case UnionShape union:
                    foreach (UnionCase @case in union.Cases)
                        names[@case.Location.ToString()] = analysis.Names[@case.Location].FullName;
                    foreach (InlineCase @case in union.Cases.OfType<InlineCase>())
                        AddMembers(@case.Record);
                    break;
            }
        }

        return names;

        void AddMembers(RecordShape record)
        {
            foreach (PropertyShape property in record.Properties)
                names[$"{record.Location}.{property.JsonName}"] = analysis.Names.Member(record.Location, property.JsonName);
        }
    }
}
