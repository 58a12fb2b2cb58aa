using BoneExo.Schema.Collections;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Units;

/// <summary>A subschema that is only evaluated.</summary>
/// <param name="Name">The struct's name: the escaped pointer.</param>
/// <param name="String">The rules' field for strings, or <see langword="null"/> where a string is not looked into.</param>
internal sealed record EvaluatorFacts(
    string Name,
    string Pointer,
    TypeSet Types,
    bool IsNever,
    EquatableArray<RuleFacts> Rules,
    string? String,
    string? Number,
    EvaluatedArray? Array,
    EvaluatedObject? Object,
    EquatableArray<InPlaceFacts> InPlace);

/// <summary>How an array is evaluated.</summary>
internal sealed record EvaluatedArray(string Rules, string Items);

/// <summary>How an object is evaluated.</summary>
/// <param name="Additional">The evaluator of unknown members; <see langword="null"/> where <paramref name="Closing"/> forbids them.</param>
internal sealed record EvaluatedObject(string Rules, EquatableArray<EvaluatedMember> Members, int RequiredCount, string? Closing, string Additional);

/// <summary>A known member; <paramref name="Bit"/> is its place among the required ones, or -1.</summary>
internal sealed record EvaluatedMember(string JsonName, string Evaluator, int Bit);

/// <summary>Something that walks the same instance again.</summary>
internal abstract record InPlaceFacts(string Pointer);

internal sealed record InPlaceReference(string Pointer, string Evaluator) : InPlaceFacts(Pointer);

internal sealed record InPlaceEnum(string Pointer, string Rules) : InPlaceFacts(Pointer);

internal sealed record InPlaceAnyOf(string Pointer, EquatableArray<string> Evaluators) : InPlaceFacts(Pointer);

internal sealed record InPlaceOneOf(string Pointer, EquatableArray<string> Evaluators) : InPlaceFacts(Pointer);

internal sealed record InPlaceNot(string Pointer, string Evaluator) : InPlaceFacts(Pointer);
