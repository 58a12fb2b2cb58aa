using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

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
                rules.Add(RulePartition.Enum(field, plan.Location, values));
                facts.Add(new InPlaceEnum(field));
            }
            else if (Applicator(check, context.Evaluators) is { } applicator)
            {
                facts.Add(applicator);
            }
        }

        return facts.ToEquatableArray();
    }

    private static InPlaceFacts? Applicator(Check check, EvaluatorRequests evaluators)
    {
        EquatableArray<string> All(EquatableArray<SchemaLocation> branches) => branches.Select(evaluators.Require).ToEquatableArray();
        string? Optional(SchemaLocation? schema) => schema is null ? null : evaluators.Require(schema);

        return check switch
        {
            ReferenceCheck reference => new InPlaceReference(evaluators.Require(reference.Target)),
            DynamicReferenceCheck reference => new InPlaceDynamic(
                reference.Candidates.Select(candidate => new DynamicTarget(candidate.Resource, evaluators.Require(candidate.Schema))).ToEquatableArray(),
                evaluators.Require(reference.Target)),
            AllOfCheck allOf => new InPlaceAllOf(All(allOf.Branches)),
            AnyOfCheck anyOf => new InPlaceAnyOf(All(anyOf.Branches)),
            OneOfCheck oneOf => new InPlaceOneOf(All(oneOf.Branches)),
            NotCheck not => new InPlaceNot(evaluators.Require(not.Schema)),
            IfCheck condition => new InPlaceIf(evaluators.Require(condition.Condition), Optional(condition.Then), Optional(condition.Else)),
            _ => null,
        };
    }
}
