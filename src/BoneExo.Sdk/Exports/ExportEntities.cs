using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>All things that statements of a dataset are about, by key; read from JSON, so that kinds of other packages are among them.</summary>
internal static class ExportEntities
{
    // A phenotype has no record of its own: the endpoint that measures it stands for it.
    private static readonly (string Collection, string Kind)[] Collections =
    [
        ("species", "species"),
        ("anatomicalSites", "site"),
        ("cellPopulations", "cell"),
        ("molecules", "molecule"),
        ("pathways", "pathway"),
        ("processes", "process"),
        ("conditions", "condition"),
        ("preconditionings", "preconditioning"),
        ("biomaterials", "biomaterial"),
        ("vesiclePreparations", "vesicle"),
        ("endpoints", "phenotype"),
    ];

    private static readonly string[] LabelMembers = ["label", "symbol", "name", "scientificName", "class", "id"];

    /// <summary>Lists them in the dataset's order.</summary>
    public static OrderedDictionary<string, ExportEntity> Of(ReviewDataset dataset)
    {
        JsonElement root = JsonElement.Parse(SchemaJson.ToUtf8(dataset));
        OrderedDictionary<string, ExportEntity> entities = [];
        foreach ((string collection, string kind) in Collections)
        {
            if (!root.TryGetProperty(collection, out JsonElement records))
                continue;
            foreach (JsonElement record in records.EnumerateArray())
            {
                ExportEntity entity = Read(record, collection, kind);
                entities.TryAdd(entity.Id, entity);
            }
        }

        // A term that is exact for two records names neither.
        HashSet<Curie> ambiguous = [.. entities.Values.Where(entity => entity.Exact is not null).GroupBy(entity => entity.Exact!.Curie).Where(group => group.Count() > 1).Select(group => group.Key)];
        foreach (ExportEntity entity in entities.Values.Where(entity => entity.Exact is { } exact && ambiguous.Contains(exact.Curie)).ToArray())
            entities[entity.Id] = entity with { Exact = null };
        return entities;
    }

    private static ExportEntity Read(JsonElement record, string collection, string kind)
    {
        string label = Text(record, LabelMembers.First(member => record.TryGetProperty(member, out _)))!; // the last is required
        ValueArray<OntologyTerm> terms = [.. Terms(record, label)];
        return new(
            Text(record, "id")!, // every collection here requires it
            collection,
            Text(record, "kind") ?? kind,
            label,
            terms.FirstOrDefault(term => term.MatchValue == TermMatch.Exact),
            terms,
            Text(record, "species"));
    }

    private static IEnumerable<OntologyTerm> Terms(JsonElement record, string label)
    {
        foreach (string member in (string[])["hgnc", "ncbiGene"])
        {
            if (Text(record, member) is { } curie)
                yield return new() { Curie = Curie.Parse(curie), Label = label, MatchValue = TermMatch.Exact };
        }

        foreach (string member in (string[])["taxon", "process"])
        {
            if (record.TryGetProperty(member, out JsonElement term))
                yield return SchemaJson.Parse<OntologyTerm>(term.GetRawText());
        }

        foreach (string member in (string[])["terms", "cellType"])
        {
            if (!record.TryGetProperty(member, out JsonElement terms))
                continue;
            foreach (JsonElement term in terms.EnumerateArray())
                yield return SchemaJson.Parse<OntologyTerm>(term.GetRawText());
        }
    }

    private static string? Text(JsonElement record, string member) =>
        record.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
