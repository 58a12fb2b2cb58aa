using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the units of evaluators: one per document that needs any.</summary>
internal static class EvaluatorPartition
{
    public static IEnumerable<EvaluatorUnit> Units(PartitionContext context, CancellationToken cancellation)
    {
        SortedDictionary<SchemaLocation, EvaluatorFacts> evaluators = [];
        while (context.Evaluators.TryTake(out SchemaLocation? location) && location is not null)
        {
            cancellation.ThrowIfCancellationRequested();
            evaluators.Add(location, Facts(context.Plans[location], context));
        }

        foreach (IGrouping<string, KeyValuePair<SchemaLocation, EvaluatorFacts>> group in evaluators.GroupBy(entry => entry.Key.Document))
        {
            CSharpType type = context.Names.Evaluators(group.Key);
            UnitHeader header = new(type.Namespace, type.Name, group.Key, "", Annotations.Documentation(context.Graph[new(group.Key, "")]));
            yield return new(header, group.Select(entry => entry.Value).ToEquatableArray());
        }
    }

    private static EvaluatorFacts Facts(Plan plan, PartitionContext context)
    {
        List<RuleFacts> rules = plan.IsTyped ? [new TypeRuleFacts("TypeRules", plan.Location, RulePartition.Types(plan))] : [];
        string? @string = null, number = null;
        if (plan.Find<StringCheck>() is { } strings && (strings with { Format = null }) != new StringCheck(0, null, null, null))
            rules.Add(new StringRuleFacts(@string = "StringRules", plan.Location, strings, IsScalar: false, plan.IsTyped));
        if (plan.Find<NumberCheck>() is not null || RulePartition.IsInteger(plan))
            rules.Add(new NumberRuleFacts(number = "NumberRules", plan.Location, plan.Find<NumberCheck>(), RulePartition.IsInteger(plan), IsScalar: false, plan.IsTyped));

        EvaluatedArray? array = Array(plan, rules, context);
        EvaluatedObject? @object = Object(plan, rules, context);
        EquatableArray<InPlaceFacts> inPlace = InPlace(plan, rules, context);
        return new(
            EvaluatorRequests.Name(plan.Location.Pointer),
            plan.Location.Pointer,
            plan.Types,
            plan.Find<NeverCheck>() is not null,
            rules.ToEquatableArray(),
            @string,
            number,
            array,
            @object,
            inPlace);
    }

    private static EvaluatedArray? Array(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        if (plan.Find<ArrayCheck>() is not { } check)
            return null;
        rules.Add(RulePartition.Array("ArrayRules", plan.Location, context));
        return new("ArrayRules", check.Items is { } items ? context.Evaluators.Require(items) : RuntimeNames.Codecs + "AnyValue");
    }

    private static EvaluatedObject? Object(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        if (plan.Find<ObjectCheck>() is not { } check)
            return null;
        rules.Add(RulePartition.Object("ObjectRules", plan.Location, check.Required, context));
        List<string> required = [.. check.Required];
        string additional = check.Additional is { } schema ? context.Evaluators.Require(schema) : RuntimeNames.Codecs + "AnyValue";
        IEnumerable<EvaluatedMember> known = check.Properties
            .Select(property => new EvaluatedMember(property.Name, context.Evaluators.Require(property.Schema), required.IndexOf(property.Name)));
        IEnumerable<EvaluatedMember> onlyRequired = required
            .Where(name => check.Properties.All(property => property.Name != name))
            .Select(name => new EvaluatedMember(name, additional, required.IndexOf(name)));
        return new("ObjectRules", known.Concat(onlyRequired).ToEquatableArray(), required.Count, check.Closing, additional);
    }

    private static EquatableArray<InPlaceFacts> InPlace(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        EquatableArray<string> Evaluators(EquatableArray<SchemaLocation> branches) => branches.Select(context.Evaluators.Require).ToEquatableArray();

        List<InPlaceFacts> facts = [];
        foreach (Check check in plan.InPlace)
        {
            switch (check)
            {
                case EnumCheck values:
                    string field = values.Keyword == "const" ? "ConstRules" : "EnumRules";
                    rules.Add(RulePartition.Enum(field, plan.Location, values));
                    facts.Add(new InPlaceEnum(plan.Location.Pointer, field));
                    break;
                case ReferenceCheck reference:
                    facts.Add(new InPlaceReference(plan.Location.Pointer, context.Evaluators.Require(reference.Target)));
                    break;
                case AnyOfCheck anyOf:
                    facts.Add(new InPlaceAnyOf(plan.Location.Pointer, Evaluators(anyOf.Branches)));
                    break;
                case OneOfCheck oneOf:
                    facts.Add(new InPlaceOneOf(plan.Location.Pointer, Evaluators(oneOf.Branches)));
                    break;
                case NotCheck not:
                    facts.Add(new InPlaceNot(plan.Location.Pointer, context.Evaluators.Require(not.Schema)));
                    break;
            }
        }

        return facts.ToEquatableArray();
    }
}
