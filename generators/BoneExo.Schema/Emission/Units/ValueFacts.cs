using BoneExo.Schema.Collections;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Units;

/// <summary>How a value is spelt in C#: its type and the call that reads it.</summary>
internal abstract record ValueFacts(string CSharp, bool IsStruct)
{
    /// <summary>Whether null is one of its values.</summary>
    public virtual bool AdmitsNull => false;

    /// <summary>Whether its C# type has a value of its own for what is absent.</summary>
    public virtual bool IsCollection => false;
}

/// <summary>A value with a codec of its own.</summary>
/// <param name="Via">The keywords to its schema, where a reference is among them.</param>
internal sealed record CodecFacts(string CSharp, bool IsStruct, string Codec, string? Via) : ValueFacts(CSharp, IsStruct);

/// <summary>A plain C# value, read by the runtime by the rules in the field <paramref name="Rules"/>.</summary>
internal sealed record PrimitiveFacts(Primitive Kind, string Rules) : ValueFacts(Spell(Kind), Kind != Primitive.String)
{
    private static string Spell(Primitive kind) => kind switch
    {
        Primitive.String => "string",
        Primitive.Guid => "global::System.Guid",
        Primitive.Date => "global::System.DateOnly",
        Primitive.DateTime => "global::System.DateTimeOffset",
        Primitive.Boolean => "bool",
        Primitive.Int32 => "int",
        Primitive.Int64 => "long",
        Primitive.Double => "double",
        Primitive.Decimal => "decimal",
        Primitive.BigInteger => "global::System.Numerics.BigInteger",
        _ => throw new InvalidOperationException($"no C# type for {kind}"),
    };
}

/// <summary>An array, read item by item by a codec.</summary>
internal sealed record ArrayFacts(string Item, string ItemCodec, string Rules) : ValueFacts($"global::BoneExo.ValueArray<{Item}>", true)
{
    /// <inheritdoc/>
    public override bool IsCollection => true;
}

/// <summary>A map, read value by value by a codec.</summary>
internal sealed record MapFacts(string Item, string ItemCodec, string Rules) : ValueFacts($"global::BoneExo.ValueMap<{Item}>", true)
{
    /// <inheritdoc/>
    public override bool IsCollection => true;
}

/// <summary>A fixed number of items, each read in its own way.</summary>
internal sealed record TupleFacts(EquatableArray<ValueFacts> Items)
    : ValueFacts(Items.Count == 1 ? $"global::System.ValueTuple<{Items[0].CSharp}>" : $"({string.Join(", ", Items.Select(item => item.CSharp))})", true);

/// <summary>A value that an evaluator judges and a codec reads.</summary>
internal sealed record GuardedFacts(string CSharp, bool IsStruct, bool ReadsNull, bool ReadsCollection, string Codec, EvaluatorCall Evaluator) : ValueFacts(CSharp, IsStruct)
{
    /// <inheritdoc/>
    public override bool AdmitsNull => ReadsNull;

    /// <inheritdoc/>
    public override bool IsCollection => ReadsCollection;
}

/// <summary>A value or <c>null</c>.</summary>
/// <param name="Codec">The codec of the value itself; <see langword="null"/> where it is a class read in place.</param>
/// <param name="Via">The keywords to the schema of that codec, where a reference is among them.</param>
internal sealed record NullableFacts(ValueFacts Inner, string? Codec, string? Via) : ValueFacts(Inner.CSharp + "?", Inner.IsStruct)
{
    /// <inheritdoc/>
    public override bool AdmitsNull => true;
}

/// <summary>Any JSON, validated by an evaluator.</summary>
internal sealed record RawFacts(EvaluatorCall? Evaluator) : ValueFacts("global::BoneExo.RawJson", RuntimeNames.RawJsonIsStruct);

/// <summary>The one value a member can have.</summary>
/// <param name="Json">Its JSON text.</param>
internal sealed record ConstantFacts(string Json, string Rules) : ValueFacts("", false);
