using BoneExo.Schema.Collections;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Units;

/// <summary>A subschema that is only evaluated.</summary>
/// <param name="Name">The struct's name: the escaped pointer.</param>
/// <param name="String">The rules' field for strings, or <see langword="null"/> where a string is not looked into.</param>
internal sealed record EvaluatorFacts(
    string Name,
    SiteFacts Site,
    TypeSet Types,
    bool IsNever,
    EquatableArray<RuleFacts> Rules,
    string? String,
    string? Number,
    EvaluatedArray? Array,
    EvaluatedObject? Object,
    EquatableArray<InPlaceFacts> InPlace)
{
    /// <summary>The method that says only whether a value is valid, where there is one.</summary>
    public string? Verdict { get; init; }

    /// <summary>The resource that evaluation enters here, for dynamic references.</summary>
    public int? Resource { get; init; }

    /// <summary>Whether a schema above asks what this one has evaluated.</summary>
    public bool IsTracked { get; init; }

    /// <summary>What it says of valid values, where that is asked for.</summary>
    public AnnotationFacts? Annotations { get; init; }

    /// <summary>What evaluates the members that nothing else has.</summary>
    public EvaluatorCall? RestOfProperties { get; init; }

    /// <summary>What evaluates the items that nothing else has.</summary>
    public EvaluatorCall? RestOfItems { get; init; }

    /// <summary>Whether it asks for the rest itself.</summary>
    public bool AsksForRest => RestOfProperties is not null || RestOfItems is not null;

    /// <summary>Whether it looks at a value by several schemas of which not all need hold.</summary>
    public bool HasBranches => InPlace.Any(facts => facts is InPlaceAnyOf or InPlaceOneOf or InPlaceNot or InPlaceIf);

    /// <summary>Whether it keeps marks at all.</summary>
    public bool KeepsMarks => IsTracked || AsksForRest;
}

/// <summary>How an array is evaluated.</summary>
/// <param name="Rules">The field of its limits; <see langword="null"/> where there are none.</param>
/// <param name="Items">The evaluator of the items after the prefix.</param>
/// <param name="EvaluatesItems">Whether <c>items</c> is there, so that every item counts as evaluated.</param>
internal sealed record EvaluatedArray(string? Rules, EquatableArray<EvaluatorCall> Prefix, EvaluatorCall Items, bool EvaluatesItems, EvaluatedContains? Contains)
{
    /// <summary>Whether the runtime's own loop does.</summary>
    public bool IsUniform => Prefix.Count == 0 && Contains is null;
}

/// <summary>How many items an evaluator must hold for.</summary>
internal sealed record EvaluatedContains(EvaluatorCall Evaluator, int Minimum, bool IsMinimumStated, int? Maximum, bool Evaluates);

/// <summary>How an object is evaluated.</summary>
/// <param name="Bits">The names whose presence matters, the required ones first.</param>
/// <param name="Additional">The evaluator of unknown members, where <paramref name="Closing"/> does not forbid them.</param>
/// <param name="EvaluatesAdditional">Whether <c>additionalProperties</c> is there, so that every member counts as evaluated.</param>
internal sealed record EvaluatedObject(
    string Rules,
    EquatableArray<EvaluatedMember> Members,
    EquatableArray<string> Bits,
    int RequiredCount,
    string? Closing,
    EvaluatorCall Additional,
    bool EvaluatesAdditional)
{
    /// <summary>The patterns' fields, and the evaluators of members that match.</summary>
    public EquatableArray<EvaluatedPattern> Patterns { get; init; }

    /// <summary>The evaluator of names.</summary>
    public EvaluatorCall? Names { get; init; }

    public int Minimum { get; init; }

    public int? Maximum { get; init; }

    public EquatableArray<EvaluatedDependency> Dependencies { get; init; }

    /// <summary>The schemas that hold where a member is present.</summary>
    public EquatableArray<DependentSchema> DependentSchemas { get; init; }
}

/// <summary>A known member; <paramref name="Bit"/> is its place among the names that matter, or -1.</summary>
/// <param name="Evaluator"><see langword="null"/> where only the name is known.</param>
internal sealed record EvaluatedMember(string JsonName, EvaluatorCall? Evaluator, int Bit);

/// <summary>A schema that holds where the member of a bit is present.</summary>
internal sealed record DependentSchema(int Bit, EvaluatorCall Evaluator);

/// <summary>Members whose names match a pattern.</summary>
internal sealed record EvaluatedPattern(CompiledPattern Pattern, EvaluatorCall Evaluator);

/// <summary>The members that a member demands, by name and bit.</summary>
internal sealed record EvaluatedDependency(string Keyword, string Member, int Bit, EquatableArray<string> Names, EquatableArray<int> Required);

/// <summary>Something that walks the same instance again.</summary>
internal abstract record InPlaceFacts;

internal sealed record InPlaceReference(EvaluatorCall Evaluator) : InPlaceFacts;

internal sealed record InPlaceDynamic(EquatableArray<DynamicTarget> Targets, EvaluatorCall Fallback) : InPlaceFacts;

internal sealed record DynamicTarget(int Resource, EvaluatorCall Evaluator);

internal sealed record InPlaceEnum(string Rules) : InPlaceFacts;

internal sealed record InPlaceAllOf(EquatableArray<EvaluatorCall> Evaluators) : InPlaceFacts;

internal sealed record InPlaceAnyOf(EquatableArray<EvaluatorCall> Evaluators, Discriminator? Discriminator) : InPlaceFacts;

internal sealed record InPlaceOneOf(EquatableArray<EvaluatorCall> Evaluators, Discriminator? Discriminator) : InPlaceFacts;

internal sealed record InPlaceNot(EvaluatorCall Evaluator) : InPlaceFacts;

internal sealed record InPlaceIf(EvaluatorCall Condition, EvaluatorCall? Then, EvaluatorCall? Else) : InPlaceFacts;
