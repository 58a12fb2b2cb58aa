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

    public ValueFacts Value(ValueForm form, string name) => Value(form, name, name + "Rules", Rules, depth: 1);

    /// <param name="field">The name of the rules' field, if the form needs one.</param>
    /// <param name="rules">Where that field goes: the codec's, or a nested codec's.</param>
    private ValueFacts Value(ValueForm form, string name, string field, List<RuleFacts> rules, int depth)
    {
        switch (form)
        {
            case TypeForm type:
                CSharpType named = context.Names[type.Type];
                bool isStruct = context.Shapes[type.Type] is EnumShape or ScalarShape;
                return new CodecFacts(named.Global, isStruct, named.Codec);
            case PrimitiveForm primitive:
                rules.Add(RulePartition.Primitive(field, primitive.Kind, primitive.Schema, context, isScalar: false));
                return new PrimitiveFacts(primitive.Kind, field);
            case ArrayForm array:
                rules.Add(RulePartition.Array(field, array.Schema, context));
                (string itemType, string itemCodec) = Codec(array.Item, name, "Item", depth);
                return new ArrayFacts(itemType, itemCodec, field);
            case MapForm map:
                rules.Add(RulePartition.Object(field, map.Schema, [], context));
                (string valueType, string valueCodec) = Codec(map.Value, name, "Item", depth);
                return new MapFacts(valueType, valueCodec, field);
            case NullableForm nullable:
                return Nullable(nullable, name, field, rules, depth);
            case ConstantForm constant:
                rules.Add(RulePartition.Enum(field, constant.Schema, context.Plans[constant.Schema].Find<EnumCheck>()
                    ?? throw new InvalidOperationException($"the constant at {constant.Schema} has no check")));
                return new ConstantFacts(JsonPrinter.Print(constant.Value), field);
            case RawForm raw:
                return new RawFacts(raw.Schema is { } schema ? context.Evaluators.Require(schema) : null);
            default:
                throw new InvalidOperationException($"form {form.GetType().Name} has no facts");
        }
    }

    private NullableFacts Nullable(NullableForm nullable, string name, string field, List<RuleFacts> rules, int depth)
    {
        bool isStruct = nullable.Inner switch
        {
            TypeForm type => context.Shapes[type.Type] is EnumShape or ScalarShape,
            PrimitiveForm primitive => primitive.Kind != Primitive.String,
            _ => true,
        };
        if (!isStruct)
            return new(Value(nullable.Inner, name, field, rules, depth), null);

        (string type_, string codec) = Codec(nullable.Inner, name, "Value", depth);
        return new(new CodecFacts(type_, true, codec), codec);
    }

    /// <summary>The codec of a value inside another: its type's own, or one nested in the record's.</summary>
    private (string Type, string Codec) Codec(ValueForm form, string name, string suffix, int depth)
    {
        if (form is TypeForm type)
            return (context.Names[type.Type].Global, context.Names[type.Type].Codec);
        if (form is RawForm { Schema: null })
            return (RuntimeNames.RawJson, RuntimeNames.Codecs + "RawJsonCodec");

        // The depth tells `[[…]]` of one property from `[…]` of another, whose name ends in the suffix.
        string codec = name + suffix + (depth == 1 ? "" : depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
        List<RuleFacts> rules = [];
        int place = Codecs.Count;
        ValueFacts value = Value(form is ConstantForm constant ? new RawForm(constant.Schema, null) : form, name, "Rules", rules, depth + 1);
        Codecs.Insert(place, new(codec, value, rules.ToEquatableArray()));
        return (value.CSharp, codec);
    }
}
