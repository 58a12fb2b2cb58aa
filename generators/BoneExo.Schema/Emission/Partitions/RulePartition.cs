using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the static descriptions of what a plan asks of each type.</summary>
internal static class RulePartition
{
    public static RuleFacts Primitive(string name, Primitive kind, SchemaLocation location, PartitionContext context, bool isScalar)
    {
        Plan plan = context.Plans[location];
        return kind switch
        {
            Shaping.Primitive.Boolean => new TypeRuleFacts(name, context.Site(location), Types(plan)),
            Shaping.Primitive.String or Shaping.Primitive.Guid or Shaping.Primitive.Date or Shaping.Primitive.DateTime =>
                new StringRuleFacts(name, context.Site(location), plan.Find<StringCheck>(), isScalar, IsTyped: true),
            _ => new NumberRuleFacts(name, context.Site(location), plan.Find<NumberCheck>(), IsInteger(plan), isScalar, IsTyped: true),
        };
    }

    public static ArrayRuleFacts Array(string name, SchemaLocation location, string? items, PartitionContext context)
    {
        Plan plan = context.Plans[location];
        return new(name, context.Site(location), plan.Find<ArrayCheck>(), items, plan.IsTyped);
    }

    public static ObjectRuleFacts Object(string name, SchemaLocation location, EquatableArray<string> members, PartitionContext context)
    {
        Plan plan = context.Plans[location];
        ObjectCheck? check = plan.Find<ObjectCheck>();
        return new(name, context.Site(location), members, check?.Required ?? [], check?.Closing, plan.IsTyped);
    }

    public static EnumRuleFacts Enum(string name, SchemaLocation location, EnumCheck check, PartitionContext context) =>
        new(name, context.Site(location), check.Keyword, check.Values.Select(JsonPrinter.Print).ToEquatableArray());

    public static EquatableArray<string> Types(Plan plan) => plan.Types.ToNames().ToEquatableArray();

    public static bool IsInteger(Plan plan) => plan.Types.HasFlag(TypeSet.Integer) && !plan.Types.HasFlag(TypeSet.Number);
}
