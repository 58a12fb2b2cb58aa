using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Shaping;

/// <summary>The C# form of a value at some place of a schema.</summary>
internal abstract record ValueForm;

/// <summary>A type of its own.</summary>
internal sealed record TypeForm(SchemaLocation Type) : ValueForm;

/// <summary>A plain C# type, checked by the rules at <paramref name="Schema"/>.</summary>
internal sealed record PrimitiveForm(Primitive Kind, SchemaLocation Schema) : ValueForm;

/// <summary>An array of values.</summary>
internal sealed record ArrayForm(ValueForm Item, SchemaLocation Schema) : ValueForm;

/// <summary>An object whose member names are data.</summary>
internal sealed record MapForm(ValueForm Value, SchemaLocation Schema) : ValueForm;

/// <summary>A value or <c>null</c>.</summary>
internal sealed record NullableForm(ValueForm Inner) : ValueForm;

/// <summary>One value only, so that it needs no C# property where it is required.</summary>
internal sealed record ConstantForm(JsonValue Value, SchemaLocation Schema) : ValueForm;

/// <summary>A fixed number of items, each with a form of its own.</summary>
internal sealed record TupleForm(EquatableArray<ValueForm> Items, SchemaLocation Schema) : ValueForm;

/// <summary>A value whose schema asks more than its form says: the evaluator of the schema judges it, the form reads it.</summary>
internal sealed record GuardedForm(ValueForm Inner, SchemaLocation Schema) : ValueForm;

/// <summary>Any JSON.</summary>
/// <param name="Schema">The schema it is validated by; <see langword="null"/> where everything is valid.</param>
/// <param name="Reason">Why that schema has no natural form.</param>
internal sealed record RawForm(SchemaLocation? Schema, string? Reason) : ValueForm
{
    public static readonly RawForm Any = new(null, null);
}

/// <summary>The plain C# types a value can have.</summary>
internal enum Primitive
{
    String,
    Guid,
    Date,
    DateTime,
    Boolean,
    Int32,
    Int64,
    Double,
    Decimal,
    BigInteger,
}
