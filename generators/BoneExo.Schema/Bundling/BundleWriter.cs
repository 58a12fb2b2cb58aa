using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Bundling;

/// <summary>Writes documents as they stand in a bundle: references are pointers into it, and what only identifies is gone.</summary>
/// <param name="places">Where in the bundle the root of each document is.</param>
internal sealed class BundleWriter(SchemaGraph graph, IReadOnlyDictionary<string, string> places)
{
    private static readonly string[] Identifying = ["$schema", "$vocabulary", "$anchor", "$dynamicAnchor", "$recursiveAnchor"];

    /// <summary>Whether a document is a meta-schema, to which references may lead out of a bundle.</summary>
    public static bool IsEverywhere(string document) => MetaSchemas.Uris.Contains(document);

    public JsonValue Write(SchemaDocument document) => Write(document.Root, new(document.LogicalPath, ""));

    /// <summary>The member by which one schema refers to another.</summary>
    public JsonMember Reference(SchemaLocation target) => new("$ref", new JsonString(Spell(target)));

    private JsonValue Write(JsonValue value, SchemaLocation location) => value switch
    {
        JsonObject schema when graph.TryGet(location, out SchemaNode? node) && node is not null => WriteSchema(schema, node),
        JsonObject map => new JsonObject(map.Members.Select(member => Write(member, location)).ToEquatableArray()),
        JsonArray array => new JsonArray(array.Items.Select((item, i) => Write(item, location with { Pointer = JsonPointer.Append(location.Pointer, i) })).ToEquatableArray()),
        _ => value,
    };

    private JsonMember Write(JsonMember member, SchemaLocation location) =>
        member with { Value = Write(member.Value, location with { Pointer = JsonPointer.Append(location.Pointer, member.Name) }) };

    private JsonObject WriteSchema(JsonObject schema, SchemaNode node)
    {
        Dictionary<string, JsonMember> references = node.References.ToDictionary(reference => node.View.Written(reference.Key), reference => Reference(reference.Value));
        List<JsonMember> members = [];
        foreach (JsonMember member in schema.Members.Where(member => !IsIdentifying(member.Name, node)))
            members.Add(references.TryGetValue(member.Name, out JsonMember? reference) ? reference : Write(member, node.Location));
        // Alone it may stay, and must where nothing counts beside it.
        return new((members.Count == 1 || node.View.Dialect.Draft.IsReferenceAlone ? members : Apart(members, node.View.Dialect)).ToEquatableArray());
    }

    /// <summary>Moves the references into <c>allOf</c>: editors put what a reference leads to in the place of what stands beside it.</summary>
    public static IEnumerable<JsonMember> Apart(IReadOnlyList<JsonMember> members, Dialect dialect)
    {
        ILookup<bool, JsonMember> kinds = members.ToLookup(member => member.Name == "$ref" && member.Value is JsonString);
        if (!kinds[true].Any() || !dialect.Knows("allOf"))
            return members;
        IEnumerable<JsonValue> own = members.FirstOrDefault(member => member.Name == "allOf")?.Value is JsonArray { Items: var items } ? items : [];
        JsonMember all = new("allOf", new JsonArray(own.Concat(kinds[true].Select(reference => (JsonValue)new JsonObject([reference]))).ToEquatableArray()));
        JsonMember place = members.FirstOrDefault(member => member.Name == "allOf") ?? kinds[true].First();
        return members.Where(member => ReferenceEquals(member, place) || !kinds[true].Contains(member)).Select(member => ReferenceEquals(member, place) ? all : member);
    }

    private static bool IsIdentifying(string name, SchemaNode node) =>
        (name == node.View.Dialect.Draft.Identifier || Identifying.Contains(name)) && node.View.Dialect.Knows(name);

    private string Spell(SchemaLocation target) => places.TryGetValue(target.Document, out string? place)
        ? "#" + JsonPointer.ToFragment(place + target.Pointer)
        : target.Document + (target.Pointer.Length == 0 ? "" : "#" + JsonPointer.ToFragment(target.Pointer));
}
