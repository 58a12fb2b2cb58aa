using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Optimizing;

/// <summary>When values of one JSON type are valid: conditions on the value, and how they are combined.</summary>
internal abstract record Formula;

/// <summary>Every value of the type is valid, or none.</summary>
internal sealed record ConstantFormula(bool Holds) : Formula
{
    public static readonly ConstantFormula Always = new(true);

    public static readonly ConstantFormula Never = new(false);
}

internal sealed record AllFormula(EquatableArray<Formula> Parts) : Formula;

internal sealed record AnyFormula(EquatableArray<Formula> Parts) : Formula;

/// <summary>Exactly one part holds.</summary>
internal sealed record OneFormula(EquatableArray<Formula> Parts) : Formula;

internal sealed record NotFormula(Formula Part) : Formula;

internal sealed record IfFormula(Formula Condition, Formula Then, Formula Else) : Formula;

/// <summary>A string follows rules.</summary>
internal sealed record StringAtom(StringCheck Check) : Formula;

/// <summary>A number follows rules.</summary>
internal sealed record NumberAtom(NumberCheck Check, bool IsInteger) : Formula;

/// <summary>A value is one of some constants, all of the formula's type.</summary>
internal sealed record EnumAtom(EquatableArray<JsonValue> Values) : Formula;

/// <summary>The members of an object, one by one, follow what is asked of them.</summary>
/// <param name="Additional">The schema of every other member, or <see langword="null"/>.</param>
/// <param name="IsClosed">Whether every other member is forbidden.</param>
/// <param name="Names">The schema of every member's name, or <see langword="null"/>.</param>
internal sealed record MembersAtom(
    EquatableArray<PropertyCheck> Properties,
    EquatableArray<PatternPropertyCheck> Patterns,
    SchemaLocation? Additional,
    bool IsClosed,
    SchemaLocation? Names) : Formula;

/// <summary>An object has a member.</summary>
internal sealed record PresentAtom(string Name) : Formula;

/// <summary>An object has so many members, or an array so many items.</summary>
internal sealed record CountAtom(int Least, int? Most) : Formula;

/// <summary>The items of an array, one by one, follow what is asked of them.</summary>
/// <param name="Items">The schema of the items after the prefix, or <see langword="null"/>.</param>
internal sealed record ItemsAtom(EquatableArray<SchemaLocation> Prefix, SchemaLocation? Items) : Formula;

/// <summary>So many items of an array are valid against a schema.</summary>
internal sealed record ContainsAtom(SchemaLocation Schema, int Least, int? Most) : Formula;

/// <summary>No two items of an array are equal.</summary>
internal sealed record UniqueAtom : Formula;

/// <summary>Valid by the evaluator that follows the schema keyword by keyword, which knows of dynamic scope and of marks, or by a type's codec.</summary>
internal sealed record EvaluatorAtom(SchemaLocation Schema) : Formula;

/// <summary>What a walk has found out of some members or items by the time it ends, one bit each.</summary>
internal sealed record BitAtom(int Bit) : Formula;
