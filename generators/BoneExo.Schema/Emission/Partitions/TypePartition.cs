using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the unit of a type.</summary>
internal static class TypePartition
{
    public static EmitUnit Unit(Shape shape, PartitionContext context)
    {
        UnitHeader header = context.Header(shape.Location);
        return shape switch
        {
            RecordShape record => Record(header, record, context),
            EnumShape { IsOpen: false } values => new EnumUnit(header, Literals(values, context)),
            EnumShape values => new OpenEnumUnit(header, Literals(values, context)),
            UnionShape union => new UnionUnit(header, union.Keyword, union.Discriminator, union.Cases.Select(@case => Case(@case, context)).ToEquatableArray(), union.IsOpen) { HasVerdict = context.Optimizes },
            TypeUnionShape union => TypeUnion(header, union, context),
            ScalarShape scalar => Scalar(header, scalar, context),
            _ => throw new InvalidOperationException($"shape {shape.GetType().Name} has no unit"),
        };
    }

    private static RecordUnit Record(UnitHeader header, RecordShape record, PartitionContext context)
    {
        RecordFacts facts = RecordPartition.Facts(record, context);
        return new(header, facts) { Interfaces = DerivationPartition.Interfaces(record, facts, context) };
    }

    private static EquatableArray<LiteralFacts> Literals(EnumShape values, PartitionContext context) =>
        values.Literals
            .Select(literal => new LiteralFacts(
                literal,
                context.Names.Member(values.Location, literal),
                Annotations.Meaning(values.Values, literal, context) ?? Annotations.Meaning(values.Location, literal, context)))
            .ToEquatableArray();

    private static CaseFacts Case(UnionCase @case, PartitionContext context)
    {
        CSharpType type = context.Names[@case.Location];
        Documentation documentation = Annotations.Documentation(@case.Location, context);
        RecordFacts? record = @case is InlineCase inline ? RecordPartition.Facts(inline.Record, context) : null;
        CodecFacts? wrapped = @case is WrappingCase wrapping
            ? new(context.Names[wrapping.Record].Global, IsStruct: false, context.Names[wrapping.Record].Codec, Route.Below(@case.Location, @case.Location).Resolve(context.Plans).Via)
            : null;
        return new(@case.Literal, type.Name, context.Site(@case.Location), documentation, record, wrapped);
    }

    private static TypeUnionUnit TypeUnion(UnitHeader header, TypeUnionShape union, PartitionContext context)
    {
        ValueFactory values = new(context);
        List<TypeCaseFacts> cases = [];
        foreach (TypeCase @case in union.Cases)
        {
            string name = context.Names.Member(union.Location, Namer.TypeName(@case.Types));
            Documentation documentation = @case.Branch == union.Location ? Documentation.None : Annotations.Documentation(@case.Branch, context);
            cases.Add(new(name, Kinds(@case.Types), values.Value(@case.Form, name, Route.Below(union.Location, @case.Branch)), documentation, @case.Branch.Document + "#" + @case.Branch.Pointer));
        }

        return new(header, cases.ToEquatableArray(), context.Evaluators.RequireOwn(Route.At(union.Location)), values.Rules.ToEquatableArray(), values.Codecs.ToEquatableArray());
    }

    private static EquatableArray<string> Kinds(TypeSet types) =>
        types.ToNames().Select(name => CSharpNames.Pascal(name == "integer" ? "number" : name)).Distinct().ToEquatableArray();

    private static ScalarUnit Scalar(UnitHeader header, ScalarShape scalar, PartitionContext context)
    {
        RuleFacts rules = RulePartition.Primitive("Rules", scalar.Value, scalar.Location, context, isScalar: true);
        return new(header, scalar.IsId, new PrimitiveFacts(scalar.Value, "Rules"), rules);
    }
}
