using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Units;

/// <summary>A static description that emitted code hands to the runtime.</summary>
/// <param name="Name">The field that holds it.</param>
/// <param name="Location">Where the rules stand in the schema.</param>
internal abstract record RuleFacts(string Name, SchemaLocation Location);

internal sealed record TypeRuleFacts(string Name, SchemaLocation Location, EquatableArray<string> Types) : RuleFacts(Name, Location);

internal sealed record StringRuleFacts(string Name, SchemaLocation Location, StringCheck? Check, bool IsScalar, bool IsTyped) : RuleFacts(Name, Location);

internal sealed record NumberRuleFacts(string Name, SchemaLocation Location, NumberCheck? Check, bool IsInteger, bool IsScalar, bool IsTyped) : RuleFacts(Name, Location);

internal sealed record ArrayRuleFacts(string Name, SchemaLocation Location, ArrayCheck? Check, bool IsTyped) : RuleFacts(Name, Location);

/// <param name="Members">The names that have a bit: the known members of a record, or the required names of an evaluated object.</param>
internal sealed record ObjectRuleFacts(
    string Name,
    SchemaLocation Location,
    EquatableArray<string> Members,
    EquatableArray<string> Required,
    string? Closing,
    bool IsTyped) : RuleFacts(Name, Location);

internal sealed record EnumRuleFacts(string Name, SchemaLocation Location, string Keyword, EquatableArray<string> Literals) : RuleFacts(Name, Location);
