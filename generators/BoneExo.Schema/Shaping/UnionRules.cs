using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>What tells the branches of a <c>oneOf</c> apart.</summary>
/// <param name="Literals">The constant of each known branch, in order.</param>
/// <param name="IsOpen">Whether a further, last branch admits every other literal.</param>
internal sealed record Discriminator(string Property, EquatableArray<string> Literals, bool IsOpen);

/// <summary>Decides whether branches are provably disjoint.</summary>
internal static class UnionRules
{
    /// <summary>The required property whose distinct constants tell all branches apart, or why there is none.</summary>
    public static Discriminator? Find(Plan plan, EquatableArray<SchemaLocation> branches, PlanSet plans, out string reason)
    {
        List<Plan> branchPlans = [.. branches.Select(branch => plans[plans.Resolve(branch)])];
        reason = "";
        if (!RefusesOtherTypes(plan, branchPlans))
        {
            reason = "a value that is no object can be valid; say \"type\": \"object\"";
            return null;
        }

        foreach (string property in Composition.Of(branchPlans[0], plans).Names)
        {
            if (TryDiscriminate(property, branchPlans, plans) is { } found)
                return found;
        }

        reason = Overlap(branches, branchPlans, plans);
        return null;
    }

    /// <summary>The property whose constants tell all branches apart, whatever else they allow.</summary>
    public static Discriminator? Discriminate(EquatableArray<SchemaLocation> branches, PlanSet plans)
    {
        List<Plan> branchPlans = [.. branches.Select(branch => plans[plans.Resolve(branch)])];
        return (branchPlans[0].Find<ObjectCheck>()?.Properties ?? [])
            .Select(property => TryDiscriminate(property.Name, branchPlans, plans))
            .FirstOrDefault(found => found is { IsOpen: false });
    }

    private static bool RefusesOtherTypes(Plan plan, List<Plan> branches) =>
        plan.Types == TypeSet.Object
        || (plan.Types.HasFlag(TypeSet.Object)
            && branches.TrueForAll(branch => branch.Types is TypeSet.Object or TypeSet.Any)
            // Every other type is valid against each branch that does not mention types: two of them are one too many.
            && branches.Count(branch => branch.Types == TypeSet.Any) != 1);

    private static Discriminator? TryDiscriminate(string property, List<Plan> branches, PlanSet plans)
    {
        List<string> literals = [];
        foreach (Plan branch in branches)
        {
            if (Constant(property, branch, plans) is not { } literal || literals.Contains(literal))
                break;
            literals.Add(literal);
        }

        if (literals.Count == branches.Count)
            return new(property, literals.ToEquatableArray(), IsOpen: false);
        bool isOpen = literals.Count > 0 && literals.Count == branches.Count - 1 && AdmitsEveryOther(property, branches[branches.Count - 1], literals, plans);
        return isOpen ? new(property, literals.ToEquatableArray(), IsOpen: true) : null;
    }

    /// <summary>The string constant that a branch demands of a required property.</summary>
    private static string? Constant(string property, Plan branch, PlanSet plans) => Constant(property, Composition.Of(branch, plans), plans);

    /// <summary>The string constant that schemas together demand of a required property.</summary>
    public static string? Constant(string property, Composition whole, PlanSet plans) =>
        whole.Requires(property)
            ? whole.Schemas(property)
                .Select(schema => plans[plans.Resolve(schema)].Find<EnumCheck>() is { Values: [JsonString literal] } ? literal.Value : null)
                .FirstOrDefault(literal => literal is not null)
            : null;

    private static bool AdmitsEveryOther(string property, Plan branch, List<string> known, PlanSet plans)
    {
        if (branch.Checks is not [ObjectCheck { Properties: [var only], Required: [var required], Closing: null, Additional: null }])
            return false;
        Plan value = plans[plans.Resolve(only.Schema)];
        if (only.Name != property || required != property || value.Types != TypeSet.String || value.Checks is not [NotCheck not])
            return false;
        return plans[plans.Resolve(not.Schema)] is { IsTyped: false, Checks: [EnumCheck { Values: var values }] }
            && values.Count == known.Count
            && values.OfType<JsonString>().Select(value => value.Value).OrderBy(value => value, StringComparer.Ordinal)
                .SequenceEqual(known.OrderBy(value => value, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string Overlap(EquatableArray<SchemaLocation> branches, List<Plan> plans, PlanSet set)
    {
        for (int first = 0; first < plans.Count; first++)
        {
            for (int second = first + 1; second < plans.Count; second++)
            {
                if (!AreDisjoint(plans[first], plans[second], set))
                    return $"branches '{branches[first].Pointer}' and '{branches[second].Pointer}' may both be valid; {Cure(plans[first], plans[second], set)}";
            }
        }

        return "no one member has a \"const\" in every branch";
    }

    /// <summary>What would tell two branches apart: the first member that nearly does, or any.</summary>
    private static string Cure(Plan left, Plan right, PlanSet plans)
    {
        foreach (PropertyCheck property in left.Find<ObjectCheck>()?.Properties ?? [])
        {
            if (Literals(property.Name, left, plans) is not { } ones || Literals(property.Name, right, plans) is not { } others)
                continue;
            if (ones.FirstOrDefault(others.Contains) is { } shared)
                return $"both admit '{JsonPrinter.Excerpt(shared)}' for '{property.Name}'";
            bool isRequired = left.Find<ObjectCheck>()!.Required.Contains(property.Name) && right.Find<ObjectCheck>()!.Required.Contains(property.Name); // both have it, so both are of objects
            return isRequired ? $"give each literal of '{property.Name}' a branch with that \"const\"" : $"require '{property.Name}' in both";
        }

        return "give each a required member with a \"const\" of its own";
    }

    private static EquatableArray<JsonValue>? Literals(string property, Plan branch, PlanSet plans) =>
        branch.Find<ObjectCheck>()?.Properties.FirstOrDefault(candidate => candidate.Name == property) is { } found
            ? plans[plans.Resolve(found.Schema)].Find<EnumCheck>()?.Values
            : null;

    private static bool AreDisjoint(Plan left, Plan right, PlanSet plans) =>
        (left.Types & right.Types) == TypeSet.None
        || (left.Find<ObjectCheck>()?.Properties ?? []).Any(property =>
            Constant(property.Name, left, plans) is { } one && Constant(property.Name, right, plans) is { } other && one != other);
}
