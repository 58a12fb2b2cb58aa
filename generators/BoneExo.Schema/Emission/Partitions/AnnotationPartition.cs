using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of what subschemas say of valid values.</summary>
internal sealed class AnnotationPartition(SchemaGraph graph)
{
    // A type says what it says by its description.
    private readonly HashSet<string> _generated = [.. graph.Documents.Where(document => document.Role is SchemaRole.Generate or SchemaRole.Published).Select(document => document.LogicalPath)];

    /// <summary>Whether a subschema says something by itself, which nothing else says for it.</summary>
    public bool IsAnnotated(SchemaLocation location) => Said(location).Any();

    public AnnotationFacts? Facts(SchemaLocation location)
    {
        SchemaView view = graph[location].View;
        if (_generated.Contains(location.Document))
            return null;
        ILookup<bool, AnnotationFact> said = Said(location)
            .Where(keyword => keyword.Vocabulary != Vocabulary.Content || keyword.Name != "contentSchema" || view["contentMediaType"] is not null)
            .ToLookup(keyword => keyword.Vocabulary == Vocabulary.Content, keyword => new AnnotationFact(keyword.Name, JsonPrinter.Print(keyword.Value)));
        AnnotationFacts facts = new(
            said[false].ToEquatableArray(),
            said[true].ToEquatableArray(),
            Applied(view, "properties") is not null && view["properties"] is JsonObject properties ? properties.Members.Select(member => member.Name).ToEquatableArray() : null,
            Applied(view, "additionalProperties"),
            Applied(view, "prefixItems"),
            Applied(view, "items"));
        return facts;
    }

    /// <summary>The keyword of an applicator as it is written, if it is there and means something.</summary>
    private static string? Applied(SchemaView view, string keyword) =>
        view[keyword] is not null && view.Dialect.Draft.Find(view.Written(keyword)) is { } known && view.Dialect.IsActive(known) ? view.Written(keyword) : null;

    private IEnumerable<(string Name, Vocabulary? Vocabulary, JsonValue Value)> Said(SchemaLocation location)
    {
        SchemaNode node = graph[location];
        if (node.Schema is not JsonObject schema || _generated.Contains(location.Document) || node.View.Dialect.Draft.IsReferenceAlone && schema["$ref"] is JsonString)
            yield break;
        foreach (JsonMember member in schema.Members)
        {
            Keyword? keyword = node.View.Dialect.Draft.Find(member.Name);
            bool isSaid = keyword is null
                ? member.Name[0..Math.Min(1, member.Name.Length)] != "$"
                : !node.View.Dialect.IsActive(keyword) || keyword.Vocabulary is Vocabulary.MetaData or Vocabulary.Content or Vocabulary.Format or Vocabulary.BoneExo;
            if (isSaid)
                yield return (member.Name, keyword?.Vocabulary, member.Value);
        }
    }
}
