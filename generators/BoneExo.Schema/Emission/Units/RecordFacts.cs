using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Emission.Units;

/// <summary>The members of a record and how they are read, checked and written.</summary>
/// <param name="Closing">The keyword that forbids unknown members; open where it is missing.</param>
/// <param name="Additional">The evaluator of unknown members, or <see langword="null"/>.</param>
/// <param name="RuleIds">The rules beyond the schema that it names.</param>
/// <param name="Rules">The static descriptions the codec holds.</param>
/// <param name="Codecs">Nested codecs of array items and other inline values.</param>
internal sealed record RecordFacts(
    EquatableArray<MemberFacts> Members,
    string? Closing,
    EvaluatorCall? Additional,
    EquatableArray<string> RuleIds,
    EquatableArray<RuleFacts> Rules,
    EquatableArray<NestedCodec> Codecs)
{
    public bool IsOpen => Closing is null;

    /// <summary>The evaluator that judges the record, where its schema asks more than its members do.</summary>
    public EvaluatorCall? Guard { get; init; }

    /// <summary>Whether a walk of its own only decides.</summary>
    public bool HasVerdict { get; init; }
}

/// <summary>A member of a record.</summary>
/// <param name="Location">Where its schema stands, as document and pointer.</param>
/// <param name="Local">The variable that holds it while the record is read.</param>
internal sealed record MemberFacts(
    string JsonName,
    string Name,
    string Local,
    string Location,
    ValueFacts Value,
    bool IsRequired,
    Documentation Documentation,
    MemberMetadata Metadata)
{
    /// <summary>Whether the member is optional and nullable, and so has three states.</summary>
    public bool HasThreeStates => !IsRequired && Value.AdmitsNull;

    /// <summary>Whether it needs no C# property, having one value only.</summary>
    public bool IsImplied => Value is ConstantFacts;

    /// <summary>The type of the C# property.</summary>
    public string PropertyType => this switch
    {
        { HasThreeStates: true } => $"global::BoneExo.Optional<{Value.CSharp}>",
        { IsRequired: false, Value.IsCollection: false } => Value.CSharp + "?",
        _ => Value.CSharp,
    };
}

/// <summary>What tools want to know of a member.</summary>
/// <param name="Key">The member that is the key of a collection's records.</param>
/// <param name="IsSensitive">Whether printing hides it.</param>
/// <param name="Codec">The codec of its generated type, through <c>null</c>, arrays and maps.</param>
internal sealed record MemberMetadata(
    string? Marginality,
    string? Unit,
    string? Meaning,
    string? Reference,
    string? Key,
    bool IsSensitive,
    string? Codec,
    bool IsMap)
{
    public static readonly MemberMetadata None = new(null, null, null, null, null, false, null, false);
}

/// <summary>A codec nested in its record's codec, for a value that has no type of its own.</summary>
internal sealed record NestedCodec(string Name, ValueFacts Value, EquatableArray<RuleFacts> Rules);
