using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>Finds required members that the same schema, or one that holds with it, forbids.</summary>
internal static class ForbiddenNames
{
    public static void Find(Conjunction schema, SchemaGraph graph, PlanSet plans, Refusal refusal, DiagnosticSink diagnostics)
    {
        if ((schema.Types & TypeSet.Object) == TypeSet.None)
            return;
        foreach (Conjunct part in schema.Parts)
        {
            Judge(part, schema.Parts, plans, refusal, diagnostics);
            // What holds around a branch holds in it; what it forbids itself is found when it is looked at by itself.
            foreach (SchemaLocation branch in part.Plan.Checks.SelectMany(Branches))
                Judge(new(graph[branch], plans[branch], part.Entry), schema.Parts, plans, refusal, diagnostics);
        }
    }

    private static void Judge(Conjunct demanding, IReadOnlyList<Conjunct> schema, PlanSet plans, Refusal refusal, DiagnosticSink diagnostics)
    {
        EquatableArray<string> names = demanding.Plan.Find<ObjectCheck>()?.Required ?? [];
        for (int i = 0; i < names.Count; i++)
        {
            foreach (Conjunct forbidding in schema.Where(part => !part.ComesWith(demanding)))
            {
                if (Forbids(forbidding, names[i], plans, refusal) is { } keyword)
                    demanding.Report(diagnostics, SchemaRules.ForbiddenName, demanding.At("required", i), names[i], $"'{keyword}'{forbidding.Where(demanding)}");
            }
        }
    }

    private static IEnumerable<SchemaLocation> Branches(Check check) => check switch
    {
        AnyOfCheck { Branches: var branches } => branches,
        OneOfCheck { Branches: var branches } => branches,
        _ => [],
    };

    /// <summary>The keyword that lets no member of a name be, or <see langword="null"/> where none surely does.</summary>
    private static string? Forbids(Conjunct schema, string name, PlanSet plans, Refusal refusal)
    {
        if (schema.Plan.Find<ObjectCheck>() is { } map)
        {
            PropertyCheck? property = map.Properties.FirstOrDefault(property => property.Name == name);
            if (property is not null && plans[plans.Resolve(property.Schema)].Find<NeverCheck>() is not null)
                return "properties";
            if (map.Closing is not null && !Knows(schema.Plan, name, refusal))
                return map.Closing;
            if (map.Names is { } names && refusal.Find(new JsonString(name), plans[plans.Resolve(names)]) is not null)
                return "propertyNames";
        }

        bool isClosed = schema.Plan.Find<UnevaluatedCheck>() is { Properties: { } rest } && plans[plans.Resolve(rest)].Find<NeverCheck>() is not null;
        return isClosed && !MayEvaluate(schema.Plan, name, plans, refusal, [], isSelf: true) ? "unevaluatedProperties" : null;
    }

    private static bool Knows(Plan plan, string name, Refusal refusal) =>
        plan.Find<ObjectCheck>() is { } map
        && (map.Properties.Any(property => property.Name == name) || map.Patterns.Any(pattern => refusal.MayMatch(pattern.Pattern, name)));

    /// <summary>Whether some schema that applies to the same object might evaluate a member.</summary>
    private static bool MayEvaluate(Plan plan, string name, PlanSet plans, Refusal refusal, HashSet<SchemaLocation> seen, bool isSelf = false)
    {
        if (!seen.Add(plan.Location))
            return false;
        if (Knows(plan, name, refusal) || plan.Find<ObjectCheck>() is { EvaluatesAdditional: true } || (!isSelf && plan.Find<UnevaluatedCheck>() is { Properties: not null }))
            return true;
        return plan.Checks.Any(check => check is DynamicReferenceCheck || Applied(check).Any(schema => MayEvaluate(plans[schema], name, plans, refusal, seen)));
    }

    /// <summary>The schemas that a check applies to the same object.</summary>
    private static IEnumerable<SchemaLocation> Applied(Check check) => check switch
    {
        ReferenceCheck { Target: var target } => [target],
        AllOfCheck { Branches: var branches } => branches,
        AnyOfCheck { Branches: var branches } => branches,
        OneOfCheck { Branches: var branches } => branches,
        IfCheck choice => new[] { choice.Condition, choice.Then, choice.Else }.OfType<SchemaLocation>(),
        DependentSchemasCheck { Schemas: var schemas } => schemas.Select(schema => schema.Schema),
        _ => [],
    };
}
