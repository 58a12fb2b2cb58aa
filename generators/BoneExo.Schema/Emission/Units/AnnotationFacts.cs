using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Emission.Units;

/// <summary>What a subschema says of valid values.</summary>
/// <param name="Said">Keywords of any value.</param>
/// <param name="OfStrings">Keywords of strings only.</param>
/// <param name="Properties">The names under <c>properties</c>, where that is there.</param>
/// <param name="Additional">The keyword for other members.</param>
/// <param name="Prefix">The keyword for the first items.</param>
/// <param name="Items">The keyword for the items after those.</param>
internal sealed record AnnotationFacts(
    EquatableArray<AnnotationFact> Said,
    EquatableArray<AnnotationFact> OfStrings,
    EquatableArray<string>? Properties,
    string? Additional,
    string? Prefix,
    string? Items);

/// <summary>A keyword and its value.</summary>
internal sealed record AnnotationFact(string Keyword, string Json);
