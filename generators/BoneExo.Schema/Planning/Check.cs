using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning;

/// <summary>One thing a schema asks of an instance: the validation layer's intermediate representation.</summary>
internal abstract record Check;

/// <summary>Nothing is valid: the schema <c>false</c>.</summary>
internal sealed record NeverCheck : Check;

/// <summary><c>enum</c> or <c>const</c>: equal to one of some JSON values.</summary>
internal sealed record EnumCheck(string Keyword, EquatableArray<JsonValue> Values) : Check;

/// <summary>What is asked of a string; lengths in code points.</summary>
/// <param name="Format">An annotation, unless <paramref name="AssertsFormat"/>.</param>
internal sealed record StringCheck(int MinLength, int? MaxLength, CompiledPattern? Pattern, string? Format, bool AssertsFormat) : Check
{
    public static readonly StringCheck None = new(0, null, null, null, false);

    /// <summary>The encoding that the text must be in; <see langword="null"/> where none is asserted.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The media type of what the text must hold; <see langword="null"/> where none is asserted.</summary>
    public string? ContentMediaType { get; init; }
}

/// <summary>What is asked of a number; every bound is a lexeme, compared exactly.</summary>
internal sealed record NumberCheck(string? Minimum, string? Maximum, string? ExclusiveMinimum, string? ExclusiveMaximum, string? MultipleOf) : Check
{
    public static readonly NumberCheck None = new(null, null, null, null, null);

    /// <summary>Whether an integer has neither fraction nor exponent as it is written.</summary>
    public bool SpellsIntegers { get; init; }
}

/// <summary>What is asked of an array.</summary>
/// <param name="Prefix">The schemas of its first items, by position.</param>
/// <param name="Items">The schema of the items after those.</param>
internal sealed record ArrayCheck(
    int MinItems,
    int? MaxItems,
    bool UniqueItems,
    EquatableArray<SchemaLocation> Prefix,
    SchemaLocation? Items,
    ContainsCheck? Contains) : Check
{
    public static readonly ArrayCheck None = new(0, null, false, [], null, null);

    /// <summary>Whether every item follows one schema and nothing else is asked of them.</summary>
    public bool IsUniform => Prefix.Count == 0 && Contains is null;
}

/// <summary>How many items must be valid against a schema.</summary>
/// <param name="Evaluates">Whether those items count as evaluated.</param>
internal sealed record ContainsCheck(SchemaLocation Schema, int? Minimum, int? Maximum, bool Evaluates);

/// <summary>What is asked of an object.</summary>
/// <param name="Closing">The keyword that forbids every other member, or <see langword="null"/>.</param>
/// <param name="Additional">The schema of every other member, or <see langword="null"/>.</param>
internal sealed record ObjectCheck(
    EquatableArray<PropertyCheck> Properties,
    EquatableArray<string> Required,
    string? Closing,
    SchemaLocation? Additional) : Check
{
    public static readonly ObjectCheck None = new([], [], null, null);

    /// <summary>The schemas of members whose names match.</summary>
    public EquatableArray<PatternPropertyCheck> Patterns { get; init; }

    /// <summary>The schema of every member's name.</summary>
    public SchemaLocation? Names { get; init; }

    public int MinProperties { get; init; }

    public int? MaxProperties { get; init; }

    /// <summary>The members that others demand.</summary>
    public EquatableArray<DependencyCheck> Dependencies { get; init; }

    /// <summary>Whether <c>additionalProperties</c> is there, so that every member counts as evaluated.</summary>
    public bool EvaluatesAdditional { get; init; }

    /// <summary>Whether a record says it all: known members, required ones and what becomes of the others.</summary>
    public bool IsPlain => this == None with { Properties = Properties, Required = Required, Closing = Closing, Additional = Additional, EvaluatesAdditional = EvaluatesAdditional };
}

/// <summary>Members whose names match a pattern, and the schema of their values.</summary>
internal sealed record PatternPropertyCheck(CompiledPattern Pattern, SchemaLocation Schema);

/// <summary>The members that a member's presence demands, and the keyword as it is written.</summary>
internal sealed record DependencyCheck(string Member, EquatableArray<string> Required, string Keyword);

/// <summary>A known member of an object and the schema of its value.</summary>
internal sealed record PropertyCheck(string Name, SchemaLocation Schema);

/// <summary>Valid against another schema as well: <c>$ref</c>.</summary>
/// <param name="Keyword">As it is written: a dynamic reference may turn out to be a plain one.</param>
internal sealed record ReferenceCheck(SchemaLocation Target, string Keyword) : Check;

/// <summary>Valid against at least one branch.</summary>
internal sealed record AnyOfCheck(EquatableArray<SchemaLocation> Branches) : Check;

/// <summary>Valid against exactly one branch.</summary>
internal sealed record OneOfCheck(EquatableArray<SchemaLocation> Branches) : Check;

/// <summary>Not valid against a schema.</summary>
internal sealed record NotCheck(SchemaLocation Schema) : Check;

/// <summary>Valid against every branch.</summary>
internal sealed record AllOfCheck(EquatableArray<SchemaLocation> Branches) : Check;

/// <summary>Valid against one schema or another, as a condition decides.</summary>
internal sealed record IfCheck(SchemaLocation Condition, SchemaLocation? Then, SchemaLocation? Else) : Check;

/// <summary>Valid against a schema where a member is present.</summary>
internal sealed record DependentSchemasCheck(EquatableArray<PropertyCheck> Schemas) : Check;

/// <summary>Valid against the schema that the outermost resource in dynamic scope has for an anchor: <c>$dynamicRef</c>.</summary>
/// <param name="Candidates">Every schema with that <c>$dynamicAnchor</c>, one per resource.</param>
/// <param name="Keyword">As it is written.</param>
internal sealed record DynamicReferenceCheck(SchemaLocation Target, EquatableArray<DynamicCandidate> Candidates, string Keyword) : Check;

/// <summary>A schema with a <c>$dynamicAnchor</c>, and the number of its resource.</summary>
internal sealed record DynamicCandidate(int Resource, SchemaLocation Schema);

/// <summary>What no keyword beside or below has evaluated is valid against a schema.</summary>
internal sealed record UnevaluatedCheck(SchemaLocation? Properties, SchemaLocation? Items) : Check;
