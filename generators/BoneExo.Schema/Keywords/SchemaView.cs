using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Keywords;

/// <summary>A keyword in terms of draft 2020-12, and under which name its value is written.</summary>
internal sealed record ViewedKeyword(string Name, string Written, JsonValue Value);

/// <summary>A schema as draft 2020-12 would say it: the one place where dialects differ. What the dialect does not know is not seen.</summary>
internal sealed class SchemaView
{
    /// <summary>What a keyword is called here whose subschema asks nothing: others can still refer to it.</summary>
    public const string Silent = "additionalItems";

    private readonly List<ViewedKeyword> _keywords = [];

    public SchemaView(JsonValue schema, Dialect dialect)
    {
        Dialect = dialect;
        if (schema is not JsonObject keywords)
            return;
        bool isReferenceAlone = dialect.Draft.IsReferenceAlone && keywords["$ref"] is JsonString;
        foreach (JsonMember member in keywords.Members)
        {
            // Definitions ask nothing: beside a reference they are still where others lead.
            if (dialect.Draft.Find(member.Name) is { IsSupported: true } keyword && dialect.IsActive(keyword) && (!isReferenceAlone || member.Name is "$ref" or "definitions"))
                _keywords.AddRange(Translate(keyword, member, keywords));
        }
    }

    public Dialect Dialect { get; }

    public IReadOnlyList<ViewedKeyword> Keywords => _keywords;

    /// <summary>Every keyword that says what one of this name does: <c>dependencies</c> may stand beside <c>dependentRequired</c>.</summary>
    public IEnumerable<ViewedKeyword> All(string name) => _keywords.Where(keyword => keyword.Name == name);

    /// <summary>The value of a keyword, or <see langword="null"/> where there is none.</summary>
    public JsonValue? this[string name] => Find(name)?.Value;

    /// <summary>The name under which a keyword's value is written.</summary>
    public string Written(string name) => Find(name)?.Written ?? name;

    /// <summary>The bound that draft-04's <c>exclusiveMinimum</c> or <c>exclusiveMaximum</c> is about.</summary>
    public static string BoundOf(string flag) => flag == "exclusiveMinimum" ? "minimum" : "maximum";

    // Asked for every keyword of every schema: without a delegate for each question.
    private ViewedKeyword? Find(string name)
    {
        foreach (ViewedKeyword keyword in _keywords)
        {
            if (keyword.Name == name)
                return keyword;
        }
        return null;
    }

    private static IEnumerable<ViewedKeyword> Translate(Keyword keyword, JsonMember member, JsonObject schema)
    {
        (string name, JsonValue value) = member;
        return (keyword.Meaning, value) switch
        {
            (Meaning.Definitions, _) => [new("$defs", name, value)],
            (Meaning.Identifier, JsonString { Value: var id }) => Identifiers(name, id),
            (Meaning.Items, JsonArray) => [new("prefixItems", name, value)],
            (Meaning.RestOfItems, _) => [new(schema["items"] is JsonArray ? "items" : Silent, name, value)],
            (Meaning.Dependencies, JsonObject { Members: var members }) =>
                Part("dependentRequired", name, members.Where(part => part.Value is JsonArray))
                    .Concat(Part("dependentSchemas", name, members.Where(part => part.Value is not JsonArray))),
            (Meaning.RecursiveReference, _) => [new("$dynamicRef", name, value)],
            (Meaning.RecursiveAnchor, _) => value == JsonBoolean.True ? [new("$dynamicAnchor", name, new JsonString(""))] : [],
            (Meaning.Bound, _) => schema["exclusive" + char.ToUpperInvariant(name[0]) + name.Substring(1)] == JsonBoolean.True ? [] : [new(name, name, value)],
            (Meaning.ExclusiveFlag, _) => value == JsonBoolean.True && schema[BoundOf(name)] is { } bound ? [new(name, name, bound)] : [],
            _ => [new(name, name, value)],
        };
    }

    private static IEnumerable<ViewedKeyword> Identifiers(string written, string id)
    {
        int hash = id.IndexOf('#');
        if (hash != 0)
            yield return new("$id", written, new JsonString(hash < 0 ? id : id.Substring(0, hash)));
        if (hash >= 0 && hash < id.Length - 1)
            yield return new("$anchor", written, new JsonString(id.Substring(hash + 1)));
    }

    private static IEnumerable<ViewedKeyword> Part(string name, string written, IEnumerable<JsonMember> members)
    {
        JsonObject part = new(members.ToEquatableArray());
        return part.Members.Count == 0 ? [] : [new(name, written, part)];
    }
}
