using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Cli.Explaining;

/// <summary>Spells shapes with their C# names.</summary>
internal sealed class ShapeSpelling(NameSet names)
{
    public IEnumerable<string> Lines(Shape shape) => shape switch
    {
        RecordShape record => Record(record, "sealed record", "  "),
        EnumShape values => Enum(values),
        UnionShape union => Union(union),
        TypeUnionShape union => TypeUnion(union),
        ScalarShape scalar => [$"{(scalar.IsId ? "id" : "scalar")} {names[scalar.Location].FullName} of {Spell(scalar.Value)}"],
        _ => throw new InvalidOperationException($"shape {shape.GetType().Name} has no spelling"),
    };

    public string Spell(ValueForm form) => form switch
    {
        TypeForm type => names[type.Type].Path,
        PrimitiveForm primitive => Spell(primitive.Kind),
        ArrayForm array => $"ValueArray<{Spell(array.Item)}>",
        MapForm map => $"ValueMap<{Spell(map.Value)}>",
        NullableForm nullable => Spell(nullable.Inner) + "?",
        TupleForm tuple => $"({string.Join(", ", tuple.Items.Select(Spell))})",
        GuardedForm guarded => Spell(guarded.Inner),
        ConstantForm constant => $"always {JsonPrinter.Print(constant.Value)}",
        RawForm => "RawJson",
        _ => throw new InvalidOperationException($"form {form.GetType().Name} has no spelling"),
    };

    private static string Spell(Primitive kind) => kind switch
    {
        Primitive.Date => "DateOnly",
        Primitive.DateTime => "DateTimeOffset",
        Primitive.Boolean => "bool",
        Primitive.Int32 => "int",
        Primitive.Int64 => "long",
        Primitive.String or Primitive.Double or Primitive.Decimal => kind.ToString().ToLowerInvariant(),
        _ => kind.ToString(),
    };

    private IEnumerable<string> Record(RecordShape record, string kind, string indent)
    {
        string isOpen = record.Closing is null ? "open: unknown members are kept" : $"closed by {record.Closing}";
        yield return $"{kind} {names[record.Location].FullName} ({isOpen}{(record.IsGuarded ? "; judged by the evaluator of its whole schema" : "")})";
        foreach (PropertyShape property in record.Properties)
        {
            if (property.Form is ConstantForm constant)
                yield return $"{indent}{property.JsonName}: {Spell(constant)}, so without a property";
            else
                yield return $"{indent}{property.JsonName} → {(property.IsRequired ? "required " : "")}{Type(property)} {names.Member(record.Location, property.JsonName)}";
        }
    }

    private string Type(PropertyShape property) => property switch
    {
        { IsRequired: true } or { Form: ArrayForm or MapForm or GuardedForm { Inner: ArrayForm or MapForm } } => Spell(property.Form),
        { Form: NullableForm or GuardedForm { Inner: NullableForm } } => $"Optional<{Spell(property.Form)}>",
        _ => Spell(property.Form) + "?",
    };

    private IEnumerable<string> Enum(EnumShape values)
    {
        yield return $"{(values.IsOpen ? "open enum" : "enum")} {names[values.Location].FullName}";
        foreach (string literal in values.Literals)
            yield return $"  {JsonPrinter.Print(new JsonString(literal))} → {names.Member(values.Location, literal)}";
    }

    private IEnumerable<string> TypeUnion(TypeUnionShape union)
    {
        yield return $"union {names[union.Location].FullName} by JSON type";
        foreach (TypeCase @case in union.Cases)
            yield return $"  {string.Join(", ", @case.Types.ToNames())} → {names.Member(union.Location, Namer.TypeName(@case.Types))} of {Spell(@case.Form)}";
    }

    private IEnumerable<string> Union(UnionShape union)
    {
        yield return $"{(union.IsOpen ? "open union" : "union")} {names[union.Location].FullName} by '{union.Discriminator}'";
        foreach (UnionCase @case in union.Cases)
        {
            string head = $"{JsonPrinter.Print(new JsonString(@case.Literal))} → sealed record";
            IEnumerable<string> lines = @case switch
            {
                InlineCase inline => Record(inline.Record, head, "  "),
                WrappingCase wrapping => [$"{head} around {names[wrapping.Record].FullName}"],
                _ => throw new InvalidOperationException($"a union case is written in place or wraps a record, not {@case.GetType().Name}"),
            };
            foreach (string line in lines)
                yield return "  " + line;
        }

        if (union.IsOpen)
            yield return $"  any other → {names[union.Location].Path}.Other";
    }
}
