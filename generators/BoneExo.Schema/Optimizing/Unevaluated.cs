using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Optimizing;

/// <summary>
/// Pass Marks: where it does not depend on the value which members or items are evaluated, the unevaluated ones are those that no
/// schema of the conjunction names, and nothing need be marked.
/// </summary>
internal sealed class Unevaluated(PlanSet plans)
{
    /// <summary>What is asked of the rest of a value; <see langword="null"/> where marks decide which that is.</summary>
    public Formula? Formula(Plan plan, UnevaluatedCheck check, TypeSet kind)
    {
        if ((kind == TypeSet.Object && check.Properties is not null) || (kind == TypeSet.Array && check.Items is not null))
        {
            List<Plan> conjunction = [];
            if (!Gather(plan, conjunction, isTop: true, kind))
                return null;
            return kind == TypeSet.Object ? Members(conjunction, check.Properties) : Items(conjunction, check.Items);
        }

        return ConstantFormula.Always;
    }

    private Formula? Members(List<Plan> conjunction, SchemaLocation? rest)
    {
        List<ObjectCheck> checks = [.. conjunction.Select(plan => plan.Find<ObjectCheck>()).OfType<ObjectCheck>()];
        if (checks.Exists(check => check.EvaluatesAdditional || check.Closing is not null))
            return ConstantFormula.Always;
        bool isClosed = plans[rest!].Find<NeverCheck>() is not null; // Asked for only where there is one.
        return new MembersAtom(
            checks.SelectMany(check => check.Properties).Select(property => property.Name).Distinct().Select(name => new PropertyCheck(name, Anything)).ToEquatableArray(),
            checks.SelectMany(check => check.Patterns).Select(pattern => pattern.Pattern).Distinct().Select(pattern => new PatternPropertyCheck(pattern, Anything)).ToEquatableArray(),
            isClosed ? null : rest,
            isClosed,
            null);
    }

    private static Formula? Items(List<Plan> conjunction, SchemaLocation? rest)
    {
        List<ArrayCheck> checks = [.. conjunction.Select(plan => plan.Find<ArrayCheck>()).OfType<ArrayCheck>()];
        if (checks.Exists(check => check.Contains is { Evaluates: true }))
            return null;
        if (checks.Exists(check => check.Items is not null))
            return ConstantFormula.Always;
        int longest = checks.Select(check => check.Prefix.Count).DefaultIfEmpty().Max();
        return new ItemsAtom(Enumerable.Repeat(Anything, longest).ToEquatableArray(), rest);
    }

    /// <summary>A schema that stands nowhere: everything is valid.</summary>
    public static readonly SchemaLocation Anything = new("", "");

    /// <summary>All schemas that the value is valid against in any case; false where others may evaluate something too.</summary>
    private bool Gather(Plan plan, List<Plan> conjunction, bool isTop, TypeSet kind)
    {
        if (plan.Resource is not null || (!isTop && plan.Find<UnevaluatedCheck>() is not null))
            return false;
        conjunction.Add(plan);
        return plan.InPlace.All(check => check switch
        {
            ReferenceCheck reference => Gather(plans[reference.Target], conjunction, isTop: false, kind),
            AllOfCheck all => all.Branches.All(branch => Gather(plans[branch], conjunction, isTop: false, kind)),
            AnyOfCheck any => any.Branches.All(branch => EvaluatesNothing(plans[branch], kind)),
            OneOfCheck one => one.Branches.All(branch => EvaluatesNothing(plans[branch], kind)),
            IfCheck condition => new[] { condition.Condition, condition.Then, condition.Else }.OfType<SchemaLocation>().All(schema => EvaluatesNothing(plans[schema], kind)),
            DependentSchemasCheck dependent => dependent.Schemas.All(schema => EvaluatesNothing(plans[schema.Schema], kind)),
            DynamicReferenceCheck => false,
            _ => true,
        });
    }

    private bool EvaluatesNothing(Plan plan, TypeSet kind)
    {
        // A branch that admits no value of the type never holds for one.
        if ((plan.Types & kind) == TypeSet.None)
            return true;
        List<Plan> conjunction = [];
        return Gather(plan, conjunction, isTop: false, kind) && conjunction.TrueForAll(part => kind == TypeSet.Object
            ? part.Find<ObjectCheck>() is null or { Properties.Count: 0, Patterns.Count: 0, EvaluatesAdditional: false, Closing: null }
            : part.Find<ArrayCheck>() is null or { Prefix.Count: 0, Items: null, Contains: null });
    }
}
