using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning;

/// <summary>Which schemas must say what they have evaluated: those that look at the same instance as one that asks for the rest.</summary>
internal static class Tracking
{
    public static HashSet<SchemaLocation> Find(IEnumerable<Plan> plans, Func<SchemaLocation, Plan> find)
    {
        HashSet<SchemaLocation> tracked = [];
        Queue<Plan> open = new(plans.Where(plan => plan.Find<UnevaluatedCheck>() is not null));
        while (open.Count > 0)
        {
            foreach (Plan below in open.Dequeue().InPlace.SelectMany(SameInstance).Select(find))
            {
                if (tracked.Add(below.Location))
                    open.Enqueue(below);
            }
        }

        return tracked;
    }

    private static IEnumerable<SchemaLocation> SameInstance(Check check) => check switch
    {
        ReferenceCheck reference => [reference.Target],
        DynamicReferenceCheck reference => reference.Candidates.Select(candidate => candidate.Schema).Append(reference.Target),
        AllOfCheck all => all.Branches,
        AnyOfCheck any => any.Branches,
        OneOfCheck one => one.Branches,
        IfCheck condition => new[] { condition.Condition, condition.Then, condition.Else }.OfType<SchemaLocation>(),
        DependentSchemasCheck dependent => dependent.Schemas.Select(dependency => dependency.Schema),
        _ => [],
    };
}
