using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Keywords;

/// <summary>A published draft of JSON Schema: a table of its keywords, each with its meaning in draft 2020-12.</summary>
internal sealed class Draft(string uri, string identifier, IEnumerable<Keyword> keywords)
{
    private readonly Dictionary<string, Keyword> _byName = keywords.ToDictionary(keyword => keyword.Name, StringComparer.Ordinal);

    /// <summary>The URI of its meta-schema, without scheme and fragment.</summary>
    public string Uri { get; } = uri;

    /// <summary>The keyword that begins a schema resource.</summary>
    public string Identifier { get; } = identifier;

    /// <summary>Whether nothing beside a <c>$ref</c> means anything.</summary>
    public bool IsReferenceAlone { get; init; }

    /// <summary>Whether <c>contains</c> evaluates the items it finds.</summary>
    public bool ContainsEvaluates { get; init; }

    /// <summary>Whether <c>true</c> and <c>false</c> are schemas.</summary>
    public bool HasBooleanSchemas { get; init; } = true;

    /// <summary>Whether an integer is a matter of spelling: <c>1.0</c> is none.</summary>
    public bool SpellsIntegers { get; init; }

    /// <summary>Whether the content keywords can be asserted.</summary>
    public bool MayAssertContent { get; init; }

    /// <summary>The formats it defines.</summary>
    public EquatableArray<string> Formats { get; init; } = FormatOptions.Known;

    public IEnumerable<Keyword> Keywords => _byName.Values;

    public Keyword? Find(string name) => _byName.TryGetValue(name, out Keyword? keyword) ? keyword : null;
}
