using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>How evaluation gets from one schema to another.</summary>
/// <param name="Path">The keywords between them.</param>
/// <param name="IsReferred">Whether a reference is among those.</param>
internal sealed record Route(string Path, SchemaLocation Location, bool IsReferred)
{
    /// <summary>The keywords where a reference is among them.</summary>
    public string? Via => IsReferred ? Path : null;

    /// <summary>From a schema to one below it.</summary>
    public static Route Below(SchemaLocation from, SchemaLocation subschema) =>
        new(subschema.Pointer.Substring(from.Pointer.Length), subschema, IsReferred: false);

    /// <summary>Where evaluation is already.</summary>
    public static Route At(SchemaLocation location) => new("", location, IsReferred: false);

    /// <summary>From a schema to what it refers to.</summary>
    public static Route By(string keyword, SchemaLocation target) => new("/" + keyword, target, IsReferred: true);

    /// <summary>Further to a schema below.</summary>
    public Route To(SchemaLocation subschema) =>
        this with { Path = Path + subschema.Pointer.Substring(Location.Pointer.Length), Location = subschema };

    /// <summary>Further through schemas that do nothing but refer to others.</summary>
    /// <param name="until">Which of those is not to be passed by.</param>
    public Route Resolve(PlanSet plans, Func<SchemaLocation, bool>? until = null)
    {
        Route route = this;
        while (plans[route.Location].Alias is { } reference && until?.Invoke(route.Location) != true)
            route = new(route.Path + "/" + reference.Keyword, reference.Target, IsReferred: true);
        return route;
    }
}
