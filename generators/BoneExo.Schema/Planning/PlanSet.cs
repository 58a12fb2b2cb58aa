using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning;

/// <summary>The plans of all subschemas.</summary>
internal sealed class PlanSet(IReadOnlyDictionary<SchemaLocation, Plan> plans)
{
    private HashSet<SchemaLocation>? _tracked;

    public Plan this[SchemaLocation location] => plans[location];

    /// <summary>Whether a schema must say what it has evaluated.</summary>
    public bool IsTracked(SchemaLocation location) =>
        (_tracked ??= Tracking.Find(plans.Values, target => plans[target])).Contains(location);

    /// <summary>The location that a chain of plain references leads to; itself where it is no plain reference.</summary>
    public SchemaLocation Resolve(SchemaLocation location)
    {
        // Link has cut cycles (BEX2007), so the chain ends.
        while (plans[location].Alias is { } reference)
            location = reference.Target;
        return location;
    }
}
