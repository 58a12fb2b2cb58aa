using System.Text.Json;

namespace BoneExo.Tests;

/// <summary>That the schemas of the domain can be read: what they say of themselves is complete.</summary>
public class SchemaTextTests
{
    /// <summary>Amounts of any dimension, which have no unit of their own; their values bring it.</summary>
    private static readonly string[] OfAnyUnit =
    [
        "characterization: Quantification/amount", "characterization: EvCharacterization/sourceAmount", "experiment: ExperimentalModel/stimulusDose",
        "experiment: Intervention/dose", "experiment: Finding/magnitude", "statements: Claim/quantities",
    ];

    private static readonly (string File, JsonElement Root)[] Schemas =
    [
        .. Directory.EnumerateFiles(Repo.Path("schema"), "*.schema.json").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file).Split('.')[0], JsonElement.Parse(File.ReadAllText(file)))),
    ];

    [Fact]
    public void Every_definition_and_property_is_described_in_a_sentence()
    {
        Assert.NotEmpty(Properties());
        Assert.Empty(Definitions().Where(definition => !IsSentence(definition.Schema)).Select(definition => $"{definition.File}: {definition.Name}"));
        Assert.Empty(Properties().Where(property => !IsSentence(property.Schema)).Select(property => property.Place));
    }

    [Fact]
    public void Every_kind_of_a_union_is_described() => Assert.Empty(
        from definition in Definitions()
        where definition.Schema.TryGetProperty("oneOf", out _)
        from branch in definition.Schema.GetProperty("oneOf").EnumerateArray()
        where !branch.TryGetProperty("$ref", out _) && !IsSentence(branch)
        select $"{definition.File}: {definition.Name}");

    [Fact]
    public void Every_quantity_has_a_unit_or_is_of_any() => Assert.Equal(
        OfAnyUnit.Order(StringComparer.Ordinal),
        Properties()
            .Where(property => IsQuantity(property.Schema) && !property.Schema.TryGetProperty("x-bex-unit", out _))
            .Select(property => property.Place).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_key_is_a_type_of_its_own_with_a_pattern_and_a_collection()
    {
        JsonElement common = Schemas.Single(schema => schema.File == "common").Root.GetProperty("$defs");
        JsonProperty[] keys = [.. common.EnumerateObject().Where(definition => definition.Value.TryGetProperty("x-bex-kind", out JsonElement kind) && kind.ValueEquals("id"))];

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.True(
            key.Value.TryGetProperty("x-bex-ref", out _) && (key.Value.TryGetProperty("pattern", out _) || key.Value.TryGetProperty("minimum", out _)), key.Name));
    }

    [Fact]
    public void Meanings_are_of_literals_that_exist_and_terms_that_are_known()
    {
        HashSet<string> known = [.. Corpus.Terms.Terms.Select(term => term.Curie.Value)];
        int count = 0;
        foreach ((string file, string name, JsonElement schema) in Definitions().Where(definition => definition.Schema.TryGetProperty("x-bex-meaning", out JsonElement meaning) && meaning.ValueKind == JsonValueKind.Object))
        {
            JsonElement literals = schema.TryGetProperty("enum", out JsonElement closed) ? closed : schema.GetProperty("anyOf")[0].GetProperty("enum");
            string[] values = [.. literals.EnumerateArray().Select(literal => literal.GetString()!)];   // texts
            foreach (JsonProperty meaning in schema.GetProperty("x-bex-meaning").EnumerateObject())
            {
                Assert.Contains(meaning.Name, values);
                Assert.True(known.Contains(meaning.Value.GetString()!), $"{file}: {name}: {meaning.Value}");   // a text
                count++;
            }
        }

        Assert.InRange(count, 20, int.MaxValue);
    }

    private static IEnumerable<(string File, string Name, JsonElement Schema)> Definitions() =>
        from schema in Schemas
        where schema.Root.TryGetProperty("$defs", out _)
        from definition in schema.Root.GetProperty("$defs").EnumerateObject()
        select (schema.File, definition.Name, definition.Value);

    private static IEnumerable<(string Place, JsonElement Schema)> Properties() => Schemas.SelectMany(schema => Properties(schema.Root, $"{schema.File}: "));

    /// <summary>The properties of a schema and the schemas inside it; those of a definition by its name.</summary>
    private static IEnumerable<(string Place, JsonElement Schema)> Properties(JsonElement schema, string owner)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach ((string, JsonElement) inner in schema.EnumerateArray().SelectMany(item => Properties(item, owner)))
                yield return inner;
        }

        if (schema.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (JsonProperty member in schema.EnumerateObject())
        {
            switch (member.Name)
            {
                case "properties":
                    foreach (JsonProperty property in member.Value.EnumerateObject())
                    {
                        yield return ($"{owner}{property.Name}", property.Value);
                        foreach ((string, JsonElement) inner in Properties(property.Value, owner))
                            yield return inner;
                    }

                    break;
                case "$defs":
                    foreach ((string, JsonElement) inner in member.Value.EnumerateObject().SelectMany(definition => Properties(definition.Value, $"{owner}{definition.Name}/")))
                        yield return inner;
                    break;
                // A condition repeats properties that are described where they are defined.
                case "oneOf" or "anyOf" or "allOf" or "items":
                    foreach ((string, JsonElement) inner in Properties(member.Value, owner))
                        yield return inner;
                    break;
            }
        }
    }

    private static bool IsSentence(JsonElement schema) =>
        schema.TryGetProperty("description", out JsonElement description) && description.GetString() is { Length: > 4 } text && char.IsUpper(text[0]) && text.EndsWith('.');

    private static bool IsQuantity(JsonElement schema) =>
        (schema.TryGetProperty("$ref", out JsonElement target) && target.GetString()!.EndsWith("/Quantity", StringComparison.Ordinal))   // a text
        || (schema.TryGetProperty("items", out JsonElement items) && IsQuantity(items));
}
