using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Conformance;

/// <summary>Follows the keyword locations of output through a schema, reference by reference.</summary>
internal sealed class KeywordPlaces(SchemaGraph graph, SchemaLocation root)
{
    private static readonly string[] References = ["$ref", "$dynamicRef"];

    /// <summary>A value of a schema document, and the innermost schema that it is, or is in.</summary>
    private sealed record Place(SchemaNode Schema, string Below, JsonValue Value);

    public static KeywordPlaces Of(TestGroup group, IEnumerable<SchemaDocument> remotes)
    {
        SchemaDocument document = DocumentParser.Parse(new("group.json", "group.json", group.SchemaText, SchemaRole.Validate)).Document!; // the suite's schemas are JSON
        return new(Linker.Link([document, .. remotes], new DiagnosticSink()), new("group.json", ""));
    }

    /// <summary>What is wrong with a unit's locations, or null.</summary>
    public string? Problem(OutputUnit unit)
    {
        if (unit.KeywordLocation is not { } keyword || unit.AbsoluteKeywordLocation is not { } absolute)
            return null;
        IReadOnlyList<string> tokens = JsonPointer.Parse(keyword)!; // the structure's test looks for faults in it
        List<Place> places = Follow(tokens);
        // The last keyword is its schema's, whatever '$id' the schema below it has.
        if (tokens.Count > 0)
            places.AddRange(Follow([.. tokens.SkipLast(1)]).SelectMany(place => Below(place, tokens[^1])));
        return places.Count == 0 ? $"'{keyword}' leads to nothing"
            : places.Exists(place => Uri(place) == Unescaped(absolute)) ? null
            : $"'{keyword}' leads to {string.Join(", ", places.Select(Uri))} and not to '{absolute}'";
    }

    /// <summary>Every place that a location can mean: a dynamic reference may lead to several.</summary>
    private List<Place> Follow(IReadOnlyList<string> tokens)
    {
        List<Place> places = [At(root)];
        foreach (string token in tokens)
            places = [.. places.SelectMany(place => Step(place, token))];
        return places;
    }

    private IEnumerable<Place> Step(Place place, string token)
    {
        if (place.Below.Length == 0 && References.Contains(token) && place.Schema.References.TryGetValue(token, out SchemaLocation? target))
        {
            foreach (SchemaLocation reached in token == "$ref" ? [target] : Dynamic(place.Schema, target))
                yield return At(reached);
        }

        foreach (Place below in Below(place, token))
        {
            SchemaLocation location = place.Schema.Location with { Pointer = place.Schema.Location.Pointer + below.Below };
            yield return graph.TryGet(location, out _) ? At(location) : below;
        }
    }

    /// <summary>The member or item as a part of the schema it stands in, if it is there.</summary>
    private static Place[] Below(Place place, string token) =>
        JsonPointer.IndexOf(place.Value, token) is >= 0 and var index
            ? [place with { Below = JsonPointer.Append(place.Below, token), Value = JsonPointer.ChildAt(place.Value, index) }]
            : [];

    private IEnumerable<SchemaLocation> Dynamic(SchemaNode schema, SchemaLocation target)
    {
        string name = ((JsonString)((JsonObject)schema.Schema)["$dynamicRef"]!).Value.Split('#')[^1]; // the reference was resolved
        return graph.Nodes.Where(node => node.View["$dynamicAnchor"] is JsonString { Value: var anchor } && anchor == name).Select(node => node.Location).Append(target);
    }

    private Place At(SchemaLocation location) => new(graph[location], "", graph[location].Schema);

    private static string Uri(Place place) => $"{place.Schema.ResourceUri}#{place.Schema.ResourcePointer}{place.Below}";

    private static string Unescaped(string absolute)
    {
        int hash = absolute.IndexOf('#', StringComparison.Ordinal);
        return absolute[..hash] + "#" + System.Uri.UnescapeDataString(absolute[(hash + 1)..]);
    }
}
