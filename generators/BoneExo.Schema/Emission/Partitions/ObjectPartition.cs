using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of how an object is evaluated.</summary>
internal static class ObjectPartition
{
    public static EvaluatedObject? Facts(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        DependentSchemasCheck? dependent = plan.Find<DependentSchemasCheck>();
        if (plan.Find<ObjectCheck>() is not { } check)
        {
            if (dependent is null)
                return null;
            check = ObjectCheck.None;
        }

        EquatableArray<string> names = NamesThatMatter(check, dependent);
        Dictionary<string, int> bits = Enumerable.Range(0, names.Count).ToDictionary(bit => names[bit]);
        HashSet<string> properties = [.. check.Properties.Select(property => property.Name)];
        bool isAsked = check.Closing is not null || check.Required.Count > 0;
        rules.Add(RulePartition.Object("ObjectRules", plan.Location, names, context) with
        {
            Others = isAsked ? properties.Where(name => !bits.ContainsKey(name)).ToEquatableArray() : [],
        });
        EvaluatorCall additional = check.Additional is { } schema ? context.Evaluators.Require(plan.Location, schema) : EvaluatorRequests.Any;
        IEnumerable<EvaluatedMember> known = check.Properties
            .Select(property => new EvaluatedMember(property.Name, context.Evaluators.Require(plan.Location, property.Schema), bits.TryGetValue(property.Name, out int bit) ? bit : -1));
        IEnumerable<EvaluatedMember> onlyNamed = names
            .Where(name => !properties.Contains(name))
            .Select(name => new EvaluatedMember(name, null, bits[name]));

        return new(
            "ObjectRules",
            known.Concat(onlyNamed).ToEquatableArray(),
            names,
            check.Required.Distinct().Count(),
            check.Closing,
            additional,
            check.EvaluatesAdditional)
        {
            Patterns = check.Patterns.Select(pattern => new EvaluatedPattern(pattern.Pattern, context.Evaluators.Require(plan.Location, pattern.Schema))).ToEquatableArray(),
            Names = check.Names is { } schemaOfNames ? context.Evaluators.Require(plan.Location, schemaOfNames) : null,
            Minimum = check.MinProperties,
            Maximum = check.MaxProperties,
            Dependencies = check.Dependencies
                .Where(dependency => dependency.Required.Count > 0)
                .Select(dependency => new EvaluatedDependency(dependency.Keyword, dependency.Member, bits[dependency.Member], dependency.Required, dependency.Required.Select(name => bits[name]).ToEquatableArray()))
                .ToEquatableArray(),
            DependentSchemas = (dependent?.Schemas ?? [])
                .Select(dependency => new DependentSchema(bits[dependency.Name], context.Evaluators.Require(plan.Location, dependency.Schema)))
                .ToEquatableArray(),
        };
    }

    /// <summary>The names whose presence matters, the required ones first.</summary>
    private static EquatableArray<string> NamesThatMatter(ObjectCheck check, DependentSchemasCheck? dependent) =>
        check.Required
            .Concat(check.Dependencies.Where(dependency => dependency.Required.Count > 0).SelectMany(dependency => dependency.Required.Prepend(dependency.Member)))
            .Concat((dependent?.Schemas ?? []).Select(dependency => dependency.Name))
            .Distinct()
            .ToEquatableArray();
}
