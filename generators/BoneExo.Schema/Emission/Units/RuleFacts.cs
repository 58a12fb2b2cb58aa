using BoneExo.Schema.Collections;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Units;

/// <summary>A static description that emitted code hands to the runtime.</summary>
/// <param name="Name">The field that holds it.</param>
/// <param name="Site">Where the rules stand in the schema.</param>
internal abstract record RuleFacts(string Name, SiteFacts Site)
{
    /// <summary>The keywords from the codec's schema to this one, where a reference is among them.</summary>
    public string? Via { get; init; }
}

internal sealed record TypeRuleFacts(string Name, SiteFacts Site, EquatableArray<string> Types) : RuleFacts(Name, Site);

internal sealed record StringRuleFacts(string Name, SiteFacts Site, StringCheck? Check, bool IsScalar, bool IsTyped) : RuleFacts(Name, Site);

internal sealed record NumberRuleFacts(string Name, SiteFacts Site, NumberCheck? Check, bool IsInteger, bool IsScalar, bool IsTyped) : RuleFacts(Name, Site);

/// <param name="Items">The keywords to the schema of the items, where a reference is among them.</param>
internal sealed record ArrayRuleFacts(string Name, SiteFacts Site, ArrayCheck? Check, string? Items, bool IsTyped) : RuleFacts(Name, Site);

/// <param name="Members">The names that have a bit: the known members of a record, or the required names of an evaluated object.</param>
internal sealed record ObjectRuleFacts(
    string Name,
    SiteFacts Site,
    EquatableArray<string> Members,
    EquatableArray<string> Required,
    string? Closing,
    bool IsTyped) : RuleFacts(Name, Site)
{
    /// <summary>The keywords to the schema of a map's values, where a reference is among them.</summary>
    public string? Items { get; init; }

    /// <summary>Names without a bit, there for what a misspelt one was meant to be.</summary>
    public EquatableArray<string> Others { get; init; } = [];
}

internal sealed record EnumRuleFacts(string Name, SiteFacts Site, string Keyword, EquatableArray<string> Literals) : RuleFacts(Name, Site);
