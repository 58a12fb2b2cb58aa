using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of what walks the same instance again.</summary>
internal static class InPlacePartition
{
    public static EquatableArray<InPlaceFacts> Facts(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        List<InPlaceFacts> facts = [];
        foreach (Check check in plan.InPlace)
        {
            if (check is EnumCheck values)
            {
                string field = values.Keyword == "const" ? "ConstRules" : "EnumRules";
                rules.Add(RulePartition.Enum(field, plan.Location, values, context));
                facts.Add(new InPlaceEnum(field));
            }
            else if (Applicator(check, plan, context) is { } applicator)
            {
                facts.Add(applicator);
            }
        }

        return facts.ToEquatableArray();
    }

    private static InPlaceFacts? Applicator(Check check, Plan plan, PartitionContext context)
    {
        EvaluatorRequests evaluators = context.Evaluators;
        EvaluatorCall Require(SchemaLocation schema) => evaluators.Require(plan.Location, schema);
        EvaluatorCall? Optional(SchemaLocation? schema) => schema is null ? null : Require(schema);
        EquatableArray<EvaluatorCall> All(EquatableArray<SchemaLocation> branches) => branches.Select(Require).ToEquatableArray();

        return check switch
        {
            ReferenceCheck reference => new InPlaceReference(evaluators.Require(reference.Keyword, reference.Target)),
            DynamicReferenceCheck reference => new InPlaceDynamic(
                reference.Candidates.Select(candidate => new DynamicTarget(candidate.Resource, evaluators.Require(reference.Keyword, candidate.Schema))).ToEquatableArray(),
                evaluators.Require(reference.Keyword, reference.Target)),
            AllOfCheck allOf => new InPlaceAllOf(All(allOf.Branches)),
            AnyOfCheck anyOf => new InPlaceAnyOf(All(anyOf.Branches), UnionRules.Discriminate(anyOf.Branches, context.Plans)),
            OneOfCheck oneOf => new InPlaceOneOf(All(oneOf.Branches), UnionRules.Discriminate(oneOf.Branches, context.Plans)),
            NotCheck not => new InPlaceNot(Require(not.Schema)),
            IfCheck condition => new InPlaceIf(Require(condition.Condition), Optional(condition.Then), Optional(condition.Else)),
            _ => null,
        };
    }
}
