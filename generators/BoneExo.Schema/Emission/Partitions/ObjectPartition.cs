using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of how an object is evaluated.</summary>
internal static class ObjectPartition
{
    /// <summary>The names whose presence matters are the bits of one <c>ulong</c>.</summary>
    private const int MaxBits = 63;

    public static EvaluatedObject? Facts(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        DependentSchemasCheck? dependent = plan.Find<DependentSchemasCheck>();
        if (plan.Find<ObjectCheck>() is not { } check)
        {
            if (dependent is null)
                return null;
            check = ObjectCheck.None;
        }

        List<string> bits = Bits(check, dependent, plan, context);
        rules.Add(RulePartition.Object("ObjectRules", plan.Location, bits.ToEquatableArray(), context));
        string additional = check.Additional is { } schema ? context.Evaluators.Require(schema) : EvaluatorRequests.Any;
        IEnumerable<EvaluatedMember> known = check.Properties
            .Select(property => new EvaluatedMember(property.Name, context.Evaluators.Require(property.Schema), bits.IndexOf(property.Name)));
        IEnumerable<EvaluatedMember> onlyNamed = bits
            .Where(name => check.Properties.All(property => property.Name != name))
            .Select(name => new EvaluatedMember(name, null, bits.IndexOf(name)));

        return new(
            "ObjectRules",
            known.Concat(onlyNamed).ToEquatableArray(),
            bits.ToEquatableArray(),
            check.Required.Distinct().Count(),
            check.Closing,
            additional,
            check.EvaluatesAdditional)
        {
            Patterns = check.Patterns.Select(pattern => new EvaluatedPattern(pattern.Pattern, context.Evaluators.Require(pattern.Schema))).ToEquatableArray(),
            Names = check.Names is { } names ? context.Evaluators.Require(names) : null,
            Minimum = check.MinProperties,
            Maximum = check.MaxProperties,
            Dependencies = check.Dependencies
                .Where(dependency => dependency.Required.Count > 0)
                .Select(dependency => new EvaluatedDependency(dependency.Member, bits.IndexOf(dependency.Member), dependency.Required, Mask(dependency.Required, bits)))
                .ToEquatableArray(),
            DependentSchemas = (dependent?.Schemas ?? [])
                .Select(dependency => new DependentSchema(bits.IndexOf(dependency.Name), context.Evaluators.Require(dependency.Schema)))
                .ToEquatableArray(),
        };
    }

    private static List<string> Bits(ObjectCheck check, DependentSchemasCheck? dependent, Plan plan, PartitionContext context)
    {
        List<string> bits =
        [
            .. check.Required
                .Concat(check.Dependencies.Where(dependency => dependency.Required.Count > 0).SelectMany(dependency => dependency.Required.Prepend(dependency.Member)))
                .Concat((dependent?.Schemas ?? []).Select(dependency => dependency.Name))
                .Distinct(),
        ];
        if (bits.Count <= MaxBits)
            return bits;
        context.Diagnostics.Report(SchemaRules.UnsupportedCombination, plan.Location, DiagnosticTarget.Start, $"an object of {bits.Count} members whose presence matters (at most {MaxBits})");
        return bits.GetRange(0, MaxBits);
    }

    private static ulong Mask(EquatableArray<string> names, List<string> bits) =>
        names.Select(name => bits.IndexOf(name)).Where(bit => bit >= 0).Aggregate(0UL, (mask, bit) => mask | (1UL << bit));
}
