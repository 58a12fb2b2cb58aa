using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>The C# type a subschema becomes.</summary>
internal abstract record Shape(SchemaLocation Location)
{
    /// <summary>The form of the type.</summary>
    public abstract PublishedKind Kind { get; }
}

/// <summary>A sealed record; open where <paramref name="Closing"/> is missing: then unknown members are kept.</summary>
/// <param name="Closing">The keyword that forbids unknown members.</param>
/// <param name="Additional">The schema of unknown members.</param>
internal sealed record RecordShape(
    SchemaLocation Location,
    EquatableArray<PropertyShape> Properties,
    string? Closing,
    SchemaLocation? Additional) : Shape(Location)
{
    /// <summary>Whether its schema asks more than its members do, so that the schema's evaluator judges it.</summary>
    public bool IsGuarded { get; init; }

    public override PublishedKind Kind => PublishedKind.Record;
}

/// <summary>A member of a record, in the schema's order.</summary>
/// <param name="Location">Where its schema stands, if it has one of its own.</param>
internal sealed record PropertyShape(string JsonName, ValueForm Form, bool IsRequired, SchemaLocation? Location);

/// <summary>An enumeration of strings; an open one keeps literals it does not know.</summary>
/// <param name="Values">Where the literals stand: the schema with <c>enum</c>.</param>
internal sealed record EnumShape(SchemaLocation Location, EquatableArray<string> Literals, bool IsOpen, SchemaLocation Values) : Shape(Location)
{
    public override PublishedKind Kind => IsOpen ? PublishedKind.OpenEnum : PublishedKind.Enum;
}

/// <summary>A hierarchy of cases told apart by one constant member.</summary>
/// <param name="Keyword">The keyword that lists the branches.</param>
internal sealed record UnionShape(
    SchemaLocation Location,
    string Keyword,
    string Discriminator,
    EquatableArray<UnionCase> Cases,
    bool IsOpen) : Shape(Location)
{
    public override PublishedKind Kind => PublishedKind.Union;
}

/// <summary>A hierarchy of cases told apart by their JSON type.</summary>
internal sealed record TypeUnionShape(SchemaLocation Location, EquatableArray<TypeCase> Cases) : Shape(Location)
{
    public override PublishedKind Kind => PublishedKind.TypeUnion;
}

/// <summary>A case of such a hierarchy.</summary>
/// <param name="Branch">Where its schema stands; the union's own location where <c>type</c> lists the types.</param>
internal sealed record TypeCase(TypeSet Types, ValueForm Form, SchemaLocation Branch);

/// <summary>A case of a union.</summary>
internal abstract record UnionCase(string Literal, SchemaLocation Location);

/// <summary>A case whose record is written in place.</summary>
internal sealed record InlineCase(string Literal, RecordShape Record) : UnionCase(Literal, Record.Location);

/// <summary>A case that refers to a record of its own: a record cannot have two bases, so the case wraps it.</summary>
internal sealed record WrappingCase(string Literal, SchemaLocation Location, SchemaLocation Record) : UnionCase(Literal, Location);

/// <summary>A strongly typed id or another named, constrained scalar.</summary>
internal sealed record ScalarShape(SchemaLocation Location, Primitive Value, bool IsId) : Shape(Location)
{
    public override PublishedKind Kind => IsId ? PublishedKind.Id : PublishedKind.Scalar;
}
