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
internal sealed record StringCheck(int MinLength, int? MaxLength, CompiledPattern? Pattern, string? Format) : Check;

/// <summary>What is asked of a number; every bound is a lexeme, compared exactly.</summary>
internal sealed record NumberCheck(string? Minimum, string? Maximum, string? ExclusiveMinimum, string? ExclusiveMaximum, string? MultipleOf) : Check;

/// <summary>What is asked of an array.</summary>
internal sealed record ArrayCheck(int MinItems, int? MaxItems, bool UniqueItems, SchemaLocation? Items) : Check;

/// <summary>What is asked of an object.</summary>
/// <param name="Closing">The keyword that forbids every other member, or <see langword="null"/>.</param>
/// <param name="Additional">The schema of every other member, or <see langword="null"/>.</param>
internal sealed record ObjectCheck(
    EquatableArray<PropertyCheck> Properties,
    EquatableArray<string> Required,
    string? Closing,
    SchemaLocation? Additional) : Check;

/// <summary>A known member of an object and the schema of its value.</summary>
internal sealed record PropertyCheck(string Name, SchemaLocation Schema) : IComparable<PropertyCheck>
{
    public int CompareTo(PropertyCheck? other) => string.CompareOrdinal(Name, other?.Name);
}

/// <summary>Valid against another schema as well: <c>$ref</c>.</summary>
internal sealed record ReferenceCheck(SchemaLocation Target) : Check;

/// <summary>Valid against at least one branch.</summary>
internal sealed record AnyOfCheck(EquatableArray<SchemaLocation> Branches) : Check;

/// <summary>Valid against exactly one branch.</summary>
internal sealed record OneOfCheck(EquatableArray<SchemaLocation> Branches) : Check;

/// <summary>Not valid against a schema.</summary>
internal sealed record NotCheck(SchemaLocation Schema) : Check;
