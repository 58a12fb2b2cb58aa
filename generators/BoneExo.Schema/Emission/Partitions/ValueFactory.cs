using System.Globalization;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of a codec's values, and gathers the rules and nested codecs they need.</summary>
internal sealed class ValueFactory(PartitionContext context)
{
    public List<RuleFacts> Rules { get; } = [];

    public List<NestedCodec> Codecs { get; } = [];

    /// <param name="route">From the schema of the codec to that of the value.</param>
    public ValueFacts Value(ValueForm form, string name, Route route) => Value(form, name, route, name + "Rules", Rules, depth: 1);

    /// <param name="field">The name of the rules' field, if the form needs one.</param>
    /// <param name="rules">Where that field goes: the codec's, or a nested codec's.</param>
    private ValueFacts Value(ValueForm form, string name, Route route, string field, List<RuleFacts> rules, int depth)
    {
        route = route.Resolve(context.Plans);
        switch (form)
        {
            case TypeForm type:
                CSharpType named = context.Names[type.Type];
                return new CodecFacts(named.Global, IsStruct(type), named.Codec, route.Via);
            case PrimitiveForm primitive:
                rules.Add(RulePartition.Primitive(field, primitive.Kind, primitive.Schema, context, isScalar: false) with { Via = route.Via });
                return new PrimitiveFacts(primitive.Kind, field);
            case ArrayForm array:
                SchemaLocation? items = context.Plans[array.Schema].Find<ArrayCheck>()?.Items;
                rules.Add(RulePartition.Array(field, array.Schema, Via(route, array.Item, items), context) with { Via = route.Via });
                (string itemType, string itemCodec) = Codec(array.Item, name, Item(route, items), "Item", depth);
                return new ArrayFacts(itemType, itemCodec, field);
            case MapForm map:
                ObjectCheck? members = context.Plans[map.Schema].Find<ObjectCheck>();
                SchemaLocation? values = members is { Patterns: [var only] } ? only.Schema : members?.Additional;
                rules.Add(RulePartition.Object(field, map.Schema, [], context) with { Via = route.Via, Items = Via(route, map.Value, values) });
                (string valueType, string valueCodec) = Codec(map.Value, name, Item(route, values), "Item", depth);
                return new MapFacts(valueType, valueCodec, field);
            case NullableForm nullable:
                return Nullable(nullable, name, route, field, rules, depth);
            case ConstantForm constant:
                EnumCheck check = context.Plans[constant.Schema].Find<EnumCheck>()
                    ?? throw new InvalidOperationException($"the constant at {constant.Schema} has no check");
                rules.Add(RulePartition.Enum(field, constant.Schema, check, context) with { Via = route.Via });
                return new ConstantFacts(JsonPrinter.Print(constant.Value), field);
            case TupleForm tuple:
                EquatableArray<SchemaLocation> prefix = (context.Plans[tuple.Schema].Find<ArrayCheck>() ?? ArrayCheck.None).Prefix;
                return new TupleFacts(tuple.Items
                    .Select((item, index) => Value(item, name + "Item" + Ordinal(index), Item(route, prefix[index]), "Item" + Ordinal(index) + "Rules", rules, depth + 1))
                    .ToEquatableArray());
            case GuardedForm guarded:
                EvaluatorCall evaluator = context.Evaluators.RequireOwn(route);
                (string readType, string readCodec) = Codec(guarded.Inner, name, Holder(guarded.Inner) is { } holder ? Route.At(holder) : route, "Content", depth);
                return new GuardedFacts(readType, IsStruct(guarded.Inner), guarded.Inner is NullableForm, guarded.Inner is ArrayForm or MapForm, readCodec, evaluator);
            case RawForm raw:
                return new RawFacts(raw.Schema is null ? null : context.Evaluators.Require(route));
            default:
                throw new InvalidOperationException($"form {form.GetType().Name} has no facts");
        }
    }

    /// <summary>The keywords from a container to the type of its items, where a reference leads to either: a type has a place of its own.</summary>
    private string? Via(Route container, ValueForm item, SchemaLocation? items) =>
        item is TypeForm && items is not null && Item(container, items).Resolve(context.Plans).IsReferred
            ? Route.Below(container.Location, items).Resolve(context.Plans).Path
            : null;

    private static Route Item(Route container, SchemaLocation? items) => items is null ? container : container.To(items);

    private NullableFacts Nullable(NullableForm nullable, string name, Route route, string field, List<RuleFacts> rules, int depth)
    {
        // Null is a branch beside the value's, or a type beside its own.
        Plan plan = context.Plans[route.Location];
        if (nullable.Inner != new TypeForm(route.Location) && (plan.Find<AnyOfCheck>()?.Branches ?? plan.Find<OneOfCheck>()?.Branches) is { } branches)
            route = route.To(branches.First(branch => !context.Plans[context.Plans.Resolve(branch)].IsNull));
        if (!IsStruct(nullable.Inner))
            return new(Value(nullable.Inner, name, route, field, rules, depth), null, null);

        (string type_, string codec) = Codec(nullable.Inner, name, route, "Value", depth);
        string? via = nullable.Inner is TypeForm ? route.Resolve(context.Plans).Via : null;
        return new(new CodecFacts(type_, true, codec, null), codec, via);
    }

    private bool IsStruct(ValueForm form) => form switch
    {
        TypeForm type => context.Shapes[type.Type] is EnumShape or ScalarShape,
        PrimitiveForm primitive => primitive.Kind != Primitive.String,
        GuardedForm guarded => IsStruct(guarded.Inner),
        NullableForm nullable => IsStruct(nullable.Inner),
        _ => true,
    };

    /// <summary>Where the schema of a guarded form stands, which may be one that the guarded schema refers to.</summary>
    private static SchemaLocation? Holder(ValueForm form) => form switch
    {
        PrimitiveForm primitive => primitive.Schema,
        ArrayForm array => array.Schema,
        MapForm map => map.Schema,
        TupleForm tuple => tuple.Schema,
        _ => null,
    };

    private static string Ordinal(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The codec of a value inside another: its type's own, or one nested in the record's.</summary>
    private (string Type, string Codec) Codec(ValueForm form, string name, Route route, string suffix, int depth)
    {
        if (form is TypeForm type)
            return (context.Names[type.Type].Global, context.Names[type.Type].Codec);
        if (form is RawForm { Schema: null })
            return (RuntimeNames.RawJson, RuntimeNames.Codecs + "RawJsonCodec");

        // The depth tells `[[…]]` of one property from `[…]` of another, whose name ends in the suffix.
        string codec = name + suffix + (depth == 1 ? "" : depth.ToString(CultureInfo.InvariantCulture));
        List<RuleFacts> rules = [];
        int place = Codecs.Count;
        ValueFacts value = Value(form is ConstantForm constant ? new RawForm(constant.Schema, null) : form, name, route, "Rules", rules, depth + 1);
        Codecs.Insert(place, new(codec, value, rules.ToEquatableArray()));
        return (value.CSharp, codec);
    }
}
