using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Emission.Units;

/// <summary>The index of a dataset: its collections by key and its references in both directions.</summary>
/// <param name="Dataset">The dataset's record, as emitted code spells it.</param>
/// <param name="Own">What the dataset itself refers to, outside its collections.</param>
internal sealed record IndexUnit(
    UnitHeader Header,
    string Dataset,
    EquatableArray<CollectionFacts> Collections,
    EquatableArray<ReferrerFacts> Referrers,
    EquatableArray<MemberLink> Own,
    EquatableArray<VisitFacts> Visits) : EmitUnit(Header);

/// <summary>A collection of records with keys.</summary>
/// <param name="Member">The dataset's property.</param>
/// <param name="Name">The index's property.</param>
/// <param name="Key">The C# type of the keys.</param>
/// <param name="KeyMember">The member that is the key, by its name in documents.</param>
/// <param name="Keys">Where records have their key: one entry for a record, one per case for a union.</param>
/// <param name="Other">The case of an open union for kinds of other packages, whose key is looked for in its JSON.</param>
/// <param name="IsVisited">Whether its records may refer to others.</param>
/// <param name="HasOwnKey">Whether its keys are of no other collection, so that a key alone says where to look.</param>
internal sealed record CollectionFacts(
    string JsonName,
    string Member,
    string Name,
    string Key,
    string KeyMember,
    string Record,
    EquatableArray<KeyFacts> Keys,
    string? Other,
    bool IsVisited,
    bool HasOwnKey);

/// <summary>The key of a record, or of a union's case.</summary>
/// <param name="Case">The case; <see langword="null"/> for a record.</param>
/// <param name="Path">The properties that lead to the key.</param>
internal sealed record KeyFacts(string? Case, string Path, bool IsRequired);

/// <summary>The way from a record to those that refer to it.</summary>
internal sealed record ReferrerFacts(string Name, string From, string FromRecord, string To, string Key);

/// <summary>What a type refers to.</summary>
/// <param name="Members">Of a record.</param>
/// <param name="Cases">Of a union.</param>
internal sealed record VisitFacts(string CSharp, EquatableArray<MemberLink> Members, EquatableArray<CaseLinks> Cases);

/// <summary>What a case of a union refers to; one that wraps a record leaves that to the record.</summary>
internal sealed record CaseLinks(string CSharp, bool IsWrapping, EquatableArray<MemberLink> Members);

/// <summary>A member that refers to records, or holds values that do.</summary>
internal sealed record MemberLink(string JsonName, string Name, bool HasThreeStates, LinkFacts Link);

/// <summary>How a value refers to records.</summary>
internal abstract record LinkFacts;

/// <summary>It is a key of a collection, which the index has under this name.</summary>
internal sealed record KeyLink(string Collection) : LinkFacts;

/// <summary>It is of a type that refers to records.</summary>
internal sealed record TypeLink : LinkFacts;

/// <summary>Its items or the values of its map do.</summary>
internal sealed record ItemsLink(LinkFacts Item) : LinkFacts;

/// <summary>It may be null.</summary>
internal sealed record NullableLink(LinkFacts Inner) : LinkFacts;
