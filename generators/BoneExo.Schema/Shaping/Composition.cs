using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>What holds for one instance together: a schema, what it refers to and the branches of its <c>allOf</c>.</summary>
/// <param name="Parts">The plans, those referred to before the one that refers.</param>
/// <param name="Types">The types that all parts admit, as far as that is told by <c>type</c>.</param>
internal sealed record Composition(IReadOnlyList<Plan> Parts, TypeSet Types)
{
    /// <summary>The schema itself.</summary>
    public Plan Whole => Parts[Parts.Count - 1];

    /// <summary>Whether more is asked than the members, items and bounds of the schema itself.</summary>
    public bool IsCombined => Parts.Count > 1 || Whole.InPlace.Any();

    /// <summary>The names of all known members, in order.</summary>
    public IEnumerable<string> Names => Parts
        .SelectMany(part => part.Find<ObjectCheck>() is { } check ? check.Properties.Select(property => property.Name).Concat(check.Required) : [])
        .Distinct();

    /// <summary>Whether a member must be there.</summary>
    public bool Requires(string name) => Parts.Any(part => part.Find<ObjectCheck>()?.Required.Contains(name) == true);

    /// <summary>Every schema of a member.</summary>
    public IEnumerable<SchemaLocation> Schemas(string name) => Parts
        .SelectMany(part => part.Find<ObjectCheck>()?.Properties ?? [])
        .Where(property => property.Name == name)
        .Select(property => property.Schema);

    public static Composition Of(Plan plan, PlanSet plans)
    {
        List<Plan> parts = [];
        Add(plan, plans, parts, []);
        return new(parts, parts.Aggregate(TypeSet.Any, (types, part) => types & TypesOf(part, plans)));
    }

    /// <summary>What a schema admits by itself, and by its branches where they stand in place.</summary>
    private static TypeSet TypesOf(Plan plan, PlanSet plans) =>
        (plan.Find<AnyOfCheck>()?.Branches ?? plan.Find<OneOfCheck>()?.Branches) is { } branches
            ? plan.Types & branches.Aggregate(TypeSet.None, (types, branch) => types | plans[plans.Resolve(branch)].Types)
            : plan.Types;

    private static void Add(Plan plan, PlanSet plans, List<Plan> parts, HashSet<SchemaLocation> seen)
    {
        if (!seen.Add(plan.Location))
            return;
        foreach (SchemaLocation part in Referred(plan))
            Add(plans[plans.Resolve(part)], plans, parts, seen);
        parts.Add(plan);
    }

    private static IEnumerable<SchemaLocation> Referred(Plan plan) => plan.Checks.SelectMany(check => check switch
    {
        ReferenceCheck reference => [reference.Target],
        AllOfCheck all => all.Branches,
        _ => Enumerable.Empty<SchemaLocation>(),
    });

    /// <summary>The definitions that the schema refers to by itself or in a branch that does nothing else.</summary>
    public static IEnumerable<SchemaLocation> Bases(Plan plan, PlanSet plans) =>
        Referred(plan).Select(part => (Part: part, Target: plans.Resolve(part))).Where(part => part.Part != part.Target || plan.Find<ReferenceCheck>()?.Target == part.Part).Select(part => part.Target);
}
